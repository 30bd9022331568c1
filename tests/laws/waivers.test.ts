import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { beneath } from "@/lib/domain/standing/standing";
import type { Verdict } from "@/lib/domain/verdict";
import { cases, holdsFor, seed } from "./law";
import { judge, judgeWorld, settled, type World, world } from "./worlds";

const waived = ({ standings }: Verdict) => standings.filter(({ is }) => is === "waived");
const worlds = world.map(settled);
/** The world with every step of a waiver of one kind said by somebody else. */
const changed = (it: World, change: (fact: Fact) => Fact): World => ({ ...it, facts: it.facts.map(change) });
const isGrant = (fact: Fact) => fact.kind === "waiver" && fact.body.step === "grant";
const saidBy = (fact: Fact, id: string): Fact => ({ ...fact, actor: { kind: "person", id }, via: null });

describe(`law 9: waivers (seed ${seed})`, () => {
  it("reach their standings in some of these worlds", () => {
    const found = fc
      .sample(worlds, { numRuns: Math.max(1000, cases), seed: 9 })
      .flatMap((it) => waived(judgeWorld(it)));
    expect(new Set(found.map(({ cause }) => cause)).size).toBeGreaterThan(4);
    expect(new Set(found.map(({ criterion }) => criterion.kind))).toEqual(new Set(["attested", "review", "soak"]));
  });

  it("are dead at their end, to the millisecond", () => {
    holdsFor(worlds, (it) => {
      for (const { key, waiver } of waived(judgeWorld(it))) {
        if (!waiver) throw new Error("It is waived by something.");
        const then = judge(it.facts, { ...it.when, now: waiver.until });
        expect(then.standings.find((s) => s.key === key)?.waiver?.seq).not.toBe(waiver.seq);
      }
    });
  });

  it("are never activated by one person", () => {
    holdsFor(worlds, fc.constantFrom("voter", "second voter"), (it, who) => {
      const alone = changed(it, (fact) => (isGrant(fact) ? saidBy(fact, who) : fact));
      expect(waived(judgeWorld(alone))).toEqual([]);
    });
  });

  it("never by the one who asks, whoever else grants", () => {
    holdsFor(worlds, (it) => {
      const asker = (seq: number) => it.facts.find((fact) => fact.seq === seq)?.actor.id ?? "nobody";
      const seen = new Set<number>();
      const own = changed(it, (fact) => {
        if (fact.kind !== "waiver" || fact.body.step !== "grant" || seen.has(fact.body.waiver)) return fact;
        seen.add(fact.body.waiver);
        return saidBy(fact, asker(fact.body.waiver));
      });
      for (const { waiver } of waived(judgeWorld(own)))
        for (const seq of waiver?.grants ?? [])
          expect(own.facts.find((fact) => fact.seq === seq)?.actor.id).not.toBe(asker(waiver?.seq ?? 0));
    });
  });

  it("taken away, leave the standings beneath", () => {
    holdsFor(worlds, (it) => {
      const bare = judge(
        it.facts.filter(({ kind }) => kind !== "waiver"),
        it.when,
      );
      const had = judgeWorld(it);
      const said = ({ is, cause, used, detail }: ReturnType<typeof beneath>) => ({ is, cause, used, detail });
      const own = had.standings.filter(({ detail }) => detail.of !== "soak");
      expect(own.map((s) => said(beneath(s)))).toEqual(
        bare.standings.filter(({ detail }) => detail.of !== "soak").map((s) => said(beneath(s))),
      );
      expect(bare.waivers).toBe(0);
    });
  });

  it("never stand on what CI, a yml, a kernel configuration or another project shows", () => {
    holdsFor(worlds, (it) => {
      for (const { criterion } of waived(judgeWorld(it)))
        expect(["attested", "review", "soak"]).toContain(criterion.kind);
    });
  });

  it("like reasons, lift the fold alone: a reason changes no standing", () => {
    holdsFor(worlds, (it) => {
      const without = judge(
        it.facts.filter(({ kind }) => kind !== "reason"),
        it.when,
      );
      const said = ({ standings }: Verdict) =>
        standings.map(({ is, cause, used, until }) => ({ is, cause, used, until }));
      expect(said(judgeWorld(it))).toEqual(said(without));
    });
  });
});
