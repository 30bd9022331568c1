import { authorSaid } from "../domain/explain/author";
import { distrustSaid } from "../domain/explain/distrust";
import { originSaid, type SourceKnown } from "../domain/explain/origin";
import type { Fact, Seq } from "../domain/fact";
import type { Origin } from "../domain/facts/evidence";
import { existing } from "../domain/known";
import { distrustIn, type RegisteredSource, sourcesIn } from "../domain/trust";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { entryLink, readerOf } from "./reader";

/** What is known of sources of a project's CI, at the instant looked at. */
const sourceFacts = (look: Pick<Look, "stream" | "now">, slug: string): readonly Fact[] => [
  ...existing(look, `project:${slug}`, "source"),
  ...existing(look, `project:${slug}`, "withdrawal"),
];

/** Why a run of a project is not trusted, in words; null of one that is. */
export function distrustOf(look: Look, slug: string, seq: Seq): string | null {
  const run = look.entry(seq);
  const why = run?.kind === "ci-run" ? distrustIn(sourceFacts(look, slug))(run) : null;
  return why && distrustSaid[why];
}

/** How the origin of a project's run is known, with its source and who registered that. */
export function originOf(look: Look, slug: string, origin: Origin): Rich {
  const reader = readerOf(look, slug);
  const source =
    origin.is === "proved" ? sourcesIn(sourceFacts(look, slug)).find(({ seq }) => seq === origin.source) : undefined;
  return originSaid(origin, source && knownOf(look, source, reader), reader.nameOf);
}

function knownOf(look: Look, source: RegisteredSource, reader: Parameters<typeof authorSaid>[1]): SourceKnown {
  const fact = look.entry(source.seq);
  return { ...source, by: fact ? authorSaid(fact, reader) : "nobody", entry: entryLink(look, source.seq) };
}
