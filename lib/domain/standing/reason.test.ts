import { describe, expect, it } from "vitest";
import { aCandidate, aCriterion, aLog, anAttestation, aReason, aWithdrawal, instant } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { readCriterion } from "./readers";
import { reasonFor } from "./reason";

const upstream = aCriterion("attested", "upstream-path", { obligation: "should" });
const candidate = aCandidate("one", { at: "05-15" });
/** Whether a reason is in force: `[its entry] to its end`, or why each was ignored. */
const reason = (facts: readonly Fact[], now = "07-19", criterion: Criterion = upstream) => {
  const evidence = evidenceOf(aLog(...facts), "wireguard", "testing", { upTo: 99, now: instant(now) });
  const { reason, ignored } = reasonFor(criterion, readCriterion(criterion, evidence).standing, evidence);
  return {
    seq: reason?.seq ?? null,
    until: reason?.until ?? null,
    ignored: ignored.map(({ seq, why }) => `${seq} ${why}`),
  };
};
const given = (cause = "missing", told = {}, content: string | null = "one") =>
  aReason("upstream-path", cause, content, { at: "07-01", ...told });

describe("a reason is in force", () => {
  it("for an open should, its cause and the candidate's content, 180 days", () => {
    expect(reason([candidate, given()])).toEqual({ seq: 2, until: instant("12-28"), ignored: [] });
  });

  it.each([
    ["unmet", [anAttestation("upstream-path", { claim: "unmet" }), given("claimed-unmet", {}, null)]],
    ["unknown", [given("missing", {}, null), aCandidate("one", { at: "08-01" })]], // no candidate yet on 19 July
    ["stale", [anAttestation("upstream-path", {}, { at: "02-01" }), given("expired", {}, null)]],
  ])("whatever is open: %s", (is, facts) => {
    expect(reason(facts)).toMatchObject({ seq: is === "unknown" ? 1 : 2 });
  });

  it("for a should of any kind", () => {
    const wider = aCriterion("ci", "upstream-path", { obligation: "should" });
    expect(reason([candidate, given()], "07-19", wider)).toMatchObject({ seq: 2 });
  });

  it("to its last instant, the newest of several", () => {
    const facts = [candidate, given(), given("missing", { at: "07-05" })];
    expect(reason(facts)).toMatchObject({ seq: 3, ignored: ["2 superseded"] });
    expect(reason([candidate, given()], "12-27 23:59")).toMatchObject({ seq: 2 });
  });
});

describe("a reason is not in force", () => {
  it.each<readonly [string, readonly Fact[], string]>([
    ["once it is withdrawn", [candidate, given(), aWithdrawal(2)], "2 withdrawn"],
    ["for other content", [candidate, given("missing", {}, "other")], "2 other-revision"],
    ["for no content, where there is a candidate by now", [candidate, given("missing", {}, null)], "2 other-revision"],
    ["for content, where there is no candidate", [given()], "1 other-revision"],
    ["for another cause", [candidate, given("expired")], "2 other-cause"],
    ["once the criterion is met", [candidate, anAttestation("upstream-path"), given()], "3 other-cause"],
  ])("%s", (_, facts, ignored) => {
    expect(reason(facts)).toEqual({ seq: null, until: null, ignored: [ignored] });
  });

  it("from the end of its 180 days", () => {
    expect(reason([candidate, given()], "12-28")).toEqual({ seq: null, until: null, ignored: ["2 expired"] });
  });

  it.each(["must", "may"] as const)("for a %s", (obligation) => {
    const criterion = aCriterion("attested", "upstream-path", { obligation });
    expect(reason([candidate, given()], "07-19", criterion)).toMatchObject({ seq: null, ignored: ["2 other-cause"] });
  });

  it("and is not looked at for another criterion", () => {
    expect(reason([candidate, aReason("roadmap", "missing", "one")])).toMatchObject({ seq: null, ignored: [] });
  });

  it("while an older one that still fits is", () => {
    const facts = [candidate, given(), given("expired", { at: "07-05" })];
    expect(reason(facts)).toMatchObject({ seq: 2, ignored: ["3 other-cause"] });
  });
});
