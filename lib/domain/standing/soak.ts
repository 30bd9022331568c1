import type { CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import type { Seq } from "../fact";
import { days, type Instant } from "../instant";
import { graduatedFrom, memberIn } from "../membership";
import { NOWHERE, type ReadyRun } from "../ready-run";
import type { Bare, Read } from "./standing";

/**
 * The standing of a soak criterion (decision.md, "soak"): so many days in a channel without leaving ready there.
 * 1. The project is no member of that channel, or not ready there now: unknown, missing.
 * 2. It soaks from its admission, or from when it last became ready if that is later, as was known at each instant.
 * 3. Fewer days than asked: pending, soaking, until they are full or it stops being ready.
 * 4. Else met, for as long as it stays ready.
 * 5. It graduated from that channel: days that were full by then, as was known then, stay what they were, and nothing that
 *    comes later moves them; days that were not full are lost. Demoted into it again, it soaks anew from then.
 */
export function readSoak(criterion: CriterionOf<"soak">, evidence: Evidence): Read {
  const member = memberIn(evidence.decisionsOn(evidence.project), evidence.project, criterion.channel);
  const graduated = member
    ? null
    : graduatedFrom(evidence.decisionsOn(evidence.project), evidence.project, criterion.channel);
  if (graduated) return readGraduated(graduated, criterion, evidence);
  const run = member ? evidence.readyIn(criterion.channel) : NOWHERE;
  const of = { member, run, criterion };
  if (!member) return read(of, { is: "unknown", cause: "missing", until: null, whoCanAct: ["chair"] });
  if (run.since === null)
    return read(of, { is: "unknown", cause: "missing", until: run.until, whoCanAct: ["maintainer"] });
  const full = Math.max(member.since, run.since) + days(criterion.days);
  if (full <= evidence.when.now) return read(of, { is: "met", cause: null, until: run.until, whoCanAct: [] });
  const until = Math.min(full, run.until ?? Number.POSITIVE_INFINITY);
  return read(of, { is: "pending", cause: "soaking", until, whoCanAct: [] });
}

function readGraduated(
  { at, seq, was }: NonNullable<ReturnType<typeof graduatedFrom>>,
  criterion: CriterionOf<"soak">,
  evidence: Evidence,
): Read {
  const run = evidence.readyIn(criterion.channel, { upTo: seq - 1, now: at });
  const isFull = run.since !== null && Math.max(was.since, run.since) + days(criterion.days) <= at;
  const of = { member: was, run, criterion, graduated: { at, seq } };
  return isFull
    ? read(of, { is: "met", cause: null, until: null, whoCanAct: [] })
    : read(of, { is: "unknown", cause: "missing", until: null, whoCanAct: ["chair"] });
}

type Of = {
  readonly graduated?: { readonly at: Instant; readonly seq: Seq };
  readonly member: ReturnType<typeof memberIn>;
  readonly run: ReadyRun;
  readonly criterion: CriterionOf<"soak">;
};

/** It rests on the decision that let it in; how the verdict there went since is told by its own spans. */
const read = (
  { member, run, criterion, graduated }: Of,
  it: Pick<Bare, "is" | "cause" | "until" | "whoCanAct">,
): Read => ({
  standing: {
    ...it,
    used: [...(member ? [member.seq] : []), ...(graduated ? [graduated.seq] : [])],
    detail: {
      of: "soak",
      channel: criterion.channel,
      days: criterion.days,
      memberSince: member?.since ?? null,
      readySince: run.since,
      graduatedAt: graduated?.at ?? null,
    },
  },
  ignored: [],
});
