import { sumsOf } from "../domain/board-sums";
import { boardSaid } from "../domain/explain/board";
import { count, listed } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { textOf } from "../domain/instant";
import { policyOf } from "../domain/project";
import type { ChangeLine } from "../domain/view/board-view";
import type { MeetingView } from "../domain/view/meeting-view";
import { clockText, dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { lookBack } from "../log/look-back";
import { changeLine } from "./board-changes";
import { entrantsOf, faintOf } from "./board-members";
import { agendaView, deepDiveSaid } from "./meeting-agenda";
import { decidedBy } from "./meeting-decided";
import { type Interval, intervalOf } from "./meeting-interval";
import { meetingNamed } from "./meeting-named";
import { readFrom } from "./meeting-read";
import { meetingLine } from "./meetings";
import { meetingsOf } from "./meetings-known";
import { linkTo } from "./reader";
import { repositoryOf, sourceFile } from "./source-name";

const OTHERS = 8;

/** A meeting's page: what it was about, what the board found at that instant, and what had moved. Refusal `not-found` for a day without one. */
export function meetingView(look: Look, date: string): MeetingView {
  const { meeting, before, after } = meetingNamed(look, date);
  const { body } = meeting;
  const channel = look.channels()[0];
  const link = (it: FactOf<"meeting"> | null) =>
    it && { href: linkTo(look, `/meetings/${it.body.date}`), text: dayText(it.at, look.now) };
  return {
    when: { at: meeting.at, text: dayText(meeting.at, null) },
    crumb: [{ href: linkTo(look, "/meetings"), text: "Meetings" }, ` / ${dayText(meeting.at, null)}`],
    meta: metaOf(look, meeting),
    finding: channel === undefined ? null : foundThen(look, channel, meeting.at),
    agenda: agendaView(body),
    moved: before && channel !== undefined ? movedView(look, intervalOf(look, channel, before.at, meeting.at)) : null,
    notes: notesOf(meeting),
    none: [
      body.recording
        ? "No notes of the discussion are in the record; its recording is."
        : "No notes of the discussion are in the record.",
    ],
    updates: body.updates.map((update) => ({
      project: update.project,
      href: linkTo(look, `/projects/${update.project}`),
      said: [update.said],
      by: update.by === "record" ? "notes" : update.by,
    })),
    decided: decidedBy(look, meeting),
    read: readFrom(look, meeting),
    between: betweenSaid(look, intervalOf(look, channel, meeting.at, after?.at ?? look.now), after),
    source: sourceOf(look, meeting),
    before: link(before),
    after: link(after),
    earlier: meetingsOf(look)
      .map((it, place) => meetingLine(look, it, place, ""))
      .filter((line) => line.when.at !== meeting.at)
      .reverse()
      .slice(0, OTHERS),
  };
}

function foundThen(look: Look, channel: string, at: number): Rich {
  const then = lookBack(look, at);
  const { shown } = entrantsOf(then, channel);
  const policy = policyOf(then, channel)?.body.policy ?? { criteria: [] };
  return boardSaid(sumsOf(shown), policy, faintOf(shown, policy), "past");
}

function metaOf(look: Look, { at, body }: FactOf<"meeting">): readonly Rich[] {
  const hasDive = body.agenda.some((text) => /deep dive/i.test(text));
  const dive = hasDive ? null : deepDiveSaid(body);
  return [
    [`${clockText(at)} UTC`],
    [body.localTime],
    [body.scribe ? `Scribe ${body.scribe}` : "No scribe is named"],
    ...(body.recording ? [[{ href: body.recording, text: "Recording" }] as Rich] : []),
    ...(dive ? [dive] : []),
    [{ href: linkTo(look, `/api/v1/meetings/${body.date}.md`), text: "Markdown" }],
    [{ href: `/?at=${encodeURIComponent(textOf(at))}`, text: "The board at that instant" }],
  ];
}

/** The notes by topic, in the order they were taken, each with who said it where they say so. */
function notesOf({ body }: FactOf<"meeting">): MeetingView["notes"] {
  const topics = new Map<string, Rich[]>();
  for (const { topic, said, by } of body.notes)
    topics.set(topic, [...(topics.get(topic) ?? []), by ? [said, { who: ` (${by})` }] : [said]]);
  return [...topics].map(([topic, said]) => ({ topic: topic.charAt(0).toUpperCase() + topic.slice(1), said }));
}

function movedView(look: Look, interval: Interval): MeetingView["moved"] {
  const lines = [...interval.changes]
    .filter(({ change }) => change.what === "standing")
    .sort((a, b) => Number(isWorse(b)) - Number(isWorse(a)) || b.change.at - a.change.at)
    .map(({ slug, change }) => changeLine(slug, change, look));
  return {
    heading: `What had moved since ${dayText(interval.from, look.now)}`,
    all: entriesLink(look, interval),
    lines: [...lines, ...newcomersLine(interval), ...candidatesLine(look, interval)],
    none: "Nothing had moved.",
  };
}

const isWorse = ({ change }: Interval["changes"][number]): boolean => change.what === "standing" && change.isWorse;

const newcomersLine = ({ newcomers }: Interval): readonly ChangeLine[] =>
  newcomers.length === 0
    ? []
    : [{ from: null, to: null, said: [...listed(newcomers.map((b) => ({ b }))), " came onto the board"], ref: [] }];

/** New candidates in one line, however many. */
function candidatesLine(look: Look, { changes, from, to }: Interval): readonly ChangeLine[] {
  const fresh = changes.filter(({ change }) => change.what === "candidate").map(({ slug }) => slug);
  if (fresh.length === 0) return [];
  const href = linkTo(look, "/history", { kind: "revision", from: textOf(from), to: textOf(to) });
  return [
    {
      from: null,
      to: null,
      said: [
        fresh.length === 1 ? "New candidate of " : "New candidates of ",
        ...listed(fresh.sort().map((b) => ({ b }))),
      ],
      ref: [{ href, text: "their entries" }],
    },
  ];
}

const entriesLink = (look: Look, { entries, from, to }: Interval) =>
  entries > 0
    ? {
        href: linkTo(look, "/history", { from: textOf(from), to: textOf(to) }),
        text: `All ${count(entries, "entry", "entries")}`,
      }
    : null;

function betweenSaid(look: Look, interval: Interval, after: FactOf<"meeting"> | null): MeetingView["between"] {
  const all = entriesLink(look, interval);
  return {
    heading: after ? `Between then and ${dayText(after.at, look.now)}` : "Since then",
    said: all
      ? [
          { ...all, text: count(interval.entries, "entry", "entries") },
          interval.worse > 0 ? `; ${interval.worse} got worse.` : "; nothing got worse.",
        ]
      : ["No entry."],
  };
}

function sourceOf(look: Look, { body }: FactOf<"meeting">): Rich | null {
  const [source] = body.source;
  if (!source) return null;
  return [sourceFile(source, repositoryOf(look)), source.remark ? `. ${source.remark}` : "."];
}
