import { tallySaid } from "../domain/explain/verdict";
import { shortCommit } from "../domain/explain/words";
import { dayText } from "../domain/view/moment";
import type { MemberLine } from "../domain/view/report-view";
import type { Look } from "../log/look";
import type { Entrant } from "./board-members";
import { linkTo } from "./reader";

/** The members of a channel in a line each, the longest in first. */
export const memberLines = (look: Look, shown: readonly Entrant[]): readonly MemberLine[] =>
  shown
    .flatMap(({ slug, membership, verdict }): MemberLine[] =>
      membership.is === "member" && verdict
        ? [
            {
              name: slug,
              href: linkTo(look, `/projects/${slug}`),
              since: { at: membership.since, text: dayText(membership.since, look.now) },
              candidate: verdict.candidate ? shortCommit(verdict.candidate.content.commit) : "none",
              verdict: verdict.outcome,
              said: tallySaid(verdict),
            },
          ]
        : [],
    )
    .sort((a, b) => a.since.at - b.since.at);
