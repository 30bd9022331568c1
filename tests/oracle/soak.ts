import type { CriterionOf } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import { DAY } from "./durations";
import { answer, type Look, type Reader } from "./look";
import { admissionOf, graduationOf } from "./membership";

/** "soak: so many days in a channel without leaving `ready`; `pending` with the exact instant." */
export const soak: Reader<"soak"> = (look, { channel, days }) => {
  const graduated = graduationOf(look.everywhere, look.project, channel);
  if (graduated) {
    // Days that were complete at the graduation stay what they were: as known right before it.
    const then = { upTo: graduated.by.seq - 1, now: graduated.by.at };
    const began = sinceWhen(look, channel, graduated.in, then);
    return began !== null && began + days * DAY <= then.now ? answer("met") : answer("unknown", "missing");
  }
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

const soakingSince = (look: Look, channel: string): Instant | null =>
  sinceWhen(look, channel, admissionOf(look.everywhere, look.project, channel), look);

/** The later of its admission and the instant since which it is ready there, as was known at each instant; or null. */
function sinceWhen(
  look: Look,
  channel: string,
  admission: FactOf<"decision"> | null,
  { upTo, now }: { readonly upTo: number; readonly now: Instant },
): Instant | null {
  if (!admission || !look.isReadyIn(channel, upTo, now)) return null;
  let since = now;
  for (const instant of turnsOf(look)
    .filter((it) => it <= now)
    .reverse()) {
    if (!look.isReadyIn(channel, Math.min(upTo, knownBy(look, instant)), instant)) break;
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
