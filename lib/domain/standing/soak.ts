import type { CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import { days } from "../instant";
import { memberIn } from "../membership";
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
  const ready = member ? evidence.readyIn(criterion.channel) : null;
  const detail = {
    of: "soak",
    channel: criterion.channel,
    days: criterion.days,
    memberSince: member?.since ?? null,
    readySince: ready?.since ?? null,
  } as const;
  const standing = (it: Pick<Bare, "is" | "cause" | "until" | "whoCanAct">, used: readonly number[]): Read => ({
    standing: { ...it, used: [...new Set(used)].sort((a, b) => a - b), detail },
    ignored: [],
  });
  if (!member) return standing({ is: "unknown", cause: "missing", until: null, whoCanAct: ["chair"] }, []);
  if (!ready)
    return standing({ is: "unknown", cause: "missing", until: null, whoCanAct: ["maintainer"] }, [member.seq]);
  const full = Math.max(member.since, ready.since) + days(criterion.days);
  const isFull = full <= evidence.when.now;
  const ends = [isFull ? null : full, ready.until].filter((end) => end !== null);
  const until = ends.length > 0 ? Math.min(...ends) : null;
  const used = [member.seq, ready.seq];
  return isFull
    ? standing({ is: "met", cause: null, until, whoCanAct: [] }, used)
    : standing({ is: "pending", cause: "soaking", until, whoCanAct: [] }, used);
}
