import { type Change, movesIn } from "../domain/changes";
import { movedBySaid } from "../domain/explain/change";
import { aheadSaid, lapseSaid } from "../domain/explain/lapse";
import { grouped } from "../domain/explain/words";
import { type Instant, textOf } from "../domain/instant";
import type { ChangeLine, ChangesView } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { lookAhead } from "../log/look-ahead";
import type { Entrant } from "./board-members";
import { courseOf } from "./course";
import { meetingAhead } from "./meetings-known";
import { linkTo } from "./reader";

const SHOWN = 24;

type Lapse = { readonly slug: string; readonly change: Change };

/** What moves by time alone from now to the instant of a forecast, in the place of what changed: each with when, by which expiry. */
export function lapsesView(look: Look, channel: string, shown: readonly Entrant[]): ChangesView {
  const from = look.live.now;
  const lapses = shown
    .flatMap((it): Lapse[] => movesIn(it, from, look.now).map((change) => ({ slug: it.slug, change })))
    .filter(({ change }) => change.what !== "floor")
    .sort((a, b) => a.change.at - b.change.at);
  const lines = [...cameLines(look, shown), ...lapses.slice(0, SHOWN).map((it) => lapseLine(it, look, channel))];
  const more = lapses.length - SHOWN;
  return {
    anchor: "lapses",
    heading: ["What lapses until ", { at: look.now, text: dayText(look.now, from) }],
    all: null,
    lines,
    more: more > 0 ? [`and ${grouped(more)} more`] : null,
    mine: null,
    empty: "Nothing lapses until then: it stands as it does now.",
  };
}

function lapseLine({ slug, change }: Lapse, look: Look, channel: string): ChangeLine {
  const mark = (it: Extract<Change, { what: "standing" }>["after"]) => ({
    is: it.is,
    obligation: it.criterion.obligation,
  });
  const [from, to] = change.what === "standing" ? [mark(change.before), mark(change.after)] : [null, null];
  const href = linkTo(look, `/projects/${slug}`, { at: textOf(change.at) });
  return {
    from,
    to,
    said: lapseSaid(slug, change, channel),
    ref: [{ href, text: dayText(change.at, look.live.now) }, ` · ${movedBySaid(change.by)}`],
  };
}

/** Projects whose row is still to come by now. */
const cameLines = (look: Look, shown: readonly Entrant[]): readonly ChangeLine[] =>
  shown.flatMap((it) => {
    const at = Date.parse(it.registration.boardFrom);
    return at > look.live.now
      ? [{ from: null, to: null, said: [{ b: it.slug }, " comes onto the board"], ref: [dayText(at, look.live.now)] }]
      : [];
  });

/**
 * What lapses before the next meeting, with the link to the board of that instant. Null where no meeting is ahead and at any
 * other instant than now; and where nothing lapses, unless that is asked for too.
 */
export function beforeMeetingSaid(
  look: Look,
  channel: string,
  shown: readonly Entrant[],
  { evenNothing = false } = {},
): Rich | null {
  const at = look.isNow ? meetingAhead(look) : null;
  if (at === null) return null;
  const lapses = lapsesBefore(look, channel, shown, at);
  if (lapses.length === 0 && !evenNothing) return null;
  return aheadSaid(lapses, dayText(at, look.now), linkTo(look, "/", { at: textOf(at) }, "lapses"));
}

/** Only those whose verdict ends before are judged ahead. */
function lapsesBefore(look: Look, channel: string, shown: readonly Entrant[], at: Instant): readonly Lapse[] {
  const ahead = lookAhead(look, at);
  return shown.flatMap(({ slug, verdict }): Lapse[] =>
    verdict?.until == null || verdict.until > at
      ? []
      : movesIn(courseOf(ahead, slug, channel), look.now, at).map((change) => ({ slug, change })),
  );
}
