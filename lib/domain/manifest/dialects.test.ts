import { describe, expect, test } from "vitest";
import { dialectAt, dialects } from "./dialects";

test.each([
  ["2017-04-27T17:01:05Z", "2017-05", "WireGuard's first yml"],
  ["2017-05-24T16:00:00Z", "2017-05", "the first meeting"],
  ["2017-05-26T13:22:03Z", "2017-05", "a second before the merge"],
  ["2017-05-26T13:22:04Z", "2017-07", "the merge that took outputs out of every yml"],
  ["2018-01-31T13:18:55Z", "2017-07", "the last state of the record"],
  ["2026-01-01T00:00:00Z", "2017-07", "today, as long as there is no later dialect"],
])("%s is read as %s: %s", (text, dialect) => {
  expect(dialectAt(Date.parse(text))).toBe(dialect);
});

describe("what came and went between them", () => {
  const early = dialects["2017-05"];
  const late = dialects["2017-07"];
  test.each([
    ["outputs", early.sections, late.sections],
    ["onshutdown", late.sections, early.sections],
    ["userns", Object.keys(late.item), Object.keys(early.item)],
    ["mode", Object.keys(late.file), Object.keys(early.file)],
    ["tar", Object.keys(late.kernel), Object.keys(early.kernel)],
  ])("%s", (key, has, hasNot) => {
    expect(has).toContain(key);
    expect(hasNot).not.toContain(key);
  });

  test("both know trust", () => {
    for (const { sections } of [early, late]) expect(sections).toContain("trust");
  });
});
