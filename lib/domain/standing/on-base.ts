import type { CriterionOf } from "../criterion";
import { durationOf, type Instant } from "../instant";
import { existing, type Known } from "../known";
import type { Policy } from "../policy";
import { nameOfTarget, type Target } from "../target";
import { trustIn } from "../trust";
import { attemptsOf } from "./attempts";
import { byTime, type Run } from "./leg";

/**
 * The last run of the base that says anything of a leg (decision.md, "CI as evidence", 5): fresh and conclusive, of an origin
 * that the leg accepts. `runs` are those of the leg that the channel's CI posted, of trusted sources.
 */
export function lastOnBase(
  runs: readonly Run[],
  { origins, maxAge }: Pick<CriterionOf<"ci">, "origins" | "maxAge">,
  now: Instant,
): Run | undefined {
  const accepted = runs.filter((run) => origins.includes(run.body.origin.is));
  return attemptsOf(accepted)
    .kept.filter(({ at, body }) => isConclusive(body.outcome) && now < at + (durationOf(maxAge) ?? 0))
    .sort(byTime)
    .at(-1);
}

/** A leg that the base itself fails, without any project, and the run that shows it. */
export type FailsOnBase = { readonly check: string; readonly target: Target; readonly run: Run };

/** The legs of a policy that fail on the base itself, each once. `runs` as for `lastOnBase`, of all legs. */
export function failingOnBase(
  { criteria }: Pick<Policy, "criteria">,
  runs: readonly Run[],
  now: Instant,
): readonly FailsOnBase[] {
  const failing = new Map<string, FailsOnBase>();
  for (const criterion of criteria) {
    if (criterion.kind !== "ci") continue;
    for (const check of criterion.checks)
      for (const target of criterion.targets) {
        const name = `${check} ${nameOfTarget(target)}`;
        const own = runs.filter(({ body }) => `${body.check} ${nameOfTarget(body.target)}` === name);
        const run = lastOnBase(own, criterion, now);
        if (run?.body.outcome === "failed" && !failing.has(name)) failing.set(name, { check, target, run });
      }
  }
  return [...failing.values()];
}

const isConclusive = (outcome: Run["body"]["outcome"]): boolean => outcome === "passed" || outcome === "failed";

/** The same of a channel, from what is known; none where nothing is asked. */
export function failingIn(
  known: Pick<Known, "stream" | "now">,
  policy: Policy | undefined,
  channel: string,
): readonly FailsOnBase[] {
  const stream = `channel:${channel}` as const;
  const runs = existing(known, stream, "ci-run");
  if (runs.length === 0 || !policy) return [];
  const trusts = trustIn([...existing(known, stream, "source"), ...existing(known, stream, "withdrawal")]);
  return failingOnBase(policy, runs.filter(trusts), known.now);
}
