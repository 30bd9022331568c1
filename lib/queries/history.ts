import { count } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import { Refusal, refusalOr } from "../domain/refusal";
import type { HistoryView } from "../domain/view/history-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { addressWith } from "./address";
import { everybody } from "./everybody";
import { type HistoryAsked, historyAsked, type Query, voicesOf } from "./history-asked";
import { entryView } from "./history-entry";
import { filtersOf } from "./history-filters";
import { linesByDay } from "./history-lines";
import { movesOf, projectOf } from "./history-moves";

const PAGE = 50;
const FILTERS = ["project", "kind", "actor", "from", "to"] as const;

/** The log, newest first, as far as the address asks for it. Filters that are none are told, and nothing is shown. */
export function historyView(look: Look, query: Query): HistoryView {
  const reader = everybody(look);
  const frame = {
    title: "History",
    hidden: look.asked === null ? [] : [{ name: "at", value: look.asked }],
    all: FILTERS.some((name) => query[name]) ? addressWith({ path: "/history", query: { at: query.at } }, {}) : null,
  };
  const asked = refusalOr(() => historyAsked(look, query));
  if (asked instanceof Refusal)
    return {
      ...frame,
      finding: allSaid(look),
      filters: filtersOf(look, query, reader, asked.fields),
      refused: asked.sentence,
      entry: null,
      days: [],
      none: [],
      earlier: null,
      later: null,
      span: "",
    };
  const found = matching(look, asked);
  const page = pageOf(found, asked);
  const entry = asked.entry === null ? undefined : look.entry(asked.entry);
  const moves = movesOf(look, entry ? [entry, ...page.facts] : page.facts);
  const to = (before: number | null) =>
    addressWith({ path: "/history", query }, { before: before === null ? null : String(before), entry: null });
  return {
    ...frame,
    finding: findingSaid(look, found.length, frame.all !== null),
    filters: filtersOf(look, { ...query, kind: asked.kind ?? "", actor: asked.actor ?? "" }, reader, []),
    refused: null,
    entry: entry ? entryView(look, entry, { reader, moves }) : null,
    days: linesByDay(look, page.facts, { query, reader, moves }),
    none: found.length === 0 ? ["No entry is like that. Take a filter off, or widen the time."] : ["No earlier entry."],
    earlier: page.earlier === null ? null : to(page.earlier),
    later: page.later === null ? null : to(page.later.before),
    span:
      page.facts.length === 0
        ? ""
        : `${page.first} to ${page.first + page.facts.length - 1} of ${found.length}, newest first. At the right, how each entry’s digest begins.`,
  };
}

/** The entries that are asked for, newest first. */
function matching(look: Look, asked: HistoryAsked): readonly Fact[] {
  return look.live.facts
    .slice(0, look.when.upTo)
    .filter(
      (fact) =>
        (asked.project === null || projectOf(fact) === asked.project) &&
        (asked.kind === null || fact.kind === asked.kind) &&
        (asked.actor === null || voicesOf(fact).includes(asked.actor)) &&
        (asked.from === null || fact.recordedAt > asked.from) &&
        (asked.to === null || fact.recordedAt <= asked.to),
    )
    .reverse();
}

/** Fifty of them from a place on: before an entry, at the entry asked for, or from the newest. */
function pageOf(found: readonly Fact[], { before, entry }: Pick<HistoryAsked, "before" | "entry">) {
  const end = before ?? (entry === null ? null : entry + 1);
  const at = end === null ? 0 : found.findIndex((fact) => fact.seq < end);
  const start = at === -1 ? found.length : at;
  const facts = found.slice(start, start + PAGE);
  const last = facts.at(-1);
  const laterEnd = found[start - PAGE];
  return {
    facts,
    first: start + 1,
    earlier: last && start + PAGE < found.length ? last.seq : null,
    later: start === 0 ? null : { before: start > PAGE && laterEnd ? laterEnd.seq + 1 : null },
  };
}

function findingSaid(look: Look, found: number, isFiltered: boolean): Rich {
  if (!isFiltered) return allSaid(look);
  return [
    { b: `${found} of ${count(look.when.upTo, "entry", "entries")}.` },
    " Entries are only ever added; none is changed or taken out.",
  ];
}

function allSaid(look: Look): Rich {
  const first = look.entry(1);
  const last = look.entry(look.when.upTo);
  if (!first || !last) return [{ b: "No entry yet." }, " What anybody records stands here, in its order."];
  return [
    { b: `${count(look.when.upTo, "entry", "entries")}` },
    ` from ${dayText(first.recordedAt, null)} to ${dayText(last.recordedAt, null)}. Entries are only ever added; none is changed or taken out.`,
  ];
}
