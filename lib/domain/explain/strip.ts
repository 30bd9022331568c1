import type { Instant } from "../instant";
import type { StandingIs } from "../standing/standing";
import type { Stretch } from "../strip";
import type { VerdictOutcome } from "../verdict";
import { dayText } from "../view/moment";
import type { Piece, Rich } from "../view/rich";
import { count } from "./words";

type Is = StandingIs | VerdictOutcome;

const NAMED = 3;

/** How something stood, as a list reads: "met since 12 June, unmet before". `hrefOf` leads to the instant at which a stretch began. */
export function stoodSaid<T extends Is>(
  stretches: readonly Stretch<T>[],
  hrefOf: (stretch: Stretch<T>) => string,
  now: Instant,
): Rich {
  const newest = stretches.slice(-NAMED).reverse();
  const earlier = stretches.length - newest.length;
  const day = (it: Stretch<T>): Piece => ({ href: hrefOf(it), text: dayText(it.from, now) });
  return [
    ...newest.flatMap((it, index): Rich => {
      const isFirst = index === stretches.length - 1;
      if (index === 0) return [isSaid(it.is), " since ", day(it)];
      return [", ", isSaid(it.is), ...(isFirst ? [" before"] : [" from ", day(it)])];
    }),
    ...(earlier > 0 ? [`, and ${count(earlier, "turn")} before`] : []),
  ];
}

const verdicts: readonly string[] = ["ready", "not ready", "undetermined", "not evaluable"];

const isSaid = (is: Is | null): Piece =>
  is === null ? "not asked" : verdicts.includes(is) ? { b: is } : { standing: is as StandingIs, text: is };

/** What a drawing leaves out: it is no wider than so many columns. */
export const coarseSaid = "Where it turned more often than can be drawn, the worst is shown.";

/** What is beyond now is told as what it is. */
export const aheadSaid = (live: Instant, now: Instant): string =>
  `From ${dayText(live, now)} on it is a forecast: how it will stand if nobody does anything.`;

/** What stands above it: from when to when. */
export const stripHeading = (from: Instant, to: string, now: Instant): string =>
  `How each criterion stood, ${dayText(from, now)} to ${to}`;
