import type { ReviewDetail } from "../standing/standing";
import type { Rich } from "../view/rich";
import { ended, listedText, type Reader } from "./words";

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
