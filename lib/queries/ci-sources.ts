import { authorSaid } from "../domain/explain/author";
import { originSaid, type SourceKnown } from "../domain/explain/origin";
import type { Origin } from "../domain/facts/evidence";
import { existing } from "../domain/known";
import { type RegisteredSource, sourcesIn } from "../domain/trust";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { entryLink, readerOf } from "./reader";

/** The sources of a project, or of a channel's base, at the instant looked at. */
const sourcesKnown = (
  look: Pick<Look, "stream" | "now">,
  stream: `project:${string}` | `channel:${string}`,
): readonly RegisteredSource[] =>
  sourcesIn([...existing(look, stream, "source"), ...existing(look, stream, "withdrawal")]);

/** How the origin of a project's run is known, with its source and who registered that. */
export function originOf(look: Look, slug: string, origin: Origin): Rich {
  const reader = readerOf(look, slug);
  const source =
    origin.is === "proved" ? sourcesKnown(look, `project:${slug}`).find(({ seq }) => seq === origin.source) : undefined;
  return originSaid(origin, source && knownOf(look, source, reader), reader.nameOf);
}

function knownOf(look: Look, source: RegisteredSource, reader: Parameters<typeof authorSaid>[1]): SourceKnown {
  const fact = look.entry(source.seq);
  return { ...source, by: fact ? authorSaid(fact, reader) : "nobody", entry: entryLink(look, source.seq) };
}
