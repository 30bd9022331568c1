import type { Instant } from "../domain/instant";
import type { Look } from "../log/look";
import { meetingsOf, overAt } from "./meetings-known";
import { triedVerdicts } from "./try-it";

const MINUTE = 60_000;

/**
 * Until when the board stays as it is without a new fact: to the end of the minute, for its strips end now and its days are
 * told from now; or sooner, to the first instant at which a verdict ages, a row comes, a meeting is over, or something told
 * in advance happens. `turns` are the first two of them.
 */
export function boardUntil(look: Look, channel: string | undefined, turns: readonly Instant[] = []): Instant {
  const tried = channel === undefined || !look.practice ? [] : triedVerdicts(look, channel);
  const told = look.live.ahead.map((fact) => fact.at);
  const minute = (Math.floor(look.now / MINUTE) + 1) * MINUTE;
  return [
    ...turns,
    ...told,
    ...tried.flatMap((verdict) => verdict.until ?? []),
    ...meetingsOf(look).map(overAt),
  ].reduce((least, at) => (at > look.now && at < least ? at : least), minute);
}
