import { describe, expect, test } from "vitest";
import { Refusal } from "../domain/refusal";
import { linuxkitTree } from "./linuxkit-tree";

const yml = `kernel:
  image: linuxkit/kernel:4.9.31
services:
  - &rngd
    name: rngd
    image: linuxkit/rngd:1
  - <<: *rngd
    name: other
  - *rngd
`;

describe("places", () => {
  const { placeOf } = linuxkitTree(yml);
  test.each([
    ["kernel.image", "value", 2, 10],
    ["kernel.image", "key", 2, 3],
    ["services", "key", 3, 1],
    ["services[0].image", "value", 6, 12],
    ["services[2]", "value", 9, 5],
  ] as const)("%s, its %s: line %i, column %i", (at, of, line, column) => {
    expect(placeOf(at, of)).toEqual({ line, column });
  });

  test("what came by an anchor stands where its mapping does; what is nowhere stands at what is around it", () => {
    expect(placeOf("services[1].image", "value")).toEqual({ line: 7, column: 5 });
    expect(placeOf("kernel.cmdline", "value")).toEqual({ line: 2, column: 3 });
    expect(placeOf("trust", "value")).toBeNull();
  });
});

test("anchors and merge keys are followed; what a mapping says itself wins", () => {
  expect(linuxkitTree(yml).root.services).toEqual([
    { name: "rngd", image: "linuxkit/rngd:1" },
    { name: "other", image: "linuxkit/rngd:1" },
    { name: "rngd", image: "linuxkit/rngd:1" },
  ]);
  const several = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], z: 3}\n";
  expect(linuxkitTree(several).root.c).toEqual({ x: 1, y: 1, z: 3 });
});

describe("anchors that expand beyond all measure", () => {
  const refusalOf = (text: string): string => {
    try {
      return JSON.stringify(linuxkitTree(text).root).slice(0, 20);
    } catch (failure) {
      if (failure instanceof Refusal) return `${failure.code}: ${failure.sentence}`;
      throw failure;
    }
  };
  const laughs = Array.from({ length: 9 }, (_, level) => {
    const before = level === 0 ? "lol" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(before).join(",")}]`;
  });

  test.each([
    ["a billion laughs", laughs.join("\n"), "unreadable: This yml has more than 10,000 values, anchors expanded."],
    ["an anchor inside of itself", "a: &a [*a]\n", "unreadable: This yml nests values more than 32 deep."],
    ["an anchor merged into itself", "a: &a {<<: *a}\n", "unreadable: This yml nests values more than 32 deep."],
    [
      "anchors that lie ever deeper",
      Array.from({ length: 40 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : "x"}]`).join("\n"),
      "unreadable: This yml nests values more than 32 deep.",
    ],
    [
      "ten thousand values without an anchor",
      `a:\n${"  - x\n".repeat(10_000)}`,
      "unreadable: This yml has more than 10,000 values, anchors expanded.",
    ],
    ["a few short of it", `a:\n${"  - x\n".repeat(9_999)}`, '{"a":["x","x","x","x'],
  ])("%s", (_, text, said) => {
    const started = performance.now();
    expect(refusalOf(text)).toBe(said);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test("with the place of the alias that is one too many", () => {
    expect(() => linuxkitTree(laughs.join("\n"))).toThrow(
      expect.objectContaining({ fields: [{ path: "line 5, column 10", message: "Here it goes too far." }] }),
    );
  });
});
