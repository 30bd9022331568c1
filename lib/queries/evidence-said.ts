import type { Judged } from "../domain/verdict";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { ProjectLook } from "./project";
import { entryLink } from "./reader";

/** What a standing rests on, in a line: the link or the words of the claim, with its entry; null where nothing is. */
export function evidenceSaid(s: Judged, { look }: ProjectLook): Rich | null {
  if (s.detail.of === "attested") {
    const { claim } = s.detail;
    if (!claim) return ["None yet."];
    const link: Rich = claim.url
      ? [
          { href: claim.url, text: claim.url.replace(/^https?:\/\/(www\.)?/, "").replace(/[0-9a-f]{33}(?=\/|$)/, "") },
          ", ",
        ]
      : [];
    return [...link, entryLink(look, claim.seq), ` of ${dayText(claim.at, look.now)}`];
  }
  if (s.used.length === 0) return null;
  return ["Rests on ", ...s.used.flatMap((seq, index): Rich => [index === 0 ? "" : ", ", entryLink(look, seq)])];
}
