import { expect, it } from "vitest";
import { columnsOf, type GroupView, hasWords, isFolded } from "./board-view";

const group = (count: number): GroupView => ({
  name: `of ${count}`,
  columns: Array.from({ length: count }, (_, n) => ({
    key: `c${count}-${n}`,
    short: "c",
    obligation: "must" as const,
    faint: false,
  })),
});

it("cells carry their words up to six criteria, over all groups", () => {
  expect(hasWords([group(3), group(3)])).toBe(true);
  expect(hasWords([group(3), group(4)])).toBe(false);
  expect(hasWords([])).toBe(true);
});

it("columns stand in the order of their groups", () =>
  expect(columnsOf([group(1), group(2)]).map((column) => column.key)).toEqual(["c1-0", "c2-0", "c2-1"]));

it("groups that fold are few columns and yet no words", () => {
  const folded: GroupView = { ...group(1), fold: { isOpen: false, href: "/?group=CI" } };
  expect(hasWords([folded, folded])).toBe(false);
  expect([isFolded(folded), isFolded(group(1)), isFolded({ ...folded, fold: { isOpen: true, href: "/" } })]).toEqual([
    true,
    false,
    false,
  ]);
});
