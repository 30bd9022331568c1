import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Seq } from "@/lib/domain/fact";
import { causes, type IgnoredWhy, worstFirst } from "@/lib/domain/standing/standing";
import { type Judged, type Verdict, type VerdictOutcome, verdictOf } from "@/lib/domain/verdict";
import { verdictDigest } from "@/lib/formats/canonical";
import { instant, short } from "../support/make";
import { logOf } from "./scenario";
import { Scenario } from "./schema";

/** The specification of the engine, as stories: policy and facts, and what follows at which instant. */
const RULES = "rules.yml";
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".yml") && name !== RULES);
const scenarios = files.map((name) => ({
  name,
  scenario: Scenario.parse(parse(readFileSync(path.join(import.meta.dirname, name), "utf8"))),
}));
const reached = {
  outcomes: new Set<string>(),
  standings: new Set<string>(),
  causes: new Set<string>(),
  whys: new Set<string>(),
};

describe.each(scenarios)("$scenario.story ($name)", ({ scenario }) => {
  const { log, named } = logOf(scenario);
  it.each(scenario.expected.map((moment) => [moment.at, moment] as const))("%s", (_, moment) => {
    const upTo = moment.known ? entryOf(named, moment.known) : log.length;
    const when = { upTo, now: instant(moment.at) };
    const verdict = verdictOf({ facts: log }, "wireguard", "testing", when);
    if (!verdict) throw new Error("The channel has no policy yet.");
    expect({
      verdict: verdict.outcome,
      standings: Object.fromEntries(verdict.standings.map((standing) => [standing.key, lineOf(standing)])),
      until: verdict.until === null ? "never" : short(verdict.until),
    }).toEqual({ verdict: moment.verdict, standings: moment.standings, until: moment.until });
    for (const [name, why] of Object.entries(moment.ignored ?? {}))
      expect(verdict.ignored).toContainEqual({ seq: entryOf(named, name), why });
    if (moment.digest) expect(digestOf(verdict)).toBe(moment.digest);
    reached.outcomes.add(verdict.outcome);
    for (const { why } of verdict.ignored) reached.whys.add(why);
    for (const { is, cause } of verdict.standings) {
      reached.standings.add(is);
      if (cause) reached.causes.add(cause);
    }
  });
});

/** A published policy is a fact with a digest of its own; here its place is held, so that words of a policy may change. */
const digestOf = (verdict: Verdict): string =>
  verdictDigest({ ...verdict, policy: { ...verdict.policy, digest: "the policy's" } });

const lineOf = ({ is, cause, reason }: Judged): string =>
  [is, cause, reason && "reason given"].filter(Boolean).join(" ").replace(" reason given", ", reason given");

function entryOf(named: ReadonlyMap<string, Seq>, name: string): Seq {
  const seq = named.get(name);
  if (seq === undefined) throw new Error(`No fact is named ${name}.`);
  return seq;
}

const outcomes: Readonly<Record<VerdictOutcome, true>> = {
  ready: true,
  "not ready": true,
  undetermined: true,
  "not evaluable": true,
};
const whys: Readonly<Record<IgnoredWhy, true>> = {
  superseded: true,
  withdrawn: true,
  "other-revision": true,
  "untrusted-source": true,
  origin: true,
  "own-author": true,
  "maintainer-of-it": true,
  "not-appointed-then": true,
  "same-organisation": true,
  expired: true,
  "not-asked-for": true,
  "other-course": true,
  "other-channel": true,
  "awaiting-grants": true,
  "no-such-criterion": true,
  "other-cause": true,
  context: true,
};

describe("together they reach", () => {
  it.each([
    ["outcome", Object.keys(outcomes), reached.outcomes],
    ["standing", [...worstFirst, "waived"], reached.standings],
    ["cause", causes, reached.causes],
    ["why a fact is ignored", Object.keys(whys), reached.whys],
  ])("every %s", (_, all, found) => {
    expect([...found].sort()).toEqual([...all].sort());
  });
});

/** The rules that decision.md states, by what they are about: an id, and the rule in a few words. */
const rules = z
  .record(z.string(), z.record(z.string(), z.string().min(1)))
  .parse(parse(readFileSync(path.join(import.meta.dirname, RULES), "utf8")));
const ids = Object.values(rules).flatMap((about) => Object.keys(about));

describe("every rule that decision.md states", () => {
  it("has a scenario that names it, and scenarios name no other", () => {
    const named = [...new Set(scenarios.flatMap(({ scenario }) => scenario.rules))].sort();
    expect(named).toEqual([...ids].sort());
  });

  it("is said once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});
