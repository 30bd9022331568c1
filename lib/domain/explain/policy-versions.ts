import type { Followers } from "../policy-followers";
import { deadlineText } from "../view/moment";
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
