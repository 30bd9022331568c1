import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { days } from "@/lib/domain/instant";
import { aNote, anAdmission, published } from "../support/make";
import { holdsFor, seed } from "./law";
import { policies } from "./policies";
import { instants } from "./sayings";
import { digestOf, grown, judgeWorld, type World, world } from "./worlds";

const migrationDays = fc.constantFrom(0, 1, 3, 7, 28);
const versions = fc
  .tuple(policies(2), policies(3), fc.tuple(instants, instants), fc.tuple(migrationDays, migrationDays))
  .map(([two, three, [one, other], [few, many]]) => [
    published({ ...two, migrationDays: few }, { at: Math.min(one, other) }),
    published({ ...three, migrationDays: many }, { at: Math.max(one, other) }),
  ]);
const admission = instants.map((at) => anAdmission("wireguard", null, { at }));
/** The world with something else said in place of whatever version it had beside the first. */
const ofFirst = (it: World): World => without(it, (fact) => fact.kind === "policy" && fact.seq > 1);
/** The world in which nobody was let in. */
const outside = (it: World): World => without(it, ({ kind }) => kind === "decision");
const without = (it: World, is: (fact: Fact) => boolean): World => ({
  ...it,
  facts: it.facts.map((fact) => (is(fact) ? { ...aNote("Said."), seq: fact.seq, at: fact.at } : fact)),
});

describe(`members are given days to follow a new version (seed ${seed})`, () => {
  it("worlds reach it: some member is judged by an older version than there is", () => {
    const given = fc.sample(fc.tuple(world, versions, admission), { seed, numRuns: 200 });
    const behind = given.filter(([it, published, admitted]) => {
      const all = grown(ofFirst(it), admitted, ...published);
      const known = all.facts.filter((fact) => fact.kind === "policy" && fact.at <= all.when.now);
      return judgeWorld(all).policy.version < known.length;
    });
    expect(behind.length).toBeGreaterThan(10);
  });

  it("their verdict is constant on [now, until), and the end of their days is such an until", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    holdsFor(world, versions, admission, part, (it, [two, three], admitted, part) => {
      const given = grown(ofFirst(it), admitted, ...(two ? [two] : []), ...(three ? [three] : []));
      const verdict = judgeWorld(given);
      const end = verdict.until ?? given.when.now + days(400);
      for (const now of [end - 1, given.when.now + Math.floor(part * (end - 1 - given.when.now))]) {
        const later = judgeWorld({ ...given, when: { ...given.when, now } });
        expect([digestOf(later), later.policy.version]).toEqual([digestOf(verdict), verdict.policy.version]);
      }
      const next = judgeWorld({ ...given, when: { ...given.when, now: end } });
      expect(next.policy.version).toBeGreaterThanOrEqual(verdict.policy.version);
    });
  });

  it("how many days they are given changes nothing of whoever is not in", () => {
    holdsFor(world, versions, migrationDays, (it, published, other) => {
      const first = outside(ofFirst(it));
      const given = grown(first, ...published);
      const changed = grown(
        first,
        ...published.map((fact) => ({ ...fact, body: { policy: { ...fact.body.policy, migrationDays: other } } })),
      );
      const [one, two] = [judgeWorld(given), judgeWorld(changed)];
      expect([two.policy.version, two.outcome, two.until]).toEqual([one.policy.version, one.outcome, one.until]);
      expect(two.standings).toEqual(one.standings);
    });
  });

  it("every entry is used, or ignored with a reason, whichever version judges", () => {
    holdsFor(world, versions, admission, (it, published, admitted) => {
      const given = grown(ofFirst(it), admitted, ...published);
      const verdict = judgeWorld(given);
      const told = new Set([
        ...verdict.ignored.map(({ seq }) => seq),
        ...verdict.standings.flatMap((s) => [...s.used, ...(s.reason ? [s.reason.seq] : [])]),
        ...[verdict.policy.seq, verdict.candidate?.seq, verdict.base],
      ]);
      const policiesKnown = given.facts.filter((fact) => fact.kind === "policy" && fact.at <= given.when.now);
      for (const { seq } of policiesKnown) expect(told.has(seq)).toBe(true);
    });
  });
});
