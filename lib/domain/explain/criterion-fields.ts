import type { Criterion, CriterionOf, WantedSymbol } from "../criterion";
import { nameOfTarget } from "../target";
import { dayText } from "../view/moment";
import { answeredSaid, evidenceSaid, originsSaid, passesAsked, whoAnswers } from "./criterion";
import { capital, count, daysSaid, listedText } from "./words";

/** Where the group said so, as a line; made where meetings and files are known by their names. */
export type SourcesSaid = (sources: Criterion["source"]) => string;
/** What stood there before, and what stands there after; null where nothing stood or stands. */
type Pair = { readonly before: string | null; readonly after: string | null };
type Any = { readonly [K in Criterion["kind"]]: CriterionOf<K> }[Criterion["kind"]];

/** So many symbols of a kernel are told of a difference; the rest by their number. */
const TOLD = 12;

/** Each field of a criterion that differs between two versions, in words; two fields that one sentence tells are told once. */
export function fieldsSaid(
  before: Criterion,
  after: Criterion,
  fields: readonly string[],
  sourcesSaid: SourcesSaid,
): readonly Pair[] {
  const told = before.kind === after.kind ? fields : fields.filter((it) => it === "kind" || shared.has(it));
  const pairs = told.map((field) => pairOf(field, before, after, sourcesSaid));
  return pairs.filter(
    (pair, place) => pairs.findIndex((it) => it.before === pair.before && it.after === pair.after) === place,
  );
}

function pairOf(field: string, before: Criterion, after: Criterion, sourcesSaid: SourcesSaid): Pair {
  if (field === "source") return { before: sourcesSaid(before.source), after: sourcesSaid(after.source) };
  if (field === "symbols" && before.kind === "kernel" && after.kind === "kernel")
    return listsSaid(before.symbols.map(symbolSaid), after.symbols.map(symbolSaid));
  if (field === "except" && before.kind === "kernel" && after.kind === "kernel")
    return listsSaid(before.except.map(exceptSaid), after.except.map(exceptSaid));
  return { before: fieldSaid(field, before), after: fieldSaid(field, after) };
}

const shared = new Set([
  "short",
  "group",
  "title",
  "why",
  "how",
  "ask",
  "renew",
  "source",
  "obligation",
  "appliesTo",
  "from",
]);

function fieldSaid(field: string, criterion: Criterion): string {
  const words = said[field]?.(criterion);
  if (words !== undefined && words !== null) return field === "targets" ? words : capital(words);
  const value = (criterion as Readonly<Record<string, unknown>>)[field];
  return value === undefined ? `No ${field}` : `${field}: ${JSON.stringify(value)}`;
}

const said: Readonly<Record<string, (of: Any) => string | null>> = {
  short: (of) => `called ${of.short}`,
  group: (of) => `under “${of.group}”`,
  title: (of) => of.title,
  why: (of) => of.why || "no reason is written",
  how: (of) => of.how || "it is not written how to meet it",
  ask: (of) => (of.ask ? `asked for as “${of.ask}”` : "asked for by its short name"),
  renew: (of) => (of.renew ? `asked anew as “${of.renew}”` : "asked anew by its short name"),
  obligation: (of) => `a ${of.obligation}`,
  appliesTo: (of) => (of.appliesTo.length > 0 ? `for ${listedText(of.appliesTo)} projects` : "for every project"),
  from: (of) => (of.from ? `counts from ${dayText(Date.parse(of.from), null)} on` : "counts from its publication on"),
  kind: (of) => answeredSaid(of),
  waivable: (of) => (of.waivable ? "can be waived" : "is never waived"),
  naAllowed: (of) =>
    of.kind !== "attested"
      ? null
      : of.naAllowed
        ? "a maintainer may say that it does not apply"
        : "nobody may say that it does not apply",
  evidence: (of) => (of.kind === "attested" ? evidenceSaid(of) : null),
  binds: (of) =>
    of.kind !== "attested"
      ? null
      : of.binds === "content"
        ? "said of one candidate alone"
        : "said of the project, whatever its candidate",
  validFor: (of) => (of.kind === "attested" ? `good for ${daysSaid(of.validFor)}` : null),
  secondPerson: (of) =>
    of.kind !== "attested" ? null : of.secondPerson ? "a second person accepts it" : "one person’s word is enough",
  checks: (of) => (of.kind === "ci" ? `the checks ${listedText(of.checks)}` : null),
  targets: (of) => (of.kind === "ci" ? of.targets.map(nameOfTarget).join(", ") : null),
  origins: (of) => (of.kind === "ci" ? `runs count that are ${originsSaid(of)}` : null),
  maxAge: (of) => (of.kind === "ci" ? `at most ${daysSaid(of.maxAge)} old` : null),
  streak: (of) => (of.kind === "ci" ? passesAsked(of.streak) : null),
  window: (of) => failuresSaid(of),
  maxFail: (of) => failuresSaid(of),
  list: (of) => (of.kind === "kernel" ? `the list ${of.list}` : null),
  arch: (of) => (of.kind === "kernel" ? `judged for ${listedText(of.arch)}` : null),
  role: (of) => whoAnswers(of),
  count: (of) => whoAnswers(of),
};

const failuresSaid = (of: Any): string | null =>
  of.kind === "ci" ? `of the last ${of.window}, at most ${of.maxFail} may have failed` : null;

const symbolSaid = ({ symbol, want, from, to, arch }: WantedSymbol): string =>
  [
    symbol,
    want === "y" ? "on" : want === "unset" ? "off" : String(want),
    from && `from ${from}`,
    to && `to ${to}`,
    arch && `on ${arch}`,
  ]
    .filter(Boolean)
    .join(" ");

const exceptSaid = ({ symbol, arch, reason }: CriterionOf<"kernel">["except"][number]): string =>
  `${symbol}${arch ? ` on ${arch}` : ""} excepted: ${reason}`;

/** Of two long lists only what the other has not. */
function listsSaid(before: readonly string[], after: readonly string[]): Pair {
  const only = (list: readonly string[], other: readonly string[]): string | null => {
    const own = list.filter((it) => !other.includes(it));
    if (own.length === 0) return null;
    const rest = own.length - TOLD;
    return `${own.slice(0, TOLD).join("; ")}${rest > 0 ? `; and ${count(rest, "more", "more")}` : ""}`;
  };
  const pair = { before: only(before, after), after: only(after, before) };
  return pair.before === null && pair.after === null ? { before: null, after: "The same list in another order" } : pair;
}
