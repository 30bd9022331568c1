import type { CriterionOf } from "@/lib/domain/criterion";
import type { Instant } from "@/lib/domain/instant";
import { DAY } from "./durations";
import { answer, type Look, type Reader } from "./look";
import { admissionOf } from "./membership";

/** "soak: so many days in a channel without leaving `ready`; `pending` with the exact instant." */
export const soak: Reader<"soak"> = (look, { channel, days }) => {
  const since = soakingSince(look, channel);
  if (since === null) return answer("unknown", "missing");
  return look.now < since + days * DAY ? answer("pending", "soaking") : answer("met");
};

/** When time alone can change it: the days are over, or it stops being ready there, or begins. */
export function endOfSoak(look: Look, { channel, days }: CriterionOf<"soak">): Instant | null {
  if (!admissionOf(look.everywhere, look.project, channel)) return null;
  const isReady = look.isReadyIn(channel, look.upTo, look.now);
  const turn = turnsOf(look)
    .filter((instant) => instant > look.now)
    .find((instant) => look.isReadyIn(channel, look.upTo, instant) !== isReady);
  const since = soakingSince(look, channel);
  const ends = [turn, since === null ? undefined : since + days * DAY];
  const later = ends.filter((end) => end !== undefined && end > look.now) as readonly Instant[];
  return later.length > 0 ? Math.min(...later) : null;
}

/** The later of its admission and the instant since which it is ready there, as was known at each instant; or null. */
function soakingSince(look: Look, channel: string): Instant | null {
  const admission = admissionOf(look.everywhere, look.project, channel);
  if (!admission || !look.isReadyIn(channel, look.upTo, look.now)) return null;
  let since = look.now;
  for (const instant of turnsOf(look)
    .filter((it) => it <= look.now)
    .reverse()) {
    if (!look.isReadyIn(channel, knownBy(look, instant), instant)) break;
    since = instant;
  }
  return Math.max(since, admission.at);
}

/** Every instant at which anything was recorded or happened, begins, ends or gets too old, in order. */
function turnsOf(look: Look): readonly Instant[] {
  const told = look.everywhere.flatMap((fact) => [fact.recordedAt, fact.at]);
  const ends = look.everywhere.flatMap((fact) => look.durations.map((duration) => fact.at + duration));
  return [...new Set([...told, ...ends, ...look.instants])].sort((a, b) => a - b);
}

/** "As of a date D: `upTo` = the last seq recorded by D" */
const knownBy = (look: Look, instant: Instant): number =>
  Math.max(0, ...look.everywhere.filter((fact) => fact.recordedAt <= instant).map((fact) => fact.seq));
