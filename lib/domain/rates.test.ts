import { expect, it } from "vitest";
import { ratesIn, USUAL } from "./rates";

it("some are said, the others are as usual", () => {
  expect(ratesIn("post=6000 dear=30")).toEqual({ ...USUAL, post: 6000, dear: 30 });
  expect(ratesIn(" sign-in=1,refused=2 ")).toEqual({ ...USUAL, "sign-in": 1, refused: 2 });
});

it("off is more than anybody asks", () => {
  expect(Math.min(...Object.values(ratesIn("off") ?? {}))).toBe(1_000_000_000);
});

it.each(["", "on", "post", "post=", "post=0", "post=-1", "post=1e3", "posts=1", "post=1 off", "constructor=1"])(
  "“%s” says nothing",
  (text) => expect(ratesIn(text)).toBeNull(),
);
