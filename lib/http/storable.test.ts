import { expect, it } from "vitest";
import { whyNotStorable } from "./storable";

it.each([[null], [true], [1], [""], ["é 😀 \n\t"], [{ a: [{ b: "c" }] }], [[]], [undefined]])(
  "%j can be kept",
  (value) => expect(whyNotStorable(value)).toBeNull(),
);

it.each([
  ["a\0", ""],
  [{ a: "\ud83d" }, "a"],
  [{ a: { b: ["x", "\udc00"] } }, "a.b[1]"],
  [[{ name: "\0" }], "[0].name"],
])("%j cannot: at “%s”", (value, path) => expect(whyNotStorable(value)?.path).toBe(path));

it("nor a name of a field with such a thing in it", () => {
  expect(whyNotStorable({ of: { "a\0": 1 } })).toMatchObject({
    path: "of",
    message: expect.stringContaining("a name"),
  });
  expect(whyNotStorable(JSON.parse('{"__proto__":"\\u0000"}'))).not.toBeNull();
});

it("nor what is nested without end, and the depth breaks nothing", () => {
  const nested = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(whyNotStorable(nested(64))).toBeNull();
  expect(whyNotStorable(nested(65))?.message).toBe("Nested deeper than 64 levels.");
  expect(whyNotStorable(nested(200_000))?.message).toBe("Nested deeper than 64 levels.");
});
