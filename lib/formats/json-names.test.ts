import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameTwice } from "./json-names";

describe("a name that is there twice", () => {
  it.each([
    ['{"policy":{},"policy":{}}', "policy"],
    ['{"a":1,"b":{"c":[{"d":1},{"d":1,"e":[],"d":2}]}}', "b.c[1].d"],
    ['[{"x":1},{"x":1,"x":1}]', "[1].x"],
    ['{"a":"\\"","\\u0061":1}', "a"],
    ['{"":1,"":2}', ""],
    ['{"a\\\\":1,"b":2,"a\\\\":3}', "a\\"],
    ['{ "__proto__" : 1 , "__proto__" : 2 }', "__proto__"],
  ])("of %s is found at its place", (text, place) => {
    JSON.parse(text);
    expect(nameTwice(text)).toBe(place);
  });

  it.each([
    '"a,a"',
    "[]",
    '["a","a"]',
    '{"a":"a","b":"a,{[\\\\"}',
    '{"a":{"a":{"a":1}}}',
    '{"a":[{"b":1},{"b":1}]}',
    "1",
  ])("is not in %s", (text) => {
    JSON.parse(text);
    expect(nameTwice(text)).toBeNull();
  });

  it("is in no value that was written as JSON, whatever it holds", () =>
    fc.assert(
      fc.property(fc.json(), (text) => nameTwice(text) === null),
      { numRuns: 300 },
    ));

  it("is found at the end of 1 MiB of names, quotes and depth", () => {
    const many = Array.from({ length: 40_000 }, (_, n) => `"n${n}":"\\"${n}"`).join(",");
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = `{${many},"deep":${deep},"n0":1}`;
    expect(nameTwice(text)).toBe("n0");
    expect(nameTwice(`"${"\\\\".repeat(500_000)}"`)).toBeNull();
  });
});
