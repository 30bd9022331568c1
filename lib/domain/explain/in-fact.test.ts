import { describe, expect, it } from "vitest";
import { aVerdict, text } from "@/tests/support/judged";
import { aCriterion, anAttestation, aReason } from "@/tests/support/make";
import { becameSaid, courseSaid, coursesSaid, oneCourse, openSaid, withoutSaid } from "./in-fact";

const readme = aCriterion("attested", "readme");
const builds = aCriterion("ci", "builds");
const upstream = aCriterion("attested", "upstream", { obligation: "should" });
const all = [readme, builds, upstream];
const met = anAttestation("readme", {}, { at: "07-10" });
const given = aReason("upstream", "missing", "one", { at: "07-10" });

describe("what was open", () => {
  it.each([
    [aVerdict(all), "2 of 2 musts: readme unknown and builds unknown; 1 should without a reason: upstream unknown."],
    [aVerdict(all, [met, given]), "1 of 2 musts: builds unknown."],
    [aVerdict([readme, upstream], [met]), "1 should without a reason: upstream unknown."],
    [aVerdict([readme], [met]), "nothing."],
    [aVerdict([{ ...readme, obligation: "may" }]), "no must of the policy applied to it."],
  ])("%#", (verdict, words) => expect(text(openSaid(verdict))).toBe(words));
});

describe("how it would have stood without what was done here", () => {
  it("nothing where it is no other", () => expect(withoutSaid(aVerdict(all), aVerdict(all))).toBeNull());
  it("its verdict, and what was open", () =>
    expect(text(withoutSaid(aVerdict([readme], [met]), aVerdict([readme])))).toBe(
      "undetermined; open: 1 of 1 must: readme unknown.",
    ));
});

it("its verdict, and what is open", () =>
  expect(text(courseSaid(aVerdict([readme], [met])))).toBe("ready; open: nothing."));

it("before it went its own way there is one course", () =>
  expect(text(oneCourse("19 July 2017"))).toBe(
    "Both courses were one. Until 19 July 2017 this copy is the record; what was done here came after.",
  ));

it("what became of it here", () => {
  expect(text(becameSaid("member", "testing", { at: 0, text: "26 July" }))).toBe(
    "Here it is in testing since 26 July.",
  );
  expect(text(becameSaid("not in", "testing", null))).toBe("Here it is not in testing.");
  expect(text(becameSaid("left", "testing", null))).toBe("Here it has left too.");
});

describe("the finding", () => {
  const none = { verdicts: 0, standings: 0, criteria: 0, candidates: 0 };
  const said = (told: number, acts: number, moved: object) =>
    text(coursesSaid({ began: "19 July 2017", told, all: 13, acts, moved: { ...none, ...moved } }));
  it.each<[number, number, object, string]>([
    [
      0,
      0,
      {},
      "Of 13 decisions of the record none has come to pass by its clock. Nothing was done here yet, so both courses are one.",
    ],
    [
      1,
      1,
      { standings: 1 },
      "Of 13 decisions of the record one has come to pass by its clock. 1 thing was done here, and one standing stands otherwise for it.",
    ],
    [
      2,
      8,
      { verdicts: 1, standings: 5, criteria: 2 },
      "Of 13 decisions of the record 2 have come to pass by its clock. 8 things were done here, and one verdict, 5 standings and 2 criteria stand otherwise for it.",
    ],
    [
      2,
      3,
      {},
      "Of 13 decisions of the record 2 have come to pass by its clock. 3 things were done here, and nothing stands otherwise for it.",
    ],
  ])("%s told, %s acts, %j moved", (told, acts, moved, words) =>
    expect(said(told, acts, moved)).toBe(`Since 19 July 2017 this copy goes its own way. ${words}`),
  );
});
