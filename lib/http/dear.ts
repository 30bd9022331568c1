import { limited } from "../auth/limited";
import { type Look, look } from "../log/look";
import { Turns } from "./in-turn";
import { limitedAddress } from "./limited-address";

/** So many dear answers are worked out at once in this process, and so many more may wait. */
const turns = new Turns(2, 24);

/**
 * Works out an answer that is worked out anew for whoever asks: counted by the address, or the person where one is signed in,
 * and a few at a time. Refusal `too-many`.
 */
export async function dear<T>(work: () => Promise<T> | T, person: string | null = null): Promise<T> {
  await (person === null ? limitedAddress("dear") : limited("dear", `person ${person}`));
  return turns.take(work);
}

/** The same of what is dear at this instant alone: a forecast, and an instant between two seconds, which nobody else asks for. */
export const dearAt = <T>(seen: Look, work: () => Promise<T> | T, person: string | null = null): Promise<T> | T =>
  isDear(seen) ? dear(work, person) : work();

/** What is known at an instant, and what is made of it, as `dearAt` has it. */
export async function answeredAt<T>(at: string | null, work: (seen: Look) => Promise<T> | T): Promise<T> {
  const seen = await look(at);
  return dearAt(seen, () => work(seen));
}

const isDear = ({ isForecast, isPast, asked, now }: Look): boolean =>
  isForecast || (isPast && now % 1_000 !== 0 && !/^entry:/.test(asked ?? ""));
