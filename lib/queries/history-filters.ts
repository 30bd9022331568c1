import { authorSaid } from "../domain/explain/author";
import type { Reader } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import type { FieldError } from "../domain/refusal";
import type { FilterView } from "../domain/view/history-view";
import type { Look } from "../log/look";
import { type Query, voicesOf } from "./history-asked";
import { kindSaid } from "./history-kinds";
import { projectOf } from "./history-moves";

const isToken = (voice: string): boolean => voice.startsWith("token:");
const idOf = (voice: string): string => voice.slice(voice.indexOf(":") + 1);

type Option = { readonly value: string; readonly text: string };

/** The fields of the log's form: only what the log holds can be chosen; what was asked for stays. */
export function filtersOf(
  look: Look,
  query: Query,
  reader: Reader,
  wrong: readonly FieldError[],
): readonly FilterView[] {
  const facts = look.live.facts.slice(0, look.when.upTo);
  const isNameless = (voice: string) => isToken(voice) && reader.nameOf(idOf(voice)) === idOf(voice);
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
        (fact) => [projectOf(fact)].filter((slug) => slug !== null),
        (slug) => slug,
      ),
    ),
    field(
      "kind",
      "Kind",
      choices(
        facts,
        "all kinds",
        (fact) => [fact.kind],
        (_, fact) => kindSaid[fact.kind],
      ),
    ),
    field(
      "actor",
      "By",
      choices(
        facts,
        "everybody",
        (fact) => voicesOf(fact).filter((voice) => !isNameless(voice)),
        (voice, fact) =>
          isToken(voice) || voice.startsWith("source:") ? authorSaid(fact, reader) : reader.nameOf(idOf(voice)),
      ),
    ),
    field("from", "From", null, "a day, or an instant"),
    field("to", "To", null, "a day, or an instant"),
  ];
}

function choices(
  facts: readonly Fact[],
  all: string,
  read: (fact: Fact) => readonly string[],
  say: (value: string, fact: Fact) => string,
): readonly Option[] {
  const found = new Map<string, string>();
  for (const fact of facts) {
    for (const value of read(fact)) if (!found.has(value)) found.set(value, say(value, fact));
  }
  const sorted = [...found].map(([value, text]) => ({ value, text })).sort((a, b) => (a.text < b.text ? -1 : 1));
  return [{ value: "", text: all }, ...sorted];
}

const withAsked = (options: readonly Option[], asked: string | undefined): readonly Option[] =>
  !asked || options.some((option) => option.value === asked)
    ? options
    : [...options, { value: asked, text: asked.slice(0, 60) }];
