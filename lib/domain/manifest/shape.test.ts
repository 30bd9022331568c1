import { describe, expect, test } from "vitest";
import type { Shape } from "./dialects";
import type { Json } from "./json";
import { keyMisfits, misfits, wantedOf } from "./shape";

const text: Shape = { of: "text" };
const texts: Shape = { of: "list", entries: text };
const mount: Shape = { of: "mapping", keys: { type: text, options: texts } };
const mounts: Shape = { of: "list", entries: mount };

describe("a value and its shape", () => {
  test.each<[string, Json, Shape, string[]]>([
    ["a text", "host", text, []],
    ["a number for a text", 5, text, ["wrong-type "]],
    ["null for a text", null, text, ["wrong-type "]],
    ["a truth", true, { of: "truth" }, []],
    ["the text true", "true", { of: "truth" }, ["wrong-type "]],
    ["a whole number", -800, { of: "whole" }, []],
    ["a fraction", 1.5, { of: "whole" }, ["wrong-type "]],
    ["either of two", "root", { of: "text or whole" }, []],
    ["a list of texts", ["a", "b"], texts, []],
    ["one of them no text", ["a", 1], texts, ["wrong-type [1]"]],
    ["a text for a list", "a", texts, ["wrong-type "]],
    ["mappings with known keys", [{ type: "tmpfs", options: ["ro"] }], mounts, []],
    ["an unknown key deep inside", [{ tipe: "tmpfs" }], mounts, ["unknown-key [0].tipe"]],
    ["a wrong type deep inside", [{}, { options: [["ro"]] }], mounts, ["wrong-type [1].options[0]"]],
    ["anything", { a: [1] }, { of: "anything" }, []],
    ["what no reader could take", [], { of: "nothing" }, ["wrong-type "]],
  ])("%s", (_, value, shape, found) => {
    expect(misfits(value, shape).map(({ code, at }) => `${code} ${at}`)).toEqual(found);
  });
});

test("an unknown key is named with the nearest known", () => {
  const keys = { readonly: { of: "truth" }, command: texts } as const;
  expect(keyMisfits("read-only", true, keys)).toEqual([{ code: "unknown-key", at: ".read-only", near: "readonly" }]);
});

test("a key that every object inherits is unknown too", () => {
  expect(keyMisfits("constructor", "x", {})).toMatchObject([{ code: "unknown-key" }]);
});

test.each<[Shape, string]>([
  [texts, "a list of texts"],
  [mounts, "a list of mappings"],
  [mount, "a mapping"],
  [{ of: "truth" }, "true or false"],
])("%j is wanted as “%s”", (shape, words) => {
  expect(wantedOf(shape)).toBe(words);
});
