import { goodness } from "../domain/differences";
import { aheadSaid, coarseSaid, stoodSaid, stripHeading } from "../domain/explain/strip";
import { type Instant, textOf } from "../domain/instant";
import type { StandingIs } from "../domain/standing/standing";
import { atMost, type Stretch, stretchesOf } from "../domain/strip";
import type { Verdict, VerdictOutcome } from "../domain/verdict";
import { dayText } from "../domain/view/moment";
import type { StripRow, StripView } from "../domain/view/strip-view";
import { meetingsOf } from "./meetings-known";
import type { ProjectLook } from "./project";

/** As many as a strip has room for: the columns of a row, and the ticks above all of them. */
const COLUMNS = 40;
const TICKS = 40;

/** How a project stood over time, since it came onto the board; null where it is not there yet, or nothing was judged. */
export function stripView(at: ProjectLook): StripView | null {
  const { look, channel, spans, registration, verdict } = at;
  const [first] = spans;
  const from = Math.max(Date.parse(registration.boardFrom), first?.from ?? 0);
  if (!first || from >= look.now) return null;
  // Of this very page, since there are many of them.
  const rest = channel === look.channels()[0] ? "" : `&channel=${encodeURIComponent(channel)}`;
  const hrefAt = (place: string) => `?at=${place}${rest}#strip`;
  const row = rowsFrom(at, from, ({ span, from: begun }) =>
    hrefAt(span.by === "entry" && span.from === begun ? `entry:${span.since}` : textOf(begun)),
  );
  const of = row<VerdictOutcome>({ name: "Verdict", href: null }, ({ outcome }) => outcome, nearness);
  const rows = verdict.standings.map(({ key, criterion }) =>
    row<StandingIs>({ name: criterion.short, href: `#${key}` }, standingOf(key), (is) => goodness({ is })),
  );
  const isCoarse = of.isCoarse || rows.some((it) => it.isCoarse);
  const notes = [...(look.isForecast ? [aheadSaid(look.live.now, look.now)] : []), ...(isCoarse ? [coarseSaid] : [])];
  return {
    heading: stripHeading(from, look.isNow ? "now" : dayText(look.now, look.now), look.now),
    from,
    to: look.now,
    ticks: ticksOf(at, from, hrefAt),
    verdict: of.row,
    rows: rows.map((it) => it.row),
    note: notes.length > 0 ? notes.join(" ") : null,
  };
}

const standingOf = (key: string) => (verdict: Verdict) => verdict.standings.find((s) => s.key === key)?.is ?? null;

const nearness = (is: VerdictOutcome): number => (is === "ready" ? 2 : is === "undetermined" ? 1 : 0);

type Named = Pick<StripRow<never>, "name" | "href">;

function rowsFrom({ look, spans }: ProjectLook, from: Instant, hrefOf: (stretch: Stretch<unknown>) => string) {
  return <T extends StandingIs | VerdictOutcome>(
    named: Named,
    read: (verdict: Verdict) => T | null,
    goodnessOf: (is: T) => number,
  ): { readonly row: StripRow<T>; readonly isCoarse: boolean } => {
    const stretches = stretchesOf(spans, from, read);
    const drawn = atMost(stretches, look.now, COLUMNS, goodnessOf);
    return {
      row: {
        ...named,
        marks: drawn.map((it) => ({ from: it.from, is: it.is, href: hrefOf(it) })),
        said: stoodSaid(stretches, hrefOf, look.now),
      },
      isCoarse: drawn !== stretches,
    };
  };
}

function ticksOf({ look }: ProjectLook, from: Instant, hrefAt: (place: string) => string): StripView["ticks"] {
  const meetings = meetingsOf(look).filter((it) => it.at >= from);
  if (meetings.length > 0 && meetings.length <= TICKS)
    return meetings.map(({ at }) => ({ at, href: hrefAt(textOf(at)), text: `Meeting of ${dayText(at, look.now)}` }));
  const [begun, now] = [from, look.now].map((at) => new Date(at).getUTCFullYear());
  return Array.from({ length: Math.min((now ?? 0) - (begun ?? 0), TICKS) }, (_, index) => {
    const at = Date.UTC((now ?? 0) - index, 0, 1);
    return { at, href: hrefAt(textOf(at)), text: dayText(at, null) };
  }).reverse();
}
