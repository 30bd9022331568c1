import type { Fact } from "../domain/fact";
import { days, textOf } from "../domain/instant";
import { dayText, exactText } from "../domain/view/moment";
import type { RulerTick, RulerView, YearView } from "../domain/view/shell-view";
import type { Look } from "../log/look";
import { type Address, addressWith } from "./address";

const DAY = days(1);
const YEAR = days(366);

/** The ruler of the log: entries a day, meetings as links, where one looks. After more than a year, by years. */
export function rulerView(look: Look, address: Address): RulerView {
  const { live, now } = look;
  const facts = live.facts.slice(0, live.head);
  const first = facts[0]?.recordedAt ?? now;
  const isLong = live.now - first > YEAR;
  const from = isLong ? Math.max(first, Date.UTC(new Date(now).getUTCFullYear(), 0)) : first;
  const meetings = facts.filter((fact) => fact.kind === "meeting" && fact.at <= live.now).map((fact) => fact.at);
  const marks = facts.some((fact) => fact.kind === "meeting")
    ? { of: "meeting" as const, at: meetings }
    : { of: "minor" as const, at: weeksBetween(from, live.now) };
  const to = (at: string | null) => addressWith(address, { at, ruler: at === null ? "open" : null, page: null });
  return {
    from,
    to: Math.max(live.now, from + DAY),
    at: now,
    now: live.now,
    isPast: look.isPast,
    days: daysOf(facts, from),
    ticks: ticksOf(look, marks, from, to),
    field: textOf(now).slice(0, 16).replace("T", " "),
    action: address.path,
    hidden: Object.entries(address.query).flatMap(([name, value]) =>
      value && name !== "at" && name !== "ruler" && name !== "page" ? [{ name, value }] : [],
    ),
    years: isLong ? yearsOf(facts, look, to) : null,
  };
}

/** Without meetings the ruler counts in weeks: every Monday between two instants. */
function weeksBetween(from: number, to: number): readonly number[] {
  // The epoch was a Thursday, four days before a Monday.
  const first = Math.ceil((from - days(4)) / days(7)) * days(7) + days(4);
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / days(7))) }, (_, week) => first + days(7) * week);
}

function daysOf(facts: readonly Fact[], from: number): RulerView["days"] {
  const days = new Map<number, number>();
  for (const { recordedAt } of facts)
    if (recordedAt >= from)
      days.set(Math.floor(recordedAt / DAY) * DAY, (days.get(Math.floor(recordedAt / DAY) * DAY) ?? 0) + 1);
  return [...days].map(([at, entries]) => ({ at, entries }));
}

function ticksOf(
  look: Look,
  marks: { readonly of: "meeting" | "minor"; readonly at: readonly number[] },
  from: number,
  to: (at: string | null) => string,
): readonly RulerTick[] {
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
  const now: RulerTick = {
    at: look.live.now,
    text: "now",
    long: "",
    href: to(null),
    title: `${exactText(look.live.now)}, now`,
    kind: "now",
  };
  return [...ticks, here, ...(look.isPast ? [now] : [])].sort((a, b) => a.at - b.at);
}

function yearsOf(facts: readonly Fact[], look: Look, to: (at: string | null) => string): readonly YearView[] {
  const years = new Map<number, Fact[]>();
  for (const fact of facts) {
    const year = new Date(fact.recordedAt).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), fact]);
  }
  const looked = new Date(look.now);
  return [...years].map(([year, own]) => {
    const meetings = own.filter((fact) => fact.kind === "meeting").length;
    const last = Math.min(Date.UTC(year + 1, 0) - 1, look.live.now);
    return {
      year: String(year),
      href: to(textOf(last)),
      entries: own.length,
      note: meetings > 0 ? `${meetings} meeting${meetings === 1 ? "" : "s"}` : `${own.length} entries`,
      full: year === looked.getUTCFullYear() ? { months: monthsOf(year, look, to) } : null,
    };
  });
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthsOf = (year: number, look: Look, to: (at: string | null) => string) =>
  MONTHS.flatMap((text, month) => {
    const last = Date.UTC(year, month + 1) - 1;
    if (Date.UTC(year, month) > look.live.now) return [];
    return [
      { text, href: to(textOf(Math.min(last, look.live.now))), current: new Date(look.now).getUTCMonth() === month },
    ];
  });
