import { changesBetween } from "../domain/changes";
import { speakerSaid } from "../domain/explain/author";
import { cameSaid, turnSaid } from "../domain/explain/feed";
import { ended, type Reader } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { newest } from "../domain/known";
import type { Span } from "../domain/spans";
import { plain } from "../domain/view/rich";
import { env } from "../env";
import { type AtomEntry, stableId } from "../formats/atom";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { entrySaid } from "./entry-said";
import { readerOf } from "./reader";

/** Whose word a change is that time alone made. */
const BY_TIME = "Slipway";

/** Each moment in which a project moved since it came onto the board, and what was decided about it. */
export const projectEntries = (look: Look, slug: string, channel: string): readonly AtomEntry[] => [
  ...moves(look, slug, channel),
  ...decisionsIn(look, `project:${slug}`, slug),
];

function moves(look: Look, slug: string, channel: string): readonly AtomEntry[] {
  const registration = newest(look, `project:${slug}`, "project")?.body;
  const from = Date.parse(registration?.boardFrom ?? "");
  if (!registration?.candidate || from > look.now) return [];
  const spans = spansFor(look, slug, channel);
  const first = spans.findLastIndex((span) => span.from <= from);
  return spans.flatMap((span, place): readonly AtomEntry[] => {
    if (place < first) return [];
    const before = place === Math.max(first, 0) ? undefined : spans[place - 1];
    const updated = before ? span.from : Math.max(span.from, from);
    const reader = { ...readerOf(look, slug), now: updated };
    const said = before
      ? turned(before, span, { slug, channel, reader, now: look.now })
      : { ...cameSaid(slug, channel, span.verdict.outcome, registration.summary), by: undefined };
    if (said === null) return [];
    const { title, content, by = span.since } = said;
    const [last, fact] = span.by === "entry" ? [look.entry(span.since), look.entry(by)] : [];
    return [
      {
        id: stableId("moved", slug, channel, last?.digest ?? `${look.entry(1)?.digest} ${span.from}`),
        title,
        content,
        updated,
        author: fact ? speakerSaid(fact, reader) : BY_TIME,
        page: fact ? entryPage(fact) : `${env().address}/projects/${slug}`,
      },
    ];
  });
}

type Of = { readonly slug: string; readonly channel: string; readonly reader: Reader; readonly now: Instant };

/** What differs between two spans, told, and the entry behind its first change; null where it is nothing that a reader would hear of. */
function turned(before: Span, after: Span, { slug, channel, reader, now }: Of) {
  const changes = changesBetween([before, after], Number.NEGATIVE_INFINITY, now);
  const outcomes = { before: before.verdict.outcome, after: after.verdict.outcome };
  if (changes.length === 0 && outcomes.before === outcomes.after) return null;
  const by = changes.flatMap((change) => (change.by === "expiry" ? [] : [change.by])).at(0);
  return { ...turnSaid({ slug, channel, ...outcomes, changes }, reader), by };
}

/** What was decided in a stream; of the whole group where no project is named. */
export const decisionsIn = (look: Look, stream: Fact["stream"], slug: string | null): readonly AtomEntry[] =>
  look.stream(stream).flatMap((fact): readonly AtomEntry[] => {
    if (fact.kind !== "decision" || fact.course !== null) return [];
    const reader = { ...readerOf(look, slug ?? undefined), now: fact.at };
    const said = plain(entrySaid(fact, reader, look.entry));
    return [
      {
        id: stableId("decided", fact.digest),
        title: `${slug ? `${slug}: ` : ""}${ended(said.slice(0, 200))}`,
        content: ended(said),
        updated: fact.recordedAt,
        author: speakerSaid(fact, reader),
        page: entryPage(fact),
      },
    ];
  });

const entryPage = ({ seq }: Fact): string => `${env().address}/history?entry=${seq}#entry-${seq}`;
