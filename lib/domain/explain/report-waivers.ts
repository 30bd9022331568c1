import type { Report, WaiverTold } from "../report/report";
import { dayText } from "../view/moment";
import { causesSaid } from "./waiver";
import { count, listedText } from "./words";

/** The heading over what rests on somebody's word, by whether anything can be waived here. */
export const wordsHeading = ({ waivers }: Pick<Report, "waivers">): string =>
  waivers ? "Waivers, reasons and posted runs" : "Reasons and posted runs";

/** What is said in place of them. */
export const wordsNone = ({ waivers }: Pick<Report, "waivers">): string =>
  `None: ${waivers ? "no waiver was asked for, " : ""}no reason was given, no posted run counts.`;

/** What stands in place of what was to be shown: a waiver in force, one that waits, one that is past. */
export const waiverInstead = ({ inForce, daysLeft, matches }: WaiverTold): string =>
  inForce ? (matches ? "waiver" : "waiver, matches nothing") : daysLeft === null ? "past waiver" : "waiver asked for";

/** What follows the reason of a waiver: the risk, who asked and granted, what it covers, and how it stands. */
export function waiverTold({ by, entry, granted, risk, causes, said, inForce }: WaiverTold): string {
  const grants =
    granted.length === 0
      ? "granted by nobody yet"
      : `granted by ${listedText(granted.map((it) => `${it.by} (entry ${it.entry})`))}`;
  return `Risk: “${risk}” Asked for by ${by}, entry ${entry}; ${grants}. It covers: ${causesSaid(causes)}.${inForce ? "" : ` ${said}`}`;
}

/** When it ends, and what is left of it: "27 September 2017, 42 days left". */
export const waiverEnds = ({ until, daysLeft }: WaiverTold): string =>
  `${dayText(Date.parse(until), null)}${daysLeft === null ? "" : `, ${daysLeft < 1 ? "less than a day" : count(daysLeft, "day")} left`}`;
