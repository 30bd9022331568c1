import type { CriterionOf } from "@/lib/domain/criterion";
import type { Fact } from "@/lib/domain/fact";
import type { Target } from "@/lib/domain/target";
import { attemptsOf, axesOf, inOrder, type Run } from "./ci-runs";
import { millisecondsOf } from "./durations";
import { inStream, isSameContent, ofKind } from "./facts";
import { type Answer, answer, type Look, type Reader } from "./look";
import { isTrusted, sourcesOf } from "./sources";

type Ci = CriterionOf<"ci">;
export type Leg = { readonly check: string; readonly target: Target };

/** "A `ci` criterion lists checks and an explicit matrix of targets": each check on each target is a leg. */
export const legsOf = ({ checks, targets }: Ci): readonly Leg[] =>
  checks.flatMap((check) => targets.map((target) => ({ check, target })));

/** "The criterion is the worst of its legs; every leg is reported." Of several unmet, one that is charged to the project. */
export const ci: Reader<"ci"> = (look, criterion) => {
  const legs = legsOf(criterion).map((leg) => legAt(look, criterion, leg));
  const is = (["unmet", "unknown", "pending", "stale", "met"] as const).find((it) => legs.some((leg) => leg.is === it));
  const worst = legs.filter((leg) => leg.is === is);
  const speaks = worst.find((leg) => leg.cause !== "base-broken") ?? worst[0];
  if (!speaks) throw new Error("Every criterion has a leg.");
  const runs = ofKind(look.facts, "ci-run").filter((run) => legs.some((leg) => leg.used.includes(run.seq)));
  const used = [...legs.flatMap((leg) => leg.used), ...sourcesOf(runs)];
  return {
    ...answer(
      speaks.is,
      speaks.cause,
      [...new Set(used)].sort((a, b) => a - b),
    ),
    legs,
  };
};

export function legAt(look: Look, criterion: Ci, leg: Leg): Answer {
  // "Evidence counts for the candidate's content: same commit, or the same git tree"
  const runs = runsOf(look.own, look, criterion, leg).filter(({ body }) => isSameContent(body, look.candidate?.body));
  const attempts = attemptsOf(runs);
  // "Fresh and conclusive runs in order"
  const counted = inOrder(attempts.filter((run) => isConclusive(run) && isFresh(look, criterion, run)));
  const last = counted.at(-1);
  if (!last) return unknownLeg(look, criterion, attempts);
  // "The last one failed → unmet, and a re-run in progress does not hide it"
  if (last.body.outcome === "failed") return failedLeg(look, criterion, leg, last);
  // "The last one passed: k passes in a row, x failures in the last w"
  const row = counted.slice(counted.findLastIndex((run) => run.body.outcome === "failed") + 1);
  const failures = counted.slice(-criterion.window).filter((run) => run.body.outcome === "failed");
  if (failures.length > criterion.maxFail) return answer("unmet", "flaky", seqsOf([...failures, last]));
  if (row.length >= criterion.streak) return answer("met", null, seqsOf(row.slice(-criterion.streak)));
  return answer("unknown", "streak", seqsOf(row));
}

/** "None → unknown, with the first cause that fits: running (then pending), expired (then stale), inconclusive, missing." */
function unknownLeg(look: Look, criterion: Ci, attempts: readonly Run[]): Answer {
  const fresh = inOrder(attempts.filter((run) => isFresh(look, criterion, run)));
  const running = fresh.findLast((run) => run.body.outcome === "running");
  if (running) return answer("pending", "running", [running.seq]);
  const expired = inOrder(attempts.filter(isConclusive)).at(-1);
  if (expired) return answer("stale", "expired", [expired.seq]);
  const inconclusive = fresh.findLast((run) => run.body.outcome === "inconclusive");
  if (inconclusive) return answer("unknown", "inconclusive", [inconclusive.seq]);
  return answer("unknown", "missing");
}

/** "A leg whose last run failed and whose base leg's last run failed too stays `unmet` with cause `base-broken`" */
function failedLeg(look: Look, criterion: Ci, leg: Leg, last: Run): Answer {
  // The base runs "the same legs": its runs are in the channel's stream, and as fresh and of the same origins.
  const runs = attemptsOf(runsOf(inStream(look.facts, `channel:${look.channel}`), look, criterion, leg));
  const ofBase = inOrder(runs.filter((run) => isConclusive(run) && isFresh(look, criterion, run))).at(-1);
  if (ofBase?.body.outcome === "failed") return answer("unmet", "base-broken", seqsOf([last, ofBase]));
  return answer("unmet", "failed", [last.seq]);
}

/** Of this check on this target, of an origin that the leg accepts ("Each leg says which it accepts"), of a trusted source. */
const runsOf = (stream: readonly Fact[], look: Look, { origins }: Ci, { check, target }: Leg): readonly Run[] =>
  ofKind(stream, "ci-run").filter(
    (run) =>
      run.body.check === check &&
      axesOf(run.body.target) === axesOf(target) &&
      origins.includes(run.body.origin.is) &&
      isTrusted(look.facts, run),
  );

const isConclusive = ({ body }: Run): boolean => body.outcome === "passed" || body.outcome === "failed";
const isFresh = (look: Look, { maxAge }: Ci, run: Run): boolean => look.now < run.at + millisecondsOf(maxAge);
const seqsOf = (runs: readonly Run[]) => runs.map((run) => run.seq).sort((a, b) => a - b);
