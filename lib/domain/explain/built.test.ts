import { expect, test } from "vitest";
import { builtSaid, keptSaid, partSaid, waitingSaid } from "./built";

const place = (digit: string, entry: number) => ({
  entry,
  instant: "2017-07-01T00:00:00.000Z",
  commit: digit.repeat(40),
});

test("a part of the yml names its revision and the entry that put it forward", () => {
  expect(builtSaid("wireguard", { revision: place("a", 4), waiting: null })).toBe(
    `wireguard at ${"a".repeat(40)}, entry 4`,
  );
  expect(builtSaid("docs", { revision: null, waiting: null })).toBe("docs without a revision");
});

test("a newer candidate is said not to be in it, and why", () => {
  expect(waitingSaid({ revision: place("a", 4), waiting: place("b", 9) })).toBe(
    "its candidate bbbbbbb, entry 9, is not in it: it was not ready yet",
  );
  expect(waitingSaid({ revision: place("a", 4), waiting: null })).toBe("");
  expect(partSaid("wireguard", { revision: place("a", 4), waiting: place("b", 9) })).toBe(
    `In the yml: wireguard at ${"a".repeat(40)}, entry 4; its candidate bbbbbbb, entry 9, is not in it: it was not ready yet`,
  );
});

test("beside a candidate that is not in it stands what is", () => {
  expect(keptSaid({ revision: place("a", 4), waiting: place("b", 9) })).toBe(
    "the yml keeps aaaaaaa, entry 4, until this candidate is ready",
  );
  expect(keptSaid({ revision: null, waiting: place("b", 9) })).toContain("keeps nothing of it");
  expect(keptSaid({ revision: place("a", 4), waiting: null })).toBe("");
});
