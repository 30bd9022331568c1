import type { CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import { days } from "../instant";
import { memberIn } from "../membership";
import { NOWHERE, type ReadyRun } from "../ready-run";
import type { Bare, Read } from "./standing";

/**
 * The standing of a soak criterion (decision.md, "soak"): so many days in a channel without leaving ready there.
 * 1. The project is no member of that channel, or not ready there now: unknown, missing.
 * 2. It soaks from its admission, or from when it last became ready if that is later, as was known at each instant.
 * 3. Fewer days than asked: pending, soaking, until they are full or it stops being ready.
 * 4. Else met, for as long as it stays ready.
 */
export function readSoak(criterion: CriterionOf<"soak">, evidence: Evidence): Read {
  const member = memberIn(evidence.decisionsOn(evidence.project), evidence.project, criterion.channel);
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

type Of = {
  readonly member: ReturnType<typeof memberIn>;
  readonly run: ReadyRun;
  readonly criterion: CriterionOf<"soak">;
};

/** It rests on the decision that let it in; how the verdict there went since is told by its own spans. */
const read = ({ member, run, criterion }: Of, it: Pick<Bare, "is" | "cause" | "until" | "whoCanAct">): Read => ({
  standing: {
    ...it,
    used: member ? [member.seq] : [],
    detail: {
      of: "soak",
      channel: criterion.channel,
      days: criterion.days,
      memberSince: member?.since ?? null,
      readySince: run.since,
    },
  },
  ignored: [],
});
