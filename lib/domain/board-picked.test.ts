import { describe, expect, it } from "vitest";
import { ALL, countedIn, isOf, type Picked, type Placed, pickedIn } from "./board-picked";

const project = (slug: string, changes: Partial<Placed> = {}): Placed => ({
  slug,
  isMember: false,
  outcome: "undetermined",
  musts: 9,
  open: 3,
  turned: 0,
  search: `${slug} ${slug}`,
  lacking: new Set(),
  ...changes,
});
const board = [
  project("wireguard", { open: 1, turned: 4 }),
  project("landlock", { open: 1, turned: 9, lacking: new Set(["readme"]) }),
  project("shiftfs", { open: 0, outcome: "ready", turned: 1, isMember: true }),
  project("okernel", { open: 2, musts: 8, outcome: "not ready" }),
  project("kspp", { open: 2, search: "kspp kernel self-protection" }),
];
const slugs = (picked: Partial<Picked>) => pickedIn(board, { ...ALL, ...picked }).map((it) => it.slug);

describe("the order of a board", () => {
  it.each([
    ["fewest open first, then most met, then by name", {}, ["shiftfs", "landlock", "wireguard", "kspp", "okernel"]],
    ["by name", { sort: "name" }, ["shiftfs", "kspp", "landlock", "okernel", "wireguard"]],
    ["what changed last first", { sort: "changed" }, ["shiftfs", "landlock", "wireguard", "kspp", "okernel"]],
  ] as const)("is %s, the members first", (_, picked, order) => expect(slugs(picked)).toEqual(order));
});

describe("what is picked out", () => {
  it.each([
    ["by its verdict", { show: "not-ready" }, ["okernel"]],
    ["the members", { show: "members" }, ["shiftfs"]],
    ["by what its names hold, in any capitals", { find: "KERNEL" }, ["kspp", "okernel"]],
    ["by what it lacks", { lacks: "readme" }, ["landlock"]],
    ["by two at once", { find: "kernel", show: "not-ready" }, ["okernel"]],
    ["nothing, where nothing is like that", { find: "%" }, []],
  ] as const)("%s", (_, picked, left) => expect(slugs(picked)).toEqual(left));

  it("is counted whatever is shown of it", () => {
    expect(countedIn(board, { ...ALL, find: "kernel", show: "members" })).toEqual([
      { isMember: false, outcome: "not ready", count: 1 },
      { isMember: false, outcome: "undetermined", count: 1 },
    ]);
    expect(isOf("members", { isMember: true, outcome: "ready" })).toBe(true);
    expect(isOf(null, { isMember: false, outcome: "ready" })).toBe(true);
  });
});
