import { textOf } from "../domain/instant";
import { isForEver, type Look } from "../log/look";
import { answeredAt } from "./dear";
import { atOf, json, read } from "./read";

/**
 * The door for reads of what is known: JSON at the instant that `?at=` asks for, marked for a practice copy. Any other
 * instant than now says which one it answers for, and up to which entry; a later one that it is a forecast.
 */
export const readKnown = (request: Request, answer: (look: Look) => object | Promise<object>): Promise<Response> =>
  read(request, () =>
    answeredAt(atOf(request), async (seen) => {
      const value = await answer(seen);
      return { ...json({ ...value, ...marksOf(seen) }), isPast: isForEver(seen) };
    }),
  );

/** What every answer carries beside its own: the instant it is of, and that it is practice. */
export const marksOf = ({ isNow, isForecast, now, when, practice }: Look) => ({
  ...(!isNow && { at: textOf(now), upTo: when.upTo }),
  ...(isForecast && { forecast: true }),
  ...(practice && { practice: true }),
});
