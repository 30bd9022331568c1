import { describe, expect, it } from "vitest";
import { aGroup } from "@/tests/support/act";
import { aCriterion, aKnown, aLog, aPolicy, aRun, contentOf, posted, published } from "@/tests/support/make";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { inertIn } from "./inert";
import type { Run } from "./leg";

const why = (run: Run, before: readonly Fact[] = [], group = aGroup()) => {
  const log = aLog(...group, ...before, run);
  const { head, now } = aKnown(log);
  return inertIn(evidenceOf(log, "wireguard", "testing", { upTo: head, now }))(log.at(-1) as Run);
};
const at = { at: "07-18" };
const proved = published(aPolicy([aCriterion("ci", "ci-build", { origins: ["proved"] })], { version: 2 }));
const both = published(
  aPolicy([aCriterion("ci", "ci-build", { origins: ["proved"] }), aCriterion("ci", "ci-wider")], { version: 2 }),
);

describe("a run counts", () => {
  it("when its leg is asked for, of the candidate's content, fresh and conclusive", () => {
    expect(why(aRun({}, at))).toBeNull();
    expect(why(aRun({ outcome: "failed" }, at))).toBeNull();
  });
  it("in one criterion, though another does not take its origin", () => expect(why(aRun({}, at), [both])).toBeNull());
});

it.each<[string, Run, string, (readonly Fact[])?]>([
  ["a job that is not asked for", aRun({ check: "suite" }, at), "not-asked-for"],
  ["a target that is not asked for", aRun({ target: { name: "default" } }, at), "not-asked-for"],
  ["other content", aRun({ content: "two" }, at), "other-revision"],
  ["an origin that is not taken", aRun({ origin: posted() }, at), "origin", [proved]],
  ["an old run", aRun({}, { at: "07-05" }), "expired"],
  ["a run that goes on", aRun({ outcome: "running" }, at), "running"],
  ["a skipped one", aRun({ outcome: "inconclusive" }, at), "inconclusive"],
  [
    "a better word on an attempt that failed",
    aRun({ runId: "1" }, at),
    "superseded",
    [aRun({ runId: "1", outcome: "failed" }, at)],
  ],
])("%s does not: %#", (_what, run, is, before = []) => expect(why(run, before)).toBe(is));

it("nothing counts without a candidate, or where nothing judges", () => {
  expect(
    why(
      aRun({}, at),
      [],
      aGroup().filter((fact) => fact.kind !== "revision"),
    ),
  ).toBe("no-candidate");
  expect(inertIn(undefined)(aRun())).toBe("no-policy");
  expect(contentOf("one").commit).toHaveLength(40);
});

describe("however many runs came since", () => {
  const early = aRun({ runId: "early" }, { at: "07-18" });
  const later = (content: string) =>
    Array.from({ length: 60 }, (_, index) =>
      aRun({ runId: `${index}`, content }, { at: `07-18 ${10 + (index % 10)}:00` }),
    );
  const whyOfFirst = (...runs: readonly Run[]) => {
    const log = aLog(...aGroup(), ...runs);
    const { head, now } = aKnown(log);
    const first = log.find((fact) => fact.kind === "ci-run" && fact.body.runId === "early") as Run;
    return inertIn(evidenceOf(log, "wireguard", "testing", { upTo: head, now }))(first);
  };
  it("a run counts beyond the last fifty", () => expect(whyOfFirst(early, ...later("one"))).toBeNull());
  it("one of other content still says so, and one that a worse outcome replaces", () => {
    expect(whyOfFirst({ ...early, body: { ...early.body, ...contentOf("two") } }, ...later("one"))).toBe(
      "other-revision",
    );
    expect(whyOfFirst(early, aRun({ runId: "early", outcome: "failed" }, { at: "07-18" }), ...later("one"))).toBe(
      "superseded",
    );
  });
});
