import { describe, expect, it } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { aCriterion, anAttestation } from "@/tests/support/make";
import { countIn, NAMED_MEMBERS, NAMED_READY, type Summed, sumsOf } from "./board-sums";

const readme = aCriterion("attested", "readme");
const roadmap = aCriterion("attested", "roadmap");
const met = anAttestation("readme", {}, { at: "07-10" });
const verdicts = {
  ready: aVerdict([readme], [met]),
  near: aVerdict([readme, roadmap], [met]),
  far: aVerdict([readme, roadmap]),
};
const project = (slug: string, is: keyof typeof verdicts, membership: "member" | "not in" = "not in"): Summed => ({
  slug,
  verdict: verdicts[is],
  membership: { is: membership },
});

describe("the sums of a board", () => {
  const sums = sumsOf([
    project("shiftfs", "far"),
    project("wireguard", "ready"),
    project("landlock", "near"),
    project("okernel", "near", "member"),
    project("kspp", "near"),
  ]);

  it("count those that are in and those that are not, by outcome", () => {
    expect(countIn(sums)).toBe(5);
    expect(countIn(sums, { isMember: true })).toBe(1);
    expect(countIn(sums, { outcome: "undetermined" })).toBe(4);
    expect(countIn(sums, { isMember: false, outcome: "undetermined" })).toBe(3);
  });

  it("name what is ready and not in, what is in, and the two nearest: fewest open, then by name", () => {
    expect(sums.ready).toEqual(["wireguard"]);
    expect(sums.members).toEqual(["okernel"]);
    expect(sums.nearest).toEqual([
      { slug: "kspp", musts: 2, open: 1 },
      { slug: "landlock", musts: 2, open: 1 },
    ]);
  });

  it("tell a group that has just begun from one where something is met", () => {
    expect(sums.hasBegun).toBe(true);
    expect(sumsOf([project("shiftfs", "far")]).hasBegun).toBe(false);
    expect(sumsOf([]).hasBegun).toBe(false);
  });

  it("leave out what has no verdict", () =>
    expect(countIn(sumsOf([{ slug: "shiftfs", membership: { is: "not in" }, verdict: null }]))).toBe(0));

  const many = (count: number, is: "member" | "not in") =>
    sumsOf(Array.from({ length: count }, (_, place) => project(`tool-${place}`, "ready", is)));
  it("name nobody where they are more than are named", () => {
    expect(many(NAMED_READY, "not in").ready).toHaveLength(NAMED_READY);
    expect(many(NAMED_READY + 1, "not in").ready).toEqual([]);
    expect(many(NAMED_MEMBERS, "member").members).toHaveLength(NAMED_MEMBERS);
    expect(many(NAMED_MEMBERS + 1, "member").members).toEqual([]);
  });
});
