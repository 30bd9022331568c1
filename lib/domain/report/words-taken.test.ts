import { expect, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  aPolicy,
  aProject,
  aReason,
  aRun,
  posted,
  proved,
  published,
} from "@/tests/support/make";
import type { Fact } from "../fact";
import { judged } from "../project";
import { reportReader } from "./project-report";
import { postedRunsIn, reasonsIn } from "./words-taken";

const policy = aPolicy([
  aCriterion("ci", "builds", { streak: 2 }),
  aCriterion("attested", "upstream", { obligation: "should" }),
]);
const base = [published(policy), aProject(), aCandidate("one")];
function taken(...facts: readonly Fact[]) {
  const known = aKnown(aLog(...base, ...facts));
  const verdict = judged(known, "wireguard", "testing");
  const reader = reportReader(known, "wireguard");
  return { reasons: reasonsIn(verdict, known, reader), runs: postedRunsIn(verdict, reader) };
}

test("a reason in force stands with what it is given instead of, and with its end", () =>
  expect(taken(aReason("upstream", "missing", "one", { at: "07-01" })).reasons).toEqual([
    {
      project: "wireguard",
      criterion: "upstream",
      short: "upstream",
      instead: "unknown",
      entry: 4,
      by: "maintainer",
      text: "Upstream takes it after 4.13.",
      until: "2017-12-28T00:00:00.000Z",
    },
  ]));

test("a reason that a token gave is its maker's, and the token is named beside", () => {
  const told = { at: "07-01", by: { kind: "token", id: "ci-token" }, via: "person:ijc" } as const;
  const { reasons } = taken(aReason("upstream", "missing", "one", told), run("1", "07-02"));
  expect(reasons.map((it) => it.by)).toEqual(["ijc with the token “CI of wireguard”"]);
});

test("a reason for another cause or another candidate lifts nothing, and is not listed", () => {
  expect(taken(aReason("upstream", "expired", "one", { at: "07-01" })).reasons).toEqual([]);
  expect(taken(aReason("upstream", "missing", "two", { at: "07-01" })).reasons).toEqual([]);
});

const run = (runId: string, at: string, origin = posted()) => aRun({ runId, origin }, { at });

test("every posted run that a standing rests on stands with its token; a proved one does not", () =>
  expect(taken(run("1", "07-10", proved()), run("2", "07-11"), run("3", "07-12")).runs.map((it) => it.run)).toEqual([
    "2",
    "3",
  ]));

test("a run says by whom, with which token, and until when it counts", () =>
  expect(taken(run("1", "07-10"), run("2", "07-11")).runs[1]).toEqual({
    project: "wireguard",
    criterion: "builds",
    short: "builds",
    check: "build",
    target: "x86_64 / 4.9",
    run: "2",
    attempt: 1,
    outcome: "passed",
    entry: 5,
    instant: "2017-07-11T00:00:00.000Z",
    token: "CI of wireguard",
    by: "maintainer",
    until: "2017-07-25T00:00:00.000Z",
  }));

test("a run of other content counts for nothing, and is not listed", () =>
  expect(taken(aRun({ content: "two" }, { at: "07-10" })).runs).toEqual([]));
