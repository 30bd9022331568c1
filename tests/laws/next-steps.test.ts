import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action, NextSteps } from "@/lib/domain/next-steps/action";
import { nextStepsOf } from "@/lib/domain/next-steps/next-steps";
import { afterStage, carriedOut } from "./carried-out";
import { cases, holdsFor, holdsForSome, seed } from "./law";
import { stepWorld } from "./step-worlds";
import { judgeWorld, type World } from "./worlds";

const kinds = [
  "appoint",
  "candidate",
  "claim",
  "accept",
  "reason",
  "pass",
  "review",
  "base",
  "publish",
  "admit",
  "wait",
  "soak",
] as const satisfies readonly Action["does"][];

const stepsOf = ({ facts, when }: World): NextSteps => {
  const steps = nextStepsOf({ facts }, "wireguard", "testing", when);
  if (!steps) throw new Error("Every world has a policy.");
  return steps;
};
const said = ({ keys, does, who, ...more }: Action) =>
  `${does} ${keys} by ${who.role} ${who.people}: ${JSON.stringify(more)}`;

const hasPolicy = ({ facts }: World, channel: string): boolean =>
  facts.some(({ kind, stream }) => kind === "policy" && stream === `channel:${channel}`);

it("the worlds of law 6 reach every kind of action, and every way that it can be", () => {
  const all = fc.sample(stepWorld, { numRuns: Math.max(1000, cases), seed: 1 }).map(stepsOf);
  const actions = all.flatMap((it) => it.actions);
  const found = <T>(values: readonly T[]) => [...new Set(values)].sort();
  expect(found(actions.map((it) => it.does))).toEqual(found(kinds));
  expect(found(actions.flatMap((it) => it.after))).toEqual(["appointment", "candidate", "claim", "rest", "wait"]);
  expect(found(actions.flatMap((it) => (it.does === "publish" ? it.why : [])))).toContain("no-list");
  expect(actions.some((it) => it.does === "pass" && it.isBaseBroken)).toBe(true);
  expect(actions.some((it) => it.does === "pass" && it.failures > 0)).toBe(true);
  expect(found(actions.flatMap((it) => (it.does === "pass" ? it.needsSource : [])))).toEqual([false, true]);
  expect(actions.some((it) => it.notBefore !== null)).toBe(true);
  expect(found(all.map((it) => it.isFirstStage))).toEqual([false, true]);
  expect(found(all.map((it) => it.never))).toContain("no-must");
});

describe(`law 6: the next steps (seed ${seed})`, () => {
  it("are sufficient: carried out, the project is ready", () => {
    holdsFor(stepWorld, (it) => {
      const { actions, never, isFirstStage } = stepsOf(it);
      if (never !== null || isFirstStage) return;
      const after = carriedOut(it, actions);
      const open = after.standings.filter((s) => s.counts && s.is !== "met").map((s) => `${s.key} ${s.is} ${s.cause}`);
      expect([after.outcome, ...(after.outcome === "ready" ? [] : [...open, ...actions.map(said)])]).toEqual(["ready"]);
    });
  });

  it("are minimal: leave one out, and it is not", () => {
    holdsFor(stepWorld, (it) => {
      const { actions, isFirstStage } = stepsOf(it);
      if (isFirstStage) return;
      for (const action of actions) {
        const without = carriedOut(
          it,
          actions.filter((other) => other !== action),
        );
        expect([without.outcome, ...(without.outcome === "ready" ? actions.map(said) : []), said(action)]).not.toEqual(
          expect.arrayContaining(["ready"]),
        );
      }
    });
  });

  it("are none exactly when it is ready, or when nothing must be shown", () => {
    holdsFor(stepWorld, (it) => {
      const { actions, never } = stepsOf(it);
      expect([actions.length === 0 && never === null]).toEqual([judgeWorld(it).outcome === "ready"]);
    });
  });

  it("count passes to the last: one fewer, and it is not ready", () => {
    holdsFor(stepWorld, (it) => {
      const { actions, isFirstStage } = stepsOf(it);
      if (isFirstStage) return;
      for (const action of actions.filter((one) => one.does === "pass" && one.passes > 1)) {
        const fewer = actions.map((one) =>
          one === action && one.does === "pass" ? { ...one, passes: one.passes - 1 } : one,
        );
        expect(carriedOut(it, fewer).outcome).not.toBe("ready");
      }
    });
  });

  it("in stages where days have to pass first: each gone through, the last makes it ready", () => {
    const reached = { soak: 0, publish: 0 };
    holdsFor(stepWorld, (world) => {
      let [it, steps] = [world, stepsOf(world)];
      for (let stage = 0; steps.isFirstStage; stage++) {
        // A channel without a policy has nobody ready: no policy that asks for days there is let through (policy-reach.ts).
        if (steps.actions.some((one) => one.does === "soak" && !hasPolicy(it, one.channel))) return;
        expect(stage).toBeLessThan(4);
        for (const does of ["soak", "publish"] as const)
          if (steps.actions.some((one) => one.does === does)) reached[does]++;
        it = afterStage(it, steps);
        steps = stepsOf(it);
      }
      if (it === world) return;
      expect(steps.never).toBeNull();
      expect(carriedOut(it, steps.actions).outcome).toBe("ready");
    });
    expect(reached.soak).toBeGreaterThan(0);
  });

  it("are the same whatever the order of facts, and however often each is given", () => {
    const shuffled = stepWorld.chain((it) =>
      fc.tuple(
        fc.constant(it),
        fc.shuffledSubarray([...it.facts], { minLength: it.facts.length }),
        fc.subarray([...it.facts]),
      ),
    );
    holdsForSome(shuffled, ([it, others, again]) => {
      expect(stepsOf({ ...it, facts: [...others, ...again] })).toEqual(stepsOf(it));
    });
  });

  it("never ask for a waiver, nor for what is waived now", () => {
    holdsFor(stepWorld, (it) => {
      const { standings } = judgeWorld(it);
      const { actions, at } = stepsOf(it);
      if (at > it.when.now || actions.some((one) => one.does === "candidate")) return;
      const waived = standings.filter((s) => s.is === "waived").map((s) => s.key);
      const asked = actions.filter((one) => one.does !== "review" && one.does !== "pass").flatMap((one) => one.keys);
      expect(asked.filter((key) => waived.includes(key))).toEqual([]);
    });
  });
});
