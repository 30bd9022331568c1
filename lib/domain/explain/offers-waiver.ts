import type { Instant } from "../instant";
import type { Judged } from "../verdict";
import { dayText, deadlineText } from "../view/moment";
import type { Waiver } from "../waivers";
import { causesSaid } from "./waiver";
import { capital, type Reader } from "./words";

/** What asking for a waiver comes to. */
export const askWaiverHint = "It covers nothing until two voters of other organisations have granted it.";

/** "readme: unknown, nobody has shown it": one thing that a waiver could be asked for. */
export const waivableSaid = ({ criterion, is, cause, waiver }: Judged): string =>
  `${criterion.short}: ${waiver?.beneath ?? is}${cause === null ? "" : `, ${causesSaid([cause])}`}`;

/** Beside the field for its end. */
export const waiverMostSaid = (latest: Instant, now: Instant): string => `at most 90 days, so ${dayText(latest, now)}`;

/** What is granted: whose ask, and until when. */
export const grantWaiverHint = ({ seq, by, until }: Waiver, reader: Reader): string =>
  `${capital(reader.nameOf(by))} asks for it in entry ${seq}, until ${deadlineText(until, reader.now)}. Granted by two of different organisations, it is in force.`;

/** What is revoked. */
export const revokeWaiverHint = (seq: number): string => `The waiver of entry ${seq}.`;
