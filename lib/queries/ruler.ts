import { days, textOf } from "../domain/instant";
import { kindIn } from "../domain/streams";
import { dayText, exactText } from "../domain/view/moment";
import type { RulerTick, RulerView, YearView } from "../domain/view/shell-view";
import type { Look } from "../log/look";
import { type Address, addressWith } from "./address";
import { entriesByDay } from "./entries-by-day";
import { groupMeets, meetingAhead, meetingsHeld } from "./meetings-known";

const DAY = days(1);
const YEAR = days(366);

/** The ruler of the log: entries a day, meetings as links, where one looks. After more than a year, by years. */
export function rulerView(look: Look, address: Address): RulerView {
  const { live, now } = look;
  const first = live.facts[0]?.recordedAt ?? now;
  const byDay = entriesByDay(look);
  const isLong = Math.max(live.now, now) - first > YEAR;
  const from = isLong ? Math.max(first, Date.UTC(new Date(now).getUTCFullYear(), 0)) : first;
  const marks: Marks = groupMeets(look)
    ? { of: "meeting", at: meetingsHeld(look).map((meeting) => meeting.at), ahead: [meetingAhead(look) ?? []].flat() }
    : { of: "minor", at: weeksBetween(from, live.now), ahead: weeksBetween(live.now, live.now + days(14)) };
  const to = (at: string | null) => addressWith(address, { at, ruler: at === null ? "open" : null, page: null });
  return {
    from,
    to: endOf(Math.max(from + DAY, live.now), Math.max(now, ...marks.ahead), from),
    at: now,
    now: live.now,
    days: byDay.filter(({ at }) => at > from - DAY),
    ticks: ticksOf(look, marks, from, to),
    field: textOf(now).slice(0, 16).replace("T", " "),
    action: address.path,
    hidden: Object.entries(address.query).flatMap(([name, value]) =>
      value && name !== "at" && name !== "ruler" && name !== "page" ? [{ name, value }] : [],
    ),
    years: isLong ? yearsOf(byDay, look, to) : null,
  };
}

/** Where the ruler ends: now, or a little beyond what it reaches ahead. */
const endOf = (live: number, ahead: number, from: number): number =>
  ahead <= live ? live : ahead + Math.ceil((ahead - from) / 60);

/** What the ruler is marked by, up to now and ahead of it. */
type Marks = { readonly of: "meeting" | "minor"; readonly at: readonly number[]; readonly ahead: readonly number[] };

/** Without meetings the ruler counts in weeks: every Monday between two instants. */
function weeksBetween(from: number, to: number): readonly number[] {
  // The epoch was a Thursday, four days before a Monday.
  const first = Math.ceil((from - days(4)) / days(7)) * days(7) + days(4);
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / days(7))) }, (_, week) => first + days(7) * week);
}

function ticksOf(look: Look, marks: Marks, from: number, to: (at: string | null) => string): readonly RulerTick[] {
  const here = {
    at: look.now,
    text: dayText(look.now, look.live.now),
    long: `, ${textOf(look.now).slice(11, 16)}`,
    href: null,
    title: `${exactText(look.now)}, where you look`,
    kind: "here" as const,
  };
  const ticks: RulerTick[] = marks.at
    .filter((at) => at >= from && at !== look.now)
    .map((at) => ({
      at,
      text: dayText(at, look.live.now),
      long: "",
      href: to(textOf(at)),
      title: marks.of === "meeting" ? `${exactText(at)}, meeting` : exactText(at),
      kind: marks.of,
    }));
  const toCome = marks.ahead
    .filter((at) => at !== look.now)
    .map((at): RulerTick => {
      const title = `${exactText(at)}, ${marks.of === "meeting" ? "the next meeting" : "a forecast"}`;
      return { at, text: dayText(at, look.live.now), long: "", href: to(textOf(at)), title, kind: "future" };
    });
  const now: RulerTick = {
    at: look.live.now,
    text: "now",
    long: "",
    href: to(null),
    title: `${exactText(look.live.now)}, now`,
    kind: "now",
  };
  return [...ticks, here, ...(look.isNow ? [] : [now]), ...toCome].sort((a, b) => a.at - b.at);
}

function yearsOf(byDay: RulerView["days"], look: Look, to: (at: string | null) => string): readonly YearView[] {
  const years = new Map<number, number>();
  for (const { at, entries } of byDay) years.set(yearOf(at), (years.get(yearOf(at)) ?? 0) + entries);
  const told = kindIn(look.live.stream("instance"), "meeting");
  const looked = new Date(look.now);
  if (!years.has(looked.getUTCFullYear())) years.set(looked.getUTCFullYear(), 0);
  return [...years].map(([year, entries]) => {
    const meetings = told.filter((fact) => yearOf(fact.recordedAt) === year).length;
    const last = Math.min(Date.UTC(year + 1, 0) - 1, Math.max(look.live.now, look.now));
    const ahead = Date.UTC(year, 0) > look.live.now;
    return {
      year: String(year),
      href: to(textOf(last)),
      entries,
      note: ahead ? "to come" : meetings > 0 ? `${meetings} meeting${meetings === 1 ? "" : "s"}` : `${entries} entries`,
      full: year === looked.getUTCFullYear() ? { months: monthsOf(year, look, to) } : null,
    };
  });
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthsOf = (year: number, look: Look, to: (at: string | null) => string) =>
  MONTHS.flatMap((text, month) => {
    const last = Date.UTC(year, month + 1) - 1;
    const ahead = Date.UTC(year, month) > look.live.now;
    if (ahead && !look.isForecast) return [];
    const at = ahead || look.isForecast ? last : Math.min(last, look.live.now);
    return [{ text, href: to(textOf(at)), current: new Date(look.now).getUTCMonth() === month, ahead }];
  });
