import type { Fact } from "../fact";
import { clockText, dayText, instantText } from "../view/moment";
import type { Rich } from "../view/rich";

/** So long after it happened an entry is late: what posts at once takes minutes. */
const LATE = 3_600_000;

type Dated = Pick<Fact, "seq" | "at" | "recordedAt">;

/** Whether an entry became known here well after it happened: what was judged between did not know of it. */
export const isLate = ({ at, recordedAt }: Dated): boolean => recordedAt - at >= LATE;

/** "known here since 5 July, entry 91", to follow when it happened; null where it was known at once. */
export const knownSince = (fact: Dated, now: number): string | null =>
  isLate(fact) ? `known here since ${dayAndClock(fact, now)}, entry ${fact.seq}` : null;

/** The hour too where both are of one day. */
const dayAndClock = ({ at, recordedAt }: Dated, now: number): string =>
  dayText(at, null) === dayText(recordedAt, null) ? `${clockText(recordedAt)} UTC` : dayText(recordedAt, now);

/** What an entry that came late says of itself, both instants in full; null where it was known at once. */
export const lateSaid = (fact: Dated): Rich | null =>
  isLate(fact)
    ? [
        `It happened on ${instantText(fact.at)}, and is known here since ${instantText(fact.recordedAt)}: what was judged between did not know of it.`,
      ]
    : null;
