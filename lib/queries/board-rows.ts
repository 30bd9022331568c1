import { isOrphaned, maintained, type Registered } from "../domain/entrants";
import { judgedBySaid, NOT_COUNTED_YET } from "../domain/explain/policy-versions";
import { inTheWay, nextSaid, placeOf, tallyOf, tallySaid } from "../domain/explain/verdict";
import { capital } from "../domain/explain/words";
import { days, type Instant } from "../domain/instant";
import { groupSaid, type Known } from "../domain/known";
import { decisionsOn } from "../domain/membership";
import { migrationOf } from "../domain/policy-in-force";
import type { Span } from "../domain/spans";
import type { StandingIs } from "../domain/standing/standing";
import type { Verdict } from "../domain/verdict";
import type { CellView, DraughtView, GroupView, RowView } from "../domain/view/board-view";
import { isFolded } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { distanceAhead } from "./next-channel";
import { linkTo, projectHref } from "./reader";

/** A project as its row takes it: what it is, whether it is in, its verdict, and how many of its musts were open before. */
export type RowEntrant = Omit<Registered, "isShown" | "notAsked"> & {
  readonly verdict: Verdict | null;
  readonly opens: readonly Open[];
};

/** How many musts were open from an instant on. */
type Open = { readonly at: Instant; readonly open: number };

type RowContext = {
  readonly look: Look;
  readonly channel: string;
  readonly faint: ReadonlySet<string>;
  readonly groups: readonly GroupView[];
  readonly from: number;
  readonly meetings: readonly number[];
};

/** One project's row: its verdict in numbers, what to do and who, each standing, and how it went. */
export function rowOf(entrant: RowEntrant, context: RowContext): RowView {
  const { slug, registration, verdict } = entrant;
  const { look, channel, faint, groups } = context;
  if (!verdict) throw new Error(`${slug} has a row and no verdict.`);
  const href = projectHref(look, slug, channel);
  const tally = tallyOf(verdict);
  const standings = new Map(verdict.standings.map((s) => [s.key, s]));
  return {
    slug,
    name: slug,
    href,
    short: registration.short || registration.name,
    verdict: verdict.outcome,
    said: tallySaid(verdict),
    next: nextSaid(verdict, faint, faint.size > 0 ? "Of its own" : "Next", {
      isOrphaned: isOrphaned(registration, verdict, maintained(look, slug)),
      group: groupSaid(look),
    }),
    inTheWay: `In the way: ${inTheWay(verdict).join(", ") || "nothing"}`,
    judgedBy: judgedByOf(look, slug, channel),
    further: entrant.membership.is === "member" ? distanceAhead(look, slug, channel) : null,
    inFact: inFactOf(entrant, look),
    cells: groups.flatMap((group): readonly CellView[] =>
      isFolded(group)
        ? [foldedCell(group.name, verdict, href)]
        : group.columns.map(({ key }) => {
            const standing = standings.get(key);
            return {
              key,
              is: standing?.is ?? null,
              ...(standing?.counts === false && { later: NOT_COUNTED_YET }),
              ...(standing?.waiver && { beneath: standing.waiver.beneath }),
              reasoned: Boolean(standing?.reason),
              href: `${href}#${key}`,
            };
          }),
    ),
    draught: draughtOf(entrant.opens, Date.parse(registration.boardFrom), context, tally.musts),
    open: tally.open === 0 ? "none" : String(tally.open),
  };
}

/** "Judged by version 1 until 3 March.": of a member that has days to follow a newer version. */
function judgedByOf(look: Look, slug: string, channel: string): string | null {
  const migration = migrationOf(look, slug, channel);
  return migration && `${capital(judgedBySaid(migration, look))}.`;
}

/** The worst first, as a folded group shows it: what is waived is settled, and not met. */
const foldedFirst: readonly StandingIs[] = ["unmet", "unknown", "pending", "stale", "waived", "met"];

/** A folded group in one cell: the worst of its standings, and how many of those that apply are settled. */
function foldedCell(name: string, { standings }: Verdict, href: string): CellView {
  const own = standings.filter((s) => s.criterion.group === name && s.is !== "not applicable");
  const settled = own.filter((s) => s.is === "met" || s.is === "waived").length;
  const worst = foldedFirst.find((is) => own.some((s) => s.is === is)) ?? "not applicable";
  return { key: name, is: worst, reasoned: false, href, text: `${settled} of ${own.length}` };
}

/** How many musts were open from the beginning of each span. */
export const opensOf = (spans: readonly Span[]): readonly Open[] =>
  spans.map(({ from, verdict }) => ({ at: from, open: placeOf(verdict).open }));

/** How many musts were open over time, for the strip. */
export function draughtOf(
  turns: readonly Open[],
  boardFrom: number,
  { from, look, meetings }: Pick<RowContext, "from" | "look" | "meetings">,
  musts: number,
): DraughtView {
  const opens = turns.map(({ at, open }) => ({ at: Math.max(at, boardFrom), open }));
  const before = opens.findLast((step) => step.at <= from);
  const steps = [
    { at: from, open: boardFrom <= from ? (before?.open ?? null) : null },
    ...opens.filter((step) => step.at > from),
  ];
  const merged = steps
    .filter((step, index) => index === 0 || steps[index + 1]?.at !== step.at)
    .filter((step, index, all) => index === 0 || all[index - 1]?.open !== step.open);
  return {
    from,
    to: Math.max(look.now, from + 1),
    most: Math.max(musts, ...merged.map((step) => step.open ?? 0)),
    steps: merged,
    meetings: meetings.filter((at) => at >= from && at <= look.now),
  };
}

/** What the record decided on a project that practice has been told of, beside the row. */
function inFactOf({ slug }: RowEntrant, look: Look): Rich | null {
  const told = decisionsOn(look, slug).findLast(
    (fact) => fact.course === "record" && fact.body.by === "record" && fact.at <= look.now,
  );
  if (told?.body.by !== "record") return null;
  return [
    { href: linkTo(look, "/in-fact"), text: "In fact", b: true },
    `, ${dayText(told.at, look.now)}: ${told.body.said}`,
  ];
}

/** Strips begin at the first meeting of the last year; without meetings, thirteen weeks back. */
export function stripFrom(look: Known, meetings: readonly number[]): number {
  const year = look.now - days(366);
  return meetings.find((at) => at >= year && at < look.now) ?? look.now - days(91);
}
