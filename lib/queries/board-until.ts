import type { Instant } from "../domain/instant";
import { policyOf } from "../domain/project";
import type { Look } from "../log/look";
import { entrantsOf } from "./board-members";
import { meetingsOf, overAt } from "./meetings-known";
import { triedVerdicts } from "./try-it";

const MINUTE = 60_000;

/**
 * Until when the board stays as it is without a new fact: to the end of the minute, for its strips end now and its days are
 * told from now; or sooner, to the first instant at which a verdict ages, a row comes, a meeting is over, or something told
 * in advance happens.
 */
export function boardUntil(look: Look, channel: string | undefined): Instant {
  const turns = channel !== undefined && policyOf(look, channel) ? turnsOf(look, channel) : [];
  const told = look.live.ahead.map((fact) => fact.at);
  const minute = (Math.floor(look.now / MINUTE) + 1) * MINUTE;
  return [...turns, ...told].reduce((least, at) => (at > look.now && at < least ? at : least), minute);
}

function turnsOf(look: Look, channel: string): readonly Instant[] {
  const { shown, other } = entrantsOf(look, channel);
  const verdicts = [...shown.map((it) => it.verdict), ...triedVerdicts(look, channel)];
  return [
    ...verdicts.flatMap((verdict) => verdict?.until ?? []),
    ...[...shown, ...other].map((it) => Date.parse(it.registration.boardFrom)),
    ...meetingsOf(look).map(overAt),
  ];
}
