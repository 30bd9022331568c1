import { describe, expect, it } from "vitest";
import type { Fact } from "../domain/fact";
import { days } from "../domain/instant";
import type { Verdict } from "../domain/verdict";
import { projectUntil } from "./project-until";

const NOW = Date.parse("2017-07-05T16:00:10Z");
const MINUTE_ENDS = Date.parse("2017-07-05T16:01:00Z");
const SOON = NOW + 20_000;
const fact = (kind: string, at: number, body: object = {}): Fact => ({ kind, at, body }) as unknown as Fact;
const until = (facts: readonly Fact[], ages: number | null = null) =>
  projectUntil(facts, { until: ages } as Verdict, NOW);

describe("what is made of a project stays as it is", () => {
  it("to the end of the minute at the latest", () => {
    expect(until([])).toBe(MINUTE_ENDS);
    expect(until([fact("note", NOW - days(3))], NOW + days(9))).toBe(MINUTE_ENDS);
  });

  it("until the verdict ages", () => expect(until([], SOON)).toBe(SOON));

  it("until a fact told in advance happens", () => expect(until([fact("base", SOON)])).toBe(SOON));

  it("until a run or a claim is too old for a criterion, and a reason for any", () => {
    const criteria = [
      { kind: "ci", maxAge: "P14D" },
      { kind: "attested", validFor: "P30D", from: "2017-07-05T16:00:40Z" },
    ];
    const policy = fact("policy", NOW - days(400), { policy: { criteria } });
    expect(until([policy, fact("ci-run", SOON - days(14))])).toBe(SOON);
    expect(until([policy, fact("attestation", SOON - days(30))])).toBe(SOON);
    expect(until([fact("reason", SOON - days(180))])).toBe(SOON);
    expect(until([policy])).toBe(NOW + 30_000);
  });

  it("until an appointment begins or ends, and a waiver ends", () => {
    const soon = new Date(SOON).toISOString();
    expect(until([fact("appointment", 0, { from: soon, until: null })])).toBe(SOON);
    expect(until([fact("appointment", 0, { from: "2017-01-01T00:00:00Z", until: soon })])).toBe(SOON);
    expect(until([fact("waiver", 0, { step: "ask", until: soon })])).toBe(SOON);
  });
});
