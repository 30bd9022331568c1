import { describe, expect, it } from "vitest";
import {
  aBase,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAppointment,
  aPolicy,
  CHANNEL,
  instant,
  published,
} from "@/tests/support/make";
import { aManifest } from "@/tests/support/manifests";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import type { DecisionRule } from "./policy";
import { groupUses, usesOf } from "./uses";

const under = (criterion: Criterion, rule: DecisionRule = { decidedBy: "chair" }) =>
  published(aPolicy([criterion], { rule }));
const readme = aCriterion("attested", "readme");
const handCount = {
  decidedBy: "hand count",
  quorum: "1/2",
  threshold: "2/3",
  minDays: 7,
  perOrganisation: false,
} as const;
const channel = (base?: string) =>
  aFact(
    "channel",
    { channel: CHANNEL, blurb: "", rank: 1, retrospective: false, source: [], ...(base && { base }) },
    { at: "03-12", stream: `channel:${CHANNEL}` },
  );
const meeting = (at: string) =>
  aFact(
    "meeting",
    {
      date: "2017-07-05",
      localTime: "",
      scribe: null,
      recording: null,
      agenda: [],
      deepDive: null,
      next: null,
      updates: [],
      notes: [],
      masterAtStart: null,
      source: [],
    },
    { at, stream: "instance" },
  );
const uses = (...facts: Fact[]) => usesOf(aKnown(aLog(...facts), { now: instant("07-19") }), CHANNEL);

describe("what a channel uses", () => {
  it("is nothing where there is neither policy, base nor meeting", () =>
    expect(uses()).toEqual({ builds: false, meets: false, votes: false, waives: false }));
  it("is nothing of a channel that there is not", () =>
    expect(usesOf(aKnown([]), undefined)).toEqual({ builds: false, meets: false, votes: false, waives: false }));

  it.each([
    ["a README alone builds nothing", readme, false],
    ["a CI job builds nothing for the channel", aCriterion("ci", "builds"), false],
    ["a criterion that judges the yml", aCriterion("manifest", "loads"), true],
    ["a criterion that judges a kernel", aCriterion("kernel", "hardening"), true],
  ] as const)("%s", (_said, criterion, builds) => expect(uses(under(criterion)).builds).toBe(builds));

  it("is a build where the channel has a base, whatever its policy", () => {
    expect(uses(under(readme), aBase(aManifest())).builds).toBe(true);
    expect(uses(channel("linuxkit.yml"), under(readme)).builds).toBe(true);
    expect(uses(channel(), under(readme)).builds).toBe(false);
  });

  it("is a vote where hands are counted, and none where the chair decides", () => {
    expect(uses(under(readme, handCount)).votes).toBe(true);
    expect(uses(under(readme)).votes).toBe(false);
  });

  it.each([
    ["where hands are counted and a criterion may be waived", [under(readme, handCount)], true],
    ["where there is a voter", [under(readme), anAppointment("voter", "voter")], true],
    ["nowhere that nobody could grant one", [under(readme), anAppointment("chair", "chair")], false],
    ["nowhere that no criterion may be waived", [under(aCriterion("ci", "builds"), handCount)], false],
  ] as const)("is a waiver %s", (_where, facts, waives) => expect(uses(...facts).waives).toBe(waives));

  it("is a meeting once one has been, not while it is still to come", () => {
    expect(uses(meeting("07-05")).meets).toBe(true);
    expect(uses(meeting("07-26")).meets).toBe(false);
  });

  it("is what the policy in force says, not an earlier version", () => {
    const first = published(aPolicy([aCriterion("manifest", "loads")]));
    const second = published(aPolicy([readme], { version: 2 }), { at: "04-01" });
    expect(uses(first, second).builds).toBe(false);
  });
});

it("a group uses what any of its channels uses", () => {
  const of = (...facts: Fact[]) => groupUses(aKnown(aLog(channel(), ...facts), { now: instant("07-19") }));
  expect(of(under(readme))).toEqual({ builds: false, meets: false, votes: false, waives: false });
  expect(of(under(aCriterion("manifest", "loads"), handCount), meeting("07-05"))).toEqual({
    builds: true,
    meets: true,
    votes: true,
    waives: false,
  });
});
