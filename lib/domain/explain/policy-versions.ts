import type { Policy } from "../policy";
import type { Followers } from "../policy-followers";
import type { Tense } from "../tense";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { elsewhenSaid } from "./tense";
import { count, listedText, type Reader } from "./words";

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
export const judgedBySaid = (version: number, until: number, { now }: Pick<Reader, "now">): string =>
  `judged by version ${version} until ${deadlineText(until, now)}`;

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
