import { type Course, changesOf, isBeneath, stepsIn } from "../domain/changes";
import { speakerSaid } from "../domain/explain/author";
import { cameSaid, toComeTitle, turnSaid } from "../domain/explain/feed";
import { ended, type Reader } from "../domain/explain/words";
import { type Fact, type FactOf, latest } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { existing, newest } from "../domain/known";
import type { Span } from "../domain/spans";
import { plain } from "../domain/view/rich";
import { env } from "../env";
import { type AtomEntry, stableId } from "../formats/atom";
import type { Look } from "../log/look";
import { courseOf } from "./course";
import { entrySaid } from "./entry-said";
import { readerOf } from "./reader";

/** Whose word a change is that time alone made. */
const BY_TIME = "Slipway";

/** What a feed may tell of: said where it is among the newest alone, and null where it is nothing that a reader would hear of. */
export type Moment = { readonly updated: Instant; readonly said: () => AtomEntry | null };

/** Each moment in which a project moved since it came onto the board, and what was decided about it. */
export const projectMoments = (look: Look, slug: string, channel: string): readonly Moment[] => [
  ...moves(look, slug, channel),
  ...decisionsIn(look, `project:${slug}`, slug),
];

function moves(look: Look, slug: string, channel: string): readonly Moment[] {
  const registration = newest(look, `project:${slug}`, "project")?.body;
  const from = Date.parse(registration?.boardFrom ?? "");
  if (!registration?.candidate || from > look.now) return [];
  const { spans, facts } = courseOf(look, slug, channel);
  const first = spans.findLastIndex((span) => span.from <= from);
  return spans.slice(Math.max(first, 0)).map((span, place, shown): Moment => {
    const before = shown[place - 1];
    const updated = before ? span.from : Math.max(span.from, from);
    return { updated, said: () => moveSaid(look, { slug, channel, before, span, facts, updated }) };
  });
}

type Move = {
  readonly slug: string;
  readonly channel: string;
  /** The span that it followed; of the first one on the board there is none. */
  readonly before: Span | undefined;
  readonly span: Span;
  readonly facts: Course["facts"];
  readonly updated: Instant;
};

function moveSaid(look: Look, { slug, channel, before, span, facts, updated }: Move): AtomEntry | null {
  const reader = { ...readerOf(look, slug), now: updated };
  const said = before
    ? turned({ spans: [before, span], facts }, { slug, channel, reader })
    : { ...cameSaid(slug, channel, span.verdict.outcome, summaryAt(look, slug, updated)), by: undefined };
  if (said === null) return null;
  const { title, content, by = span.since } = said;
  const isToCome = updated > look.live.now;
  const [last, fact] = span.by === "entry" ? [look.entry(span.since), look.entry(by)] : [];
  return {
    id: stableId(
      isToCome ? "forecast" : "moved",
      slug,
      channel,
      last?.digest ?? `${look.entry(1)?.digest} ${span.from}`,
    ),
    title: isToCome ? toComeTitle(title) : title,
    content,
    updated,
    author: fact ? speakerSaid(fact, reader) : BY_TIME,
    page: fact ? entryPage(fact) : `${env().address}/projects/${slug}`,
  };
}

/** What a project said that it is by then: an entry stays as it was told, whatever is said later. */
const summaryAt = (look: Look, slug: string, instant: Instant): string =>
  latest(existing(look, `project:${slug}`, "project").filter((fact) => fact.recordedAt <= instant))?.body.summary ?? "";

type Of = { readonly slug: string; readonly channel: string; readonly reader: Reader };

/** What differs between two spans, told, and the entry behind its first change; null where it is nothing that a reader would hear of. */
function turned({ spans, facts }: Course, { slug, channel, reader }: Of) {
  const [step] = stepsIn(spans);
  const all = step ? changesOf(step, facts) : [];
  if (!step || all.length === 0) return null;
  const changes = all.filter(isBeneath);
  const outcomes = { before: step.before.outcome, after: step.after.outcome };
  const by = [...changes, ...all].flatMap((change) => (change.by === "expiry" ? [] : [change.by])).at(0);
  return { ...turnSaid({ slug, channel, ...outcomes, changes }, reader), by };
}

/** What was decided in a stream; of the whole group where no project is named. */
export const decisionsIn = (look: Look, stream: Fact["stream"], slug: string | null): readonly Moment[] =>
  look.stream(stream).flatMap((fact): readonly Moment[] => {
    if (fact.kind !== "decision" || fact.course !== null) return [];
    return [{ updated: fact.recordedAt, said: () => decisionSaid(look, fact, slug) }];
  });

function decisionSaid(look: Look, fact: FactOf<"decision">, slug: string | null): AtomEntry {
  const reader = { ...readerOf(look, slug ?? undefined), now: fact.at };
  const said = plain(entrySaid(fact, reader, look.entry));
  return {
    id: stableId("decided", fact.digest),
    title: `${slug ? `${slug}: ` : ""}${ended(said.slice(0, 200))}`,
    content: ended(said),
    updated: fact.recordedAt,
    author: speakerSaid(fact, reader),
    page: entryPage(fact),
  };
}

const entryPage = ({ seq }: Fact): string => `${env().address}/history?entry=${seq}#entry-${seq}`;
