import { isOpenToAll } from "../criterion";
import type { ReviewDetail } from "../standing/detail";
import type { Rich } from "../view/rich";
import { ended, listedText, type Reader } from "./words";

/** Who reviews by a criterion's role, as several: "members", "core maintainers", "people". */
export const reviewersSaid = (role: string): string =>
  isOpenToAll(role) ? "people" : role === "voter" ? "members" : `${role.replaceAll("-", " ")}s`;

/** By whom reviews are asked, so many of them: "by members who do not maintain it", "by somebody who does not maintain it". */
export const byReviewersSaid = (role: string, left: number): string =>
  isOpenToAll(role) && left === 1
    ? "by somebody who does not maintain it"
    : `by ${reviewersSaid(role)} who do not maintain it`;

/** The same as one who reviews: "a voter", "anybody". */
export const reviewerSaid = (role: string): string =>
  isOpenToAll(role) ? "anybody" : `${/^[aeiou]/.test(role) ? "an" : "a"} ${role.replaceAll("-", " ")}`;

/** What follows the standing of a review criterion. */
export function reviewSaid(
  { accepting, objecting, asked, needed }: ReviewDetail,
  cause: string | null,
  reader: Reader,
): Rich {
  const names = (ids: readonly { by: string }[]) => listedText(ids.map(({ by }) => reader.nameOf(by)));
  return [
    `${accepting.length} of ${needed}${accepting.length > 0 ? `: accepted by ${names(accepting)}` : ""}.`,
    ...objecting.map((it) => ` ${reader.nameOf(it.by)} objects: ${ended(it.text)}`),
    ...(cause === "other-revision" ? [" An earlier candidate was reviewed; this one is other content."] : []),
    ...(asked.length > 0 ? [` Asked: ${listedText(asked.map(reader.nameOf))}.`] : []),
  ];
}
