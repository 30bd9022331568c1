import type { Criterion, CriterionOf, WantedSymbol } from "../domain/criterion";
import { holdsSaid, passesAsked, termsSaid, whoAnswers } from "../domain/explain/criterion";
import { count } from "../domain/explain/words";
import { nameOfTarget } from "../domain/target";
import { dayText } from "../domain/view/moment";
import type { JobsView, PolicyCriterionView, SymbolsView } from "../domain/view/policy-view";
import type { Look } from "../log/look";
import { sourcesSaid } from "./source-name";

/** One criterion as its policy's page tells it. */
export const policyCriterion = (look: Look, criterion: Criterion): PolicyCriterionView => ({
  key: criterion.key,
  short: criterion.short,
  obligation: criterion.obligation,
  title: criterion.title,
  why: criterion.why === "" ? [] : [criterion.why],
  how: criterion.how,
  terms: termsSaid(criterion),
  source: sourcesSaid(look, criterion.source),
  who: whoAnswers(criterion),
  holds: holdsSaid(criterion),
  from:
    criterion.from && Date.parse(criterion.from) > look.now
      ? `Counts from ${dayText(Date.parse(criterion.from), null)}; before, it is shown and not counted.`
      : null,
  jobs: criterion.kind === "ci" ? jobsOf(criterion) : null,
  symbols: criterion.kind === "kernel" ? symbolsOf(criterion) : null,
});

function jobsOf({ checks, targets, streak }: CriterionOf<"ci">): JobsView | null {
  if (checks.length * targets.length === 1) return null;
  return {
    targets: targets.map(nameOfTarget),
    checks: checks.map((check) => ({ check, needs: targets.map(() => passesAsked(streak)) })),
  };
}

const symbolsOf = ({ symbols, list, except }: CriterionOf<"kernel">): SymbolsView => ({
  heading: `${count(symbols.length, "symbol")} of the list ${list}`,
  lines: symbols.map((wanted) => ({
    symbol: wanted.symbol,
    want: wanted.want === "y" ? "on" : wanted.want === "unset" ? "off" : String(wanted.want),
    where: whereOf(wanted),
  })),
  exceptions: except.map(({ symbol, arch, reason }) => [
    "Except ",
    { code: symbol },
    `${arch ? ` on ${arch}` : ""}: ${reason}`,
  ]),
});

const whereOf = ({ from, to, arch, before, unless }: WantedSymbol): string =>
  [
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `to ${to}` : null,
    arch ? `on ${arch}` : null,
    before ? `formerly ${before}` : null,
    unless ? `where ${unless} is on` : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
