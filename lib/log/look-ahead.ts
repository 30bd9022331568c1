import { type Instant, textOf } from "../domain/instant";
import type { Look } from "./look";

/** What is known now, at a later instant: for pages of now that say what lapses until then. No later than now it is that look itself. */
export function lookAhead(look: Look, at: Instant): Look {
  if (at <= look.live.now || at <= look.now) return look;
  return {
    ...look,
    now: at,
    when: { upTo: look.when.upTo, now: at },
    isPast: false,
    isForecast: true,
    isNow: false,
    asked: textOf(at),
  };
}
