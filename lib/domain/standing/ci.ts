import type { CriterionOf } from "../criterion";
import { type Evidence, isSameContent } from "../evidence";
import type { Seq } from "../fact";
import { days, durationOf } from "../instant";
import { nameOfTarget, type Target } from "../target";
import { attemptsOf } from "./attempts";
import type { Leg, RunView } from "./detail";
import { byTime, judgeLeg, type LegRule, type Run } from "./leg";
import { lastOnBase } from "./on-base";
import { type Bare, type Ignored, type IgnoredWhy, type Read, worstFirst } from "./standing";

const SHOWN = 50;

/**
 * The standing of a ci criterion (decision.md, "CI as evidence"). The required legs come from the policy, never from what
 * results happen to exist; a run counts for the candidate's content, of a trusted source and from an accepted origin. The criterion is the
 * worst of its legs, and every leg is reported. It rests on the runs, and on the sources that proved them. No waiver and no attestation is looked at here.
 */
export function readCi(criterion: CriterionOf<"ci">, evidence: Evidence): Read {
  const looked: Looked = { ignored: [], sources: [] };
  const rule = ruleOf(criterion);
  const legs = criterion.checks.flatMap((check) =>
    criterion.targets.map((target) => legOf(check, target, criterion, rule, evidence, looked)),
  );
  const worst = worstOf(legs);
  const ends = legs.map((leg) => leg.until).filter((until) => until !== null);
  const standing: Bare = {
    is: worst.is,
    cause: worst.cause,
    used: [...new Set([...legs.flatMap((leg) => leg.used), ...looked.sources])].sort((a, b) => a - b),
    until: ends.length > 0 ? Math.min(...ends) : null,
    whoCanAct: worst.is === "met" ? [] : ["ci"],
    detail: { of: "ci", legs, maxAgeDays: rule.maxAge / days(1) },
  };
  return { standing, ignored: looked.ignored };
}

/** What the legs looked at without using it, and the sources that the runs they use are of. */
type Looked = { readonly ignored: Ignored[]; readonly sources: Seq[] };

/** Whether some leg of a ci criterion asks for this check on this target. */
export const asksFor = (criterion: CriterionOf<"ci">, check: string, target: Target): boolean =>
  criterion.checks.includes(check) && criterion.targets.some((asked) => nameOfTarget(asked) === nameOfTarget(target));

function legOf(
  check: string,
  target: Target,
  criterion: CriterionOf<"ci">,
  rule: LegRule,
  evidence: Evidence,
  looked: Looked,
): Leg {
  const runs = evidence.runsOf(check, target);
  const { whys, counting, others, superseded } = attemptsIn(runs, criterion, evidence);
  const base = lastOnBase(evidence.referenceOf(check, target).filter(evidence.trusts), criterion, evidence.when.now);
  const judged = judgeLeg(counting, rule, evidence.when.now, base);
  const [used, hidden] = [new Set(judged.used), new Set(superseded)];
  const whyUnused = (run: Run): IgnoredWhy =>
    whys.get(run.seq) ?? (hidden.has(run) || isFresh(run, rule, evidence) ? "superseded" : "expired");
  for (const run of runs) if (!used.has(run.seq)) looked.ignored.push({ seq: run.seq, why: whyUnused(run) });
  for (const { seq, body } of base ? [...runs, base] : runs)
    if (used.has(seq) && body.origin.is === "proved") looked.sources.push(body.origin.source);
  const attempts = [...counting, ...others].sort(byTime);
  const views = attempts
    .filter((run, index) => index >= attempts.length - SHOWN || used.has(run.seq))
    .map((run) => viewOf(run, whyInert(run, whys.get(run.seq) ?? null, rule, evidence)));
  const conclusive = counting.filter(isConclusive);
  const recent = conclusive.slice(-SHOWN);
  return {
    check,
    target,
    ...judged,
    streak: rule.streak,
    window: rule.window,
    maxFail: rule.maxFail,
    runningNow: counting.some((run) => run.body.outcome === "running" && isFresh(run, rule, evidence)),
    neverFailed: recent.length > 0 && recent.every((run) => run.body.outcome === "passed"),
    counted: conclusive.filter((run) => isFresh(run, rule, evidence)).length,
    runs: views,
  };
}

