import type { FactOf } from "../domain/fact";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { thenLinks } from "./decided-then";
import { entrySaid } from "./entry-said";
import { everybody } from "./everybody";
import { entryLink } from "./reader";

/** What was decided by the hands of a meeting, each with its entry and the pages as they were when it was recorded. */
export function decidedBy(look: Look, { body }: FactOf<"meeting">): readonly Rich[] {
  const reader = everybody(look);
  return look
    .projects()
    .flatMap((slug) => look.stream(`project:${slug}`).map((fact) => ({ slug, fact })))
    .flatMap(({ slug, fact }): Rich[] =>
      fact.kind === "decision" && fact.body.by === "gate" && fact.body.handCount?.meeting === body.date
        ? [
            [
              { b: `${slug} ` },
              ...entrySaid(fact, reader, look.entry),
              " ",
              entryLink(look, fact.seq),
              ...thenLinks(look, fact).flatMap((piece): Rich => [" · ", piece]),
            ],
          ]
        : [],
    );
}
