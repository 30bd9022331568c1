import type { Policy } from "../policy";
import type { Followers } from "../policy-followers";
import type { Migration } from "../policy-in-force";
import type { ReportProject } from "../report/report";
import type { Tense } from "../tense";
import type { VerdictOutcome } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { elsewhenSaid, inTense } from "./tense";
import { capital, count, listedText, type Reader } from "./words";

/** So many members are named; beyond, their number is said. */
const NAMED = 3;

/** "wireguard is judged by it until 3 March": whom a version that is not the newest still judges; null where nobody. */
export function followersSaid(followers: Followers | undefined, { now }: Pick<Reader, "now">): string | null {
  if (!followers) return null;
  const { members, until } = followers;
  const who = members.length <= NAMED ? listedText(members) : count(members.length, "member");
  return `${who} ${members.length === 1 ? "is" : "are"} judged by it until ${deadlineText(until, now)}`;
}

/** What follows the finding of a version’s page that is not the newest: " Version 1 is not in force any more, but wireguard is …" */
export function notInForceSaid(version: number, followers: Followers | undefined, reader: Pick<Reader, "now">): string {
  const still = followersSaid(followers, reader);
  return ` Version ${version} is not in force any more${still === null ? "" : `, but ${still}`}.`;
}

/** "judged by version 1 until 3 March": of a member that is given days to follow a newer version. */
export const judgedBySaid = ({ version, until }: Migration, { now }: Pick<Reader, "now">): string =>
  `judged by version ${version} until ${deadlineText(until, now)}`;

/** The same in a report, whose days have their year; nothing of whoever is judged by the newest. */
export const judgedInReport = (judgedBy: ReportProject["judgedBy"]): string =>
  judgedBy ? judgedBySaid({ ...judgedBy, until: Date.parse(judgedBy.until) }, { now: Number.POSITIVE_INFINITY }) : "";

/**
 * Under the finding of such a member: by which version it is judged until when, and what it would be by the next one now.
 * `hrefs` lead to the version and to what differs.
 */
export function migrationSaid(
  { version, until, next }: Migration,
  after: VerdictOutcome,
  hrefs: { readonly version: string; readonly compare: string },
  { now, tense }: Pick<Reader, "now"> & { readonly tense: Tense },
): Rich {
  const would = inTense(tense, "would have been", "would be", "would be");
  return [
    "As a member it is judged by ",
    { href: hrefs.version, text: `version ${version} of the policy` },
    ` until ${deadlineText(until, now)}, and by version ${next} from then on. `,
    { href: hrefs.compare, text: `By version ${next}` },
    ` it ${would} `,
    { b: after },
    inTense(tense, " then.", " now.", " then."),
  ];
}

/** "Version 2 against 1", "Draft 2 against 1". */
export const againstSaid = (after: number, before: number, isDraft = false): string =>
  `${isDraft ? "Draft" : "Version"} ${after} against ${before}`;

/** What a draft's page is for. */
export const triedSaid = (channel: string, version: number): Rich => [
  `Change version ${version} and see what it would do to each project of ${channel}. `,
  { b: "Nothing is recorded" },
  " until the chair publishes it.",
];

/** Why nobody publishes from here who looks; of another instant nobody does. */
export const notHereSaid = (tense: Tense): Rich => [
  tense === "now" ? "The chair publishes a version. What you change stays on this page." : elsewhenSaid(tense),
];

/** "Published, it is version 2 and never changes. Members have 28 days to follow it." */
export const nextSaid = ({ version, migrationDays }: Pick<Policy, "version" | "migrationDays">): string =>
  `Published, it is version ${version} and never changes. Members have ${count(migrationDays, "day")} to follow it; everybody else is judged by it at once.`;

/** What follows "Recorded as entry 179." */
export const publishedSaid = (channel: string, version: number): string =>
  `Version ${version} of the policy of ${channel} is published.`;

/** Of a criterion with a start that is to come, after how it stands. */
export const NOT_COUNTED_YET = "not counted yet";

/** " Not counted yet." after a sentence on a standing, where that is so. */
export const notCountedAfter = ({ counts }: { readonly counts: boolean }): string =>
  counts ? "" : ` ${capital(NOT_COUNTED_YET)}.`;
