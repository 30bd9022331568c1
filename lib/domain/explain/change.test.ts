import { describe, expect, it } from "vitest";
import { aVerdict, judgedBy, reader, text } from "@/tests/support/judged";
import { aCriterion, anAttestation, aReason, aRun, contentOf, instant } from "@/tests/support/make";
import type { Change } from "../changes";
import type { Judged } from "../verdict";
import { changeSaid, movedBySaid } from "./change";

const moved = (before: Judged, after: Judged, by: number | "expiry", isWorse = false): Change => ({
  what: "standing",
  at: instant("07-19"),
  by,
  before,
  after,
  isWorse,
});
const said = (change: Change) => text(changeSaid("okernel", change, reader));

const maintainer = aCriterion("attested", "maintainer");
const upstream = aCriterion("attested", "upstream", { obligation: "should" });
const builds = aCriterion("ci", "builds");
const named = anAttestation("maintainer", { text: "Named in the notes." }, { at: "07-10" });
const missing = judgedBy(maintainer);
const met = judgedBy(maintainer, [named]);
const stale = judgedBy(maintainer, [anAttestation("maintainer", {}, { at: "01-10" })]);
const owed = judgedBy(upstream);
const reasoned = judgedBy(upstream, [aReason("upstream", "missing", "one", { at: "07-10" })]);

describe("what an entry moved", () => {
  it("is told by the project, the criterion and why it stands so now", () =>
    expect(said(moved(missing, met, 175))).toBe("okernel maintainer: Named in the notes."));
  it("says that it got worse, where it did", () =>
    expect(
      said(
        moved(
          met,
          judgedBy(maintainer, [anAttestation("maintainer", { claim: "unmet", text: "He left." })]),
          176,
          true,
        ),
      ),
    ).toBe("okernel got worse: maintainer: He left."));
  it("a reason that was given, in its own words", () =>
    expect(said(moved(owed, reasoned, 180))).toBe(
      "okernel upstream stays unknown; a reason was given: “Upstream takes it after 4.13.”",
    ));
  it("a reason that was taken back", () =>
    expect(said(moved(reasoned, owed, 181))).toBe("okernel upstream: the reason given for it counts no more"));
  it("another standing with a reason is told by the standing: it does not stay", () => {
    const unmet = judgedBy(upstream, [
      anAttestation("upstream", { claim: "unmet", text: "No v1 posted." }, { at: "07-09" }),
      aReason("upstream", "claimed-unmet", "one", { at: "07-10" }),
    ]);
    expect(said(moved(owed, unmet, 182, true))).toBe("okernel got worse: upstream: No v1 posted.");
  });
});

describe("a waiver", () => {
  const unmet = judgedBy(maintainer, [anAttestation("maintainer", { claim: "unmet", text: "He left." })]);
  const over = (beneath: "unmet" | "stale", seq = 7): Judged => ({
    ...unmet,
    is: "waived",
    waiver: { seq, grants: [8, 9], until: instant("08-19"), beneath },
  });
  it.each<readonly [Judged, Judged, number | "expiry", string]>([
    [unmet, over("unmet"), 9, "okernel maintainer is waived until 19 August; beneath it stands unmet"],
    [over("unmet"), over("unmet", 12), 14, "okernel maintainer is waived until 19 August; beneath it stands unmet"],
    [over("stale"), over("unmet"), 15, "okernel maintainer stays waived; beneath it stands unmet now"],
    [over("unmet"), unmet, 10, "okernel maintainer: its waiver counts no more, and it is unmet"],
    [over("unmet"), met, 16, "okernel maintainer: Named in the notes."],
  ])("%#", (before, after, by, words) => expect(said(moved(before, after, by))).toBe(words));
  it("that ended by time alone", () =>
    expect(said({ ...moved(over("unmet"), unmet, "expiry", true), at: instant("08-19") })).toBe(
      "okernel got worse: maintainer: its waiver ended, and it is unmet",
    ));
});

describe("what time alone moved", () => {
  it("aged out, after how many days", () =>
    expect(said(moved(met, stale, "expiry", true))).toBe(
      "okernel got worse: maintainer aged out after 90 days; nobody touched it",
    ));
  it("after one day: singular", () => {
    const short = aCriterion("attested", "maintainer", { validFor: "P1D" });
    expect(said(moved(judgedBy(short), judgedBy(short, [named]), "expiry", true))).toBe(
      "okernel got worse: maintainer aged out after 1 day; nobody touched it",
    );
  });
  it("a run that is too old", () =>
    expect(
      said(
        moved(
          judgedBy(builds, [aRun({}, { at: "07-18" })]),
          judgedBy(builds, [aRun({}, { at: "06-18" })]),
          "expiry",
          true,
        ),
      ),
    ).toBe("okernel got worse: builds aged out after 14 days; nobody touched it"));
  it("any other standing by its own word", () =>
    expect(said(moved(met, missing, "expiry", true))).toBe("okernel got worse: maintainer is unknown by time alone"));
  it("a reason that lapsed", () =>
    expect(said(moved(reasoned, owed, "expiry"))).toBe("okernel upstream: the reason given for it lapsed"));
});

it("a new candidate is told by its commit", () =>
  expect(
    said({
      what: "candidate",
      at: instant("07-19"),
      by: 174,
      commit: contentOf("one").commit,
      verdict: aVerdict([maintainer]),
    }),
  ).toBe(`okernel new candidate ${contentOf("one").commit.slice(0, 7)}`));

describe("the verdict itself, and what is asked", () => {
  const when = { at: instant("07-19"), by: 174 };
  it.each<readonly [Change, string]>([
    [
      { ...when, what: "outcome", before: "not ready", after: "undetermined", isWorse: false },
      "okernel turned from not ready to undetermined",
    ],
    [
      { ...when, what: "outcome", before: "ready", after: "undetermined", isWorse: true },
      "okernel got worse: turned from ready to undetermined",
    ],
    [
      { ...when, what: "criterion", how: "added", of: missing },
      "okernel: maintainer is asked now, as a must, and is unknown",
    ],
    [{ ...when, what: "criterion", how: "removed", of: met }, "okernel: maintainer is asked no more"],
    [{ ...when, what: "criterion", how: "begun", of: met }, "okernel: maintainer begins to count"],
    [
      { ...when, what: "criterion", how: "begun", of: { ...met, counts: false } },
      "okernel: maintainer does not count yet",
    ],
    [{ ...when, what: "criterion", how: "obliges", of: owed }, "okernel: upstream is a should now"],
    [
      { ...when, what: "floor", arch: "aarch64", isMet: true },
      "okernel: a required CI job on aarch64 is met by itself",
    ],
    [
      { ...when, what: "floor", arch: "aarch64", isMet: false },
      "okernel: no required CI job on aarch64 is met by itself",
    ],
    [{ ...when, what: "floor", arch: "aarch64", isMet: null }, "okernel: no CI job on aarch64 is required any more"],
  ])("%#", (change, words) => expect(said(change)).toBe(words));
});

it("an entry is an entry, and expiry is expiry", () => {
  expect(movedBySaid(175)).toBe("entry 175");
  expect(movedBySaid("expiry")).toBe("expiry");
});
