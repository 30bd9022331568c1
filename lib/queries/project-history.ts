import type { Change } from "../domain/changes";
import { changeSaid } from "../domain/explain/change";
import { knownSince } from "../domain/explain/late";
import { listed } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { dayText } from "../domain/view/moment";
import type { HistoryLine, HistoryListView, UpdatesView } from "../domain/view/project-view";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { thenLinks } from "./decided-then";
import { entrySaid } from "./entry-said";
import { meetingsOf } from "./meetings-known";
import type { ProjectLook } from "./project";
import { stripView } from "./project-strip";
import { linkTo, readerOf } from "./reader";

const SHOWN = 15;

/** From when on the list tells what moved: its entries are the newest. */
export function movedSince(entries: readonly Fact[]): Instant {
  return entries.length > SHOWN ? (entries.at(-SHOWN)?.recordedAt ?? 0) - 1 : Number.NEGATIVE_INFINITY;
}

/** The log of a project, newest first: its entries, what each moved, and what aged out between them. */
export function historyListView(at: ProjectLook, changes: readonly Change[]): HistoryListView {
  const { look, slug } = at;
  const reader = readerOf(look, slug);
  const entries = look.stream(`project:${slug}`);
  const newest = entries.slice(-SHOWN);
  const lines: (HistoryLine & { at: number })[] = newest.map((fact) => ({
    at: fact.recordedAt,
    ref: String(fact.seq),
    href: linkTo(look, "/history", { entry: String(fact.seq) }, `entry-${fact.seq}`),
    when: { at: fact.at, text: dayText(fact.at, look.now) },
    said: [...withMoves(entrySaid(fact, reader, look.entry), movedBy(fact, changes)), ...aboutSaid(look, fact)],
  }));
  const expired = changes.filter(({ by }) => by === "expiry");
  for (const change of expired.slice(-SHOWN))
    lines.push({
      at: change.at,
      ref: "exp.",
      href: null,
      when: { at: change.at, text: dayText(change.at, look.now) },
      said: changeSaid(slug, change, reader).slice(1),
    });
  const sorted = lines.sort((a, b) => b.at - a.at || Number(b.ref) - Number(a.ref));
  return {
    all:
      entries.length + expired.length > SHOWN
        ? { href: linkTo(look, "/history", { project: slug }), text: `All ${entries.length} entries` }
        : null,
    lines: sorted.slice(0, SHOWN).map(({ at: _, ...line }) => line),
    strip: stripView(at),
  };
}

/** Of an entry that came late, since when it is known here; of a decision, the pages as they were just before it. */
function aboutSaid(look: Look, fact: Fact): Rich {
  const known = knownSince(fact, look.now);
  return [
    ...(known === null ? [] : [` · happened ${dayText(fact.at, look.now)}, ${known}`]),
    ...(fact.kind === "decision" ? thenLinks(look, fact).flatMap((piece): Rich => [" · ", piece]) : []),
  ];
}

/** An entry and what it moved: "maintainer marked met: … : maintainer stale → met" without a full stop in its middle. */
function withMoves(said: Rich, moves: Rich): Rich {
  if (moves.length === 0) return said;
  const last = said.at(-1);
  const open = typeof last === "string" ? [...said.slice(0, -1), last.replace(/\.\s*$/, "")] : said;
  return [...open, " · ", ...moves];
}

function movedBy(fact: Fact, changes: readonly Change[]): Rich {
  const moved = changes.filter((change) => change.what === "standing" && change.by === fact.seq);
  return listed(moved.map((change): Rich => (change.what === "standing" ? moveSaid(change) : [])));
}

const moveSaid = ({ before, after }: Extract<Change, { what: "standing" }>): Rich =>
  before.is === after.is
    ? [{ em: after.criterion.short }, after.reason ? " stays open with a reason" : " stays open without its reason"]
    : [{ em: after.criterion.short }, ` ${before.is} → `, { standing: after.is, text: after.is }];

/** What the meetings' notes say of a project: said, not judged. Null where the group has no meetings. */
export function updatesView({ look, slug }: ProjectLook): UpdatesView | null {
  const meetings = meetingsOf(look);
  if (meetings.length === 0) return null;
  const lines = meetings
    .flatMap((meeting) => meeting.body.updates.filter((it) => it.project === slug).map((it) => ({ meeting, it })))
    .reverse();
  const last = lines[0]?.meeting;
  return {
    link: last ? { href: linkTo(look, `/meetings/${last.body.date}`), text: dayText(last.at, look.now) } : null,
    lines: lines.map(({ meeting, it }) => ({
      when: { at: meeting.at, text: dayText(meeting.at, look.now) },
      said: [it.said],
      by: it.by === "record" ? "notes" : it.by,
    })),
  };
}
