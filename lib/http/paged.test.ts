import { describe, expect, it } from "vitest";
import { paged, pageOf } from "./paged";

const asked = (query: string) => pageOf(new Request(`http://localhost/api/v1/channels${query}`));
const letters = ["a", "b", "c", "d", "e"];
const page = (limit: number, cursor: string | null) => paged(letters, (letter) => letter, { limit, cursor });

describe("how much of a list is asked for", () => {
  it("is 50 from the beginning when nothing is said", () => {
    expect(asked("")).toEqual({ limit: 50, cursor: null });
    expect(asked("?limit=&cursor=")).toEqual({ limit: 50, cursor: null });
  });

  it("is what the address says", () => {
    expect(asked("?limit=200&cursor=c")).toEqual({ limit: 200, cursor: "c" });
  });

  it.each(["0", "201", "-1", "1e2", "1.5", "all", "9999"])("refuses a limit of %s", (limit) => {
    expect(() => asked(`?limit=${limit}`)).toThrow("A limit is a whole number from 1 to 200");
  });
});

describe("a page of a list", () => {
  it("names the next one until there is none", () => {
    expect(page(2, null)).toEqual({ items: ["a", "b"], nextCursor: "b" });
    expect(page(2, "b")).toEqual({ items: ["c", "d"], nextCursor: "d" });
    expect(page(2, "d")).toEqual({ items: ["e"], nextCursor: null });
    expect(page(5, null)).toEqual({ items: letters, nextCursor: null });
    expect(page(2, "e")).toEqual({ items: [], nextCursor: null });
  });

  it("refuses a cursor of another list", () => {
    expect(() => page(2, "z")).toThrow("is no cursor of this list");
  });
});
