import type { FactOf, Seq } from "../fact";
import type { Instant } from "../instant";
import type { BareIs, Cause } from "./standing";

export type Run = FactOf<"ci-run">;

/** What a leg asks for, in milliseconds and runs. */
export type LegRule = {
  readonly maxAge: number;
  readonly streak: number;
  readonly window: number;
  readonly maxFail: number;
};

type LegJudged = {
  readonly is: BareIs;
  readonly cause: Cause | null;
  readonly used: readonly Seq[];
  readonly until: Instant | null;
  readonly passesInARow: number;
  readonly failuresInWindow: number;
};

/** By (`at`, passes before failures, run id): at the same instant the failure is the later. */
export const byTime = (a: Run, b: Run): number =>
  a.at - b.at ||
  rank(a) - rank(b) ||
  compare(a.body.runId, b.body.runId) ||
  a.body.attempt - b.body.attempt ||
  a.seq - b.seq;
const rank = (run: Run): number => (run.body.outcome === "failed" ? 1 : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One leg (decision.md, "CI as evidence", 4). `runs` are the attempts that count for the candidate's content, of an
 * accepted origin, one a attempt, sorted `byTime`; the base's last fresh conclusive run of the same leg may stand beside.
 * 1. No fresh conclusive run: pending when one is running, stale when one is too old, unknown (inconclusive or missing).
 * 2. The last one failed: unmet; base-broken where the base's last run failed too. A re-run in progress hides nothing.
 * 3. The last one passed: k passes in a row, x failures in the last w. Met if k >= n and x <= m; unmet, flaky if x > m;
 *    else unknown, streak k of n.
 */
export function judgeLeg(runs: readonly Run[], rule: LegRule, now: Instant, base: Run | undefined): LegJudged {
  const conclusive = runs.filter((run) => run.body.outcome === "passed" || run.body.outcome === "failed");
  const firstFresh = conclusive.findIndex((run) => now < run.at + rule.maxAge);
  if (firstFresh < 0) return withoutFresh(runs, conclusive, rule, now);
  const verdict = judgeFresh(conclusive.slice(firstFresh), rule);
  const broken = verdict.cause === "failed" && base?.body.outcome === "failed" ? base : undefined;
  return {
    ...verdict,
    ...(broken && { cause: "base-broken" as const, used: [...verdict.used, broken.seq].sort((a, b) => a - b) }),
    until: least(firstChange(conclusive, firstFresh, verdict, rule), broken ? broken.at + rule.maxAge : null),
  };
}

type Fresh = Omit<LegJudged, "until">;

function judgeFresh(fresh: readonly Run[], rule: LegRule): Fresh {
  const inWindow = fresh.slice(-rule.window);
  const failures = inWindow.filter((run) => run.body.outcome === "failed");
  const last = fresh[fresh.length - 1];
  const lastFailure = fresh.findLastIndex((run) => run.body.outcome === "failed");
  const row = fresh.slice(lastFailure + 1);
  const counts = { passesInARow: row.length, failuresInWindow: failures.length };
  if (!last || last.body.outcome === "failed")
    return { is: "unmet", cause: "failed", used: last ? [last.seq] : [], ...counts };
  if (failures.length > rule.maxFail)
    return { is: "unmet", cause: "flaky", used: seqs([...failures, last]), ...counts };
  if (row.length >= rule.streak) return { is: "met", cause: null, used: seqs(row.slice(-rule.streak)), ...counts };
  return { is: "unknown", cause: "streak", used: seqs(row), ...counts };
}

function withoutFresh(runs: readonly Run[], conclusive: readonly Run[], rule: LegRule, now: Instant): LegJudged {
  const counts = { passesInARow: 0, failuresInWindow: 0 };
  const fresh = runs.filter((run) => now < run.at + rule.maxAge);
  const running = fresh.findLast((run) => run.body.outcome === "running");
  const tooOld = conclusive[conclusive.length - 1];
  const inconclusive = fresh.findLast((run) => run.body.outcome === "inconclusive");
  if (running)
    return { is: "pending", cause: "running", used: [running.seq], until: running.at + rule.maxAge, ...counts };
  if (tooOld) return { is: "stale", cause: "expired", used: [tooOld.seq], until: null, ...counts };
  if (inconclusive)
    return {
      is: "unknown",
      cause: "inconclusive",
      used: [inconclusive.seq],
      until: inconclusive.at + rule.maxAge,
      ...counts,
    };
  return { is: "unknown", cause: "missing", used: [], until: null, ...counts };
}

/** The first instant at which the ageing of runs alone changes the leg: runs of one leg age in their order. */
function firstChange(conclusive: readonly Run[], firstFresh: number, now: Fresh, rule: LegRule): Instant | null {
  const enough = Math.max(firstFresh, conclusive.length - Math.max(rule.window, rule.streak) - 1);
  for (let start = enough; start < conclusive.length; start++) {
    const leaves = conclusive[start];
    const rest = conclusive.slice(start + 1).filter((run) => leaves && run.at > leaves.at);
    if (leaves && (rest.length === 0 || !isSame(judgeFresh(rest, rule), now))) return leaves.at + rule.maxAge;
  }
  return null;
}

const isSame = (a: Fresh, b: Fresh): boolean =>
  a.is === b.is &&
  a.cause === b.cause &&
  a.used.length === b.used.length &&
  a.used.every((seq, index) => seq === b.used[index]);

const seqs = (runs: readonly Run[]): readonly Seq[] => runs.map((run) => run.seq).sort((a, b) => a - b);

const least = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null ? a : Math.min(a, b);
