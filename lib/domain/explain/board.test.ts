import { describe, expect, it } from "vitest";
import { aVerdict, text } from "@/tests/support/judged";
import { aCriterion, anAttestation, aPolicy } from "@/tests/support/make";
import { sumsOf } from "../board-sums";
import { boardSaid, countsSaid, everybodySaid } from "./board";

const readme = aCriterion("attested", "readme");
const builds = aCriterion("ci", "builds", { group: "CI" });
const criteria = [readme, builds];
const met = anAttestation("readme", {}, { at: "07-10" });
const open = aVerdict(criteria);
const near = aVerdict(criteria, [met]);
const ready = aVerdict([readme], [met]);
const project = (slug: string, verdict = open, is: "member" | "not in" = "not in") => ({
  slug,
  verdict,
  membership: { is },
});
const faint = new Set(["builds"]);

describe("the finding of the board", () => {
  it.each([
    ["no project", [], "No project is on the board yet.", "No project was on the board yet."],
    [
      "nothing ready: what is nearest, and what nobody has",
      [project("shiftfs"), project("wireguard", near)],
      "Nothing is ready. Nearest: wireguard, with 1 of 2 open, and shiftfs, with 2 of 2. No project has a CI result.",
      "Nothing was ready. Nearest: wireguard, with 1 of 2 open, and shiftfs, with 2 of 2. No project had a CI result.",
    ],
    [
      "a group that has just begun: nobody is nearer than another",
      [project("charts"), project("parser")],
      "Nothing is ready. No must is met yet. No project has a CI result.",
      "Nothing was ready. No must was met yet. No project had a CI result.",
    ],
    [
      "one ready",
      [project("wireguard", ready)],
      "wireguard is ready and not in yet.",
      "wireguard was ready and not in yet.",
    ],
    [
      "seven ready: their number, for nobody reads so many names in one breath",
      ["a", "b", "c", "d", "e", "f", "g"].map((slug) => project(slug, ready)),
      "7 projects are ready and not in yet.",
      "7 projects were ready and not in yet.",
    ],
    [
      "one in",
      [project("wireguard", ready, "member"), project("shiftfs")],
      "wireguard is in; nothing else is ready. Nearest: shiftfs, with 2 of 2 open.",
      "wireguard was in; nothing else was ready. Nearest: shiftfs, with 2 of 2 open.",
    ],
    [
      "one in that is not ready any more",
      [project("wireguard", undefined, "member"), project("shiftfs")],
      "wireguard is in and not ready; nothing else is ready either. No must is met yet. No project has a CI result.",
      "wireguard was in and not ready; nothing else was ready either. No must was met yet. No project had a CI result.",
    ],
    [
      "two in, one of them not ready",
      [project("wireguard", undefined, "member"), project("landlock", ready, "member")],
      "wireguard and landlock are in, one of them not ready; nothing else is ready. No project has a CI result.",
      "wireguard and landlock were in, one of them not ready; nothing else was ready. No project had a CI result.",
    ],
    [
      "four in: their number",
      ["a", "b", "c", "d"].map((slug) => project(slug, ready, "member")),
      "Four projects are in; nothing else is ready.",
      "Four projects were in; nothing else was ready.",
    ],
  ])("%s", (_, shown, now, then) => {
    const judgedBy = { criteria: shown[0]?.verdict.standings.map((it) => it.criterion) ?? [] };
    expect(text(boardSaid(sumsOf(shown), judgedBy, faint, "now"))).toBe(now);
    expect(text(boardSaid(sumsOf(shown), judgedBy, faint, "past"))).toBe(then);
  });
});

describe("the counts below it", () => {
  const policy = aPolicy(criteria);
  it("name each outcome, what got worse, and the policy", () =>
    expect(
      text(countsSaid(sumsOf([project("a"), project("b", ready)]), policy, { worse: 2, since: "5 July", href: "/p" })),
    ).toBe("1 ready, 1 undetermined; 2 got worse since 5 July. Judged by policy testing 1."));
  it("say nothing of a meeting where there was none, and that a reading is one", () =>
    expect(
      text(countsSaid(sumsOf([]), { ...policy, retrospective: true }, { worse: 0, since: null, href: "/p" })),
    ).toMatch(/^Judged by policy testing 1, our reading of the SIG’s notes/));
});

describe("what is unknown for everybody", () => {
  const column = { key: "builds", short: "builds", obligation: "must", faint: true } as const;
  const groups = [{ name: "CI", columns: [column] }];
  it("is said once, by the group where a whole group is", () => {
    const view = everybodySaid(11, [builds], groups, "No test names a project.", "now");
    expect(text(view?.said ?? [])).toBe("Unknown for all 11: CI. No test names a project.");
    expect(text(view?.faintly ?? [])).toBe(
      " So builds is drawn faint and not repeated below; it counts as open in every row.",
    );
  });
  it("is not said where there is none", () => expect(everybodySaid(11, [], groups, undefined, "now")).toBeNull());
  it("only informs where nothing of it must hold", () =>
    expect(text(everybodySaid(2, [{ ...readme, obligation: "may" }], [], undefined, "past")?.faintly ?? [])).toMatch(
      /they only informed\.$/,
    ));
});
