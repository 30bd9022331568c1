import { describe, expect, it } from "vitest";
import type { Action, NextSteps } from "@/lib/domain/next-steps/action";
import { nextStepsOf } from "@/lib/domain/next-steps/next-steps";
import { carriedOut } from "./carried-out";
import { holdsFor, seed } from "./law";
import { stepWorld } from "./step-worlds";
import { judgeWorld, type World } from "./worlds";

const stepsOf = ({ facts, when }: World): NextSteps => {
  const steps = nextStepsOf({ facts }, "wireguard", "testing", when);
  if (!steps) throw new Error("Every world has a policy.");
  return steps;
};
const said = ({ keys, does, who, ...more }: Action) =>
  `${does} ${keys} by ${who.role} ${who.people}: ${JSON.stringify(more)}`;

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
});
