import type { Reader } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import type { FieldError } from "../domain/refusal";
import type { FilterView } from "../domain/view/history-view";
import { actorText } from "../formats/canonical";
import type { Look } from "../log/look";
import type { Query } from "./history-asked";
import { kindSaid } from "./history-kinds";
import { projectOf } from "./history-moves";

type Option = { readonly value: string; readonly text: string };

/** The fields of the log's form: only what the log holds can be chosen; what was asked for stays. */
export function filtersOf(
  look: Look,
  query: Query,
  reader: Reader,
  wrong: readonly FieldError[],
): readonly FilterView[] {
  const facts = look.live.facts.slice(0, look.when.upTo);
  const field = (name: string, label: string, options: readonly Option[] | null, hint = ""): FilterView => ({
    name,
    label,
    value: query[name] ?? "",
    wrong: wrong.find((it) => it.path === name)?.message ?? null,
    options: options && withAsked(options, query[name]),
    hint,
  });
  return [
    field(
      "project",
      "Project",
      choices(
        facts,
        "all projects",
        (fact) => projectOf(fact),
        (slug) => slug,
      ),
    ),
    field(
      "kind",
      "Kind",
      choices(
        facts,
        "all kinds",
        (fact) => fact.kind,
        (_, fact) => kindSaid[fact.kind],
      ),
    ),
    field(
      "actor",
      "By",
      choices(
        facts,
        "everybody",
        (fact) => actorText(fact.actor),
        (_, fact) => reader.nameOf(fact.actor.id),
      ),
    ),
    field("from", "From", null, "a day, or an instant"),
    field("to", "To", null, "a day, or an instant"),
  ];
}

function choices(
  facts: readonly Fact[],
  all: string,
  read: (fact: Fact) => string | null,
  say: (value: string, fact: Fact) => string,
): readonly Option[] {
  const found = new Map<string, string>();
  for (const fact of facts) {
    const value = read(fact);
    if (value !== null && !found.has(value)) found.set(value, say(value, fact));
  }
  const sorted = [...found].map(([value, text]) => ({ value, text })).sort((a, b) => (a.text < b.text ? -1 : 1));
  return [{ value: "", text: all }, ...sorted];
}

const withAsked = (options: readonly Option[], asked: string | undefined): readonly Option[] =>
  !asked || options.some((option) => option.value === asked)
    ? options
    : [...options, { value: asked, text: asked.slice(0, 60) }];
