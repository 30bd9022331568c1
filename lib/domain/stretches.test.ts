import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  CHANNEL,
  instant,
  PROJECT,
  published,
  short,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { spansOf } from "./spans";
import { addTo, besideOf, ended, type Stretch, spansIn } from "./stretches";
import { turnsOf } from "./turns";
import { verdictOf } from "./verdict";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const build = aCriterion("ci", "builds", { maxAge: "P4D", streak: 2 });
const begun = (...facts: readonly Fact[]) =>
  aLog(published(aPolicy([readme, build])), aProject(), aCandidate("one"), ...facts);
const renamed = (at: string, body: object): Fact => {
  const fact = aProject(PROJECT, [], { at });
  return { ...fact, body: { ...fact.body, ...body } };
};

function stretches(facts: readonly Fact[], now = "07-19"): readonly Stretch[] {
  const found: Stretch[] = [];
  const end = { upTo: facts.length, now: instant(now) };
  for (const turn of turnsOf((when) => verdictOf({ facts }, PROJECT, CHANNEL, when), facts, PROJECT, end))
    addTo(found, turn, besideOf(facts, turn.verdict));
  return found;
}
/** Where each begins, where its span does if that is elsewhere, and what stands beside. */
const lines = (all: readonly Stretch[]) =>
  all.map(({ from, turned, beside }) =>
    [short(from), ...(turned === from ? [] : [`of ${short(turned)}`]), beside.known, beside.membership].join(", "),
  );

describe("what the board shows of a project", () => {
  it("begins anew where the verdict turns, and where membership, registration or what is known at all does", () => {
    const all = stretches(
      begun(
        renamed("06-05", { short: "wg" }),
        aRun({}, { at: "07-01" }),
        anAttestation("readme", {}, { at: "07-02" }),
        anAdmission(PROJECT, "one", { at: "07-03" }),
      ),
      "07-05",
    );
    expect(lines(all)).toEqual([
      "05-01, 00, not in",
      "06-01, 00, not in",
      "06-05, of 06-01, 00, not in",
      "07-01, 01, not in",
      "07-02, 11, not in",
      "07-03, of 07-02, 11, member",
      "07-05, 11, member",
    ]);
    expect(all.map(({ beside }) => beside.short)).toEqual(["", "", ...Array(5).fill("wg")]);
  });

  it("has a row on the board from a day on, for good while it is in, and none where it is no candidate", () => {
    const from = "2017-07-04T00:00:00.000Z";
    const all = stretches(
      begun(
        renamed("06-05", { boardFrom: from }),
        renamed("06-06", { candidate: false }),
        anAdmission(PROJECT, "one", { at: "07-03" }),
      ),
    );
    const rows = all.map(({ from, beside }) => [
      short(from),
      beside.rowFrom && short(beside.rowFrom),
      beside.memberSince,
    ]);
    expect(rows.slice(-3)).toEqual([
      ["06-05", "07-04", null],
      ["06-06", null, null],
      ["07-03", "07-03", instant("07-03")],
    ]);
  });

  it("reads back as the spans of its verdict, whatever stood beside them", () => {
    const facts = begun(
      renamed("06-05", { short: "wg" }),
      aRun({}, { at: "07-01" }),
      renamed("07-02", { short: "guard" }),
      aRun({}, { at: "07-02" }),
      anAdmission(PROJECT, "one", { at: "07-03" }),
    );
    const all = stretches(facts, "07-04");
    expect(all.length).toBeGreaterThan(new Set(all.map(({ turned }) => turned)).size);
    expect(spansIn(all)).toEqual(spansOf(facts, PROJECT, CHANNEL, { upTo: facts.length, now: instant("07-04") }));
  });

  it("is kept without what was only looked at, and goes on from there as if it had not been", () => {
    const facts = begun(
      aRun({}, { at: "07-01" }),
      aRun({}, { at: "07-02" }),
      anAttestation("readme", {}, { at: "07-03" }),
    );
    const whole = stretches(facts);
    for (const cut of [1, 2, 3, 4, 5]) {
      const judge = (when: { upTo: number; now: number }) => verdictOf({ facts }, PROJECT, CHANNEL, when);
      const first = facts.slice(0, cut);
      const kept = first.length > 0 ? [...stretches(first, short(first.at(-1)?.recordedAt ?? 0))] : [];
      if (kept.length > 0) kept.splice(-1, 1, ended(kept));
      const last = kept.at(-1)?.verdict;
      const end = { upTo: facts.length, now: instant("07-19") };
      for (const turn of turnsOf(judge, facts, PROJECT, end, last, last?.upTo))
        addTo(kept, turn, besideOf(facts, turn.verdict));
      expect(kept).toEqual(whole);
    }
  });
});