/** The attempts of one leg: those that count for the candidate's content, in their order, and those that do not, with why. */
function attemptsIn(runs: readonly Run[], criterion: CriterionOf<"ci">, evidence: Evidence) {
  const whys = new Map<Seq, IgnoredWhy | null>(runs.map((run) => [run.seq, whyNot(run, criterion, evidence)]));
  const { kept, superseded } = attemptsOf(runs.filter((run) => !whys.get(run.seq)));
  const others = attemptsOf(runs.filter((run) => whys.get(run.seq))).kept;
  return { whys, counting: [...kept].sort(byTime), others, superseded };
}

/** Of every attempt of one leg, and not only of those that are shown, why it counts for nothing; null of one that counts. */
export function whysOf(
  criterion: CriterionOf<"ci">,
  evidence: Evidence,
  check: string,
  target: Target,
): ReadonlyMap<Seq, RunView["why"]> {
  const rule = ruleOf(criterion);
  const { whys, counting, others } = attemptsIn(evidence.runsOf(check, target), criterion, evidence);
  return new Map(
    [...counting, ...others].map((run) => [run.seq, whyInert(run, whys.get(run.seq) ?? null, rule, evidence)]),
  );
}

const ruleOf = (criterion: CriterionOf<"ci">): LegRule => ({ ...criterion, maxAge: durationOf(criterion.maxAge) ?? 0 });

/**
 * Why a run does not count. A withdrawal of it is not looked at: nobody takes a result back by hand (decision.md, law 5). Of a
 * source that could not speak it never counts, whatever is put forward later.
 */
function whyNot(run: Run, criterion: CriterionOf<"ci">, { candidate, trusts }: Evidence): IgnoredWhy | null {
  if (!trusts(run)) return "untrusted-source";
  if (!candidate || !isSameContent(run.body, candidate.body)) return "other-revision";
  return isAccepted(run, criterion) ? null : "origin";
}

const isAccepted = (run: Run, { origins }: CriterionOf<"ci">): boolean => origins.includes(run.body.origin.is);

/** What keeps an attempt from counting: that it is not of the candidate, or too old, or no result. */
function whyInert(run: Run, why: IgnoredWhy | null, rule: LegRule, evidence: Evidence): RunView["why"] {
  const { outcome } = run.body;
  if (why !== null || !isFresh(run, rule, evidence)) return why ?? "expired";
  return outcome === "inconclusive" || outcome === "running" ? outcome : null;
}

function viewOf(run: Run, why: RunView["why"]): RunView {
  const { runId, attempt, outcome, origin, url } = run.body;
  return {
    seq: run.seq,
    at: run.at,
    runId,
    attempt,
    outcome,
    origin,
    url: url ?? null,
    counts: why === null,
    why,
  };
}

const isConclusive = (run: Run): boolean => run.body.outcome === "passed" || run.body.outcome === "failed";
const isFresh = (run: Run, rule: LegRule, evidence: Evidence): boolean => evidence.when.now < run.at + rule.maxAge;

/** The worst leg speaks for the criterion; of several that failed, one that is charged to the project. */
function worstOf(legs: readonly Leg[]): Leg {
  const is = worstFirst.find((it) => legs.some((leg) => leg.is === it));
  const worst = legs.filter((leg) => leg.is === is);
  const speaks = worst.find((leg) => leg.cause !== "base-broken") ?? worst[0];
  if (!speaks) throw new Error("A ci criterion has no leg, which its schema forbids.");
  return speaks;
}
