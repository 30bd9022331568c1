import { actorText, authorOf, type Fact, type FactKind, kinds } from "../domain/fact";
import { dayOf, days, type Instant, instantTyped } from "../domain/instant";
import { nearest } from "../domain/manifest/nearest";
import { type FieldError, Refusal, refusalOr } from "../domain/refusal";
import type { Look } from "../log/look";
import { everybody } from "./everybody";
import { kindSaid } from "./history-kinds";

/** What of the log is asked for. `from` is the last instant left out, `to` the last one taken in. */
export type HistoryAsked = {
  readonly project: string | null;
  readonly kind: FactKind | null;
  /** `person:chair`, whose tokens speak for them too; or one token alone, `token:…`. */
  readonly actor: string | null;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly entry: number | null;
  readonly before: number | null;
};

export type Query = Readonly<Record<string, string | undefined>>;

/** The filters of an address. Refusal `bad-input` that names every field that is no filter, or names what is not there. */
export function historyAsked(look: Look, query: Query): HistoryAsked {
  const wrong: FieldError[] = [];
  const or = <T>(path: keyof HistoryAsked, read: () => T): T | null => {
    const found = refusalOr(read);
    if (!(found instanceof Refusal)) return found;
    wrong.push({ path, message: found.sentence });
    return null;
  };
  const asked = {
    project: or("project", () => projectAsked(look, query.project)),
    kind: or("kind", () => kindAsked(look, query.kind)),
    actor: or("actor", () => actorAsked(look, query.actor)),
    from: or("from", () => dayAsked(query.from, -1)),
    to: or("to", () => dayAsked(query.to, days(1) - 1)),
    entry: or("entry", () => entryAsked(look, query.entry)),
    before: or("before", () => numberAsked(query.before)),
  };
  if (asked.from !== null && asked.to !== null && asked.to <= asked.from)
    wrong.push({ path: "to", message: "the time asked for ends before it begins." });
  if (wrong.length === 0) return asked;
  throw new Refusal("bad-input", `Nothing is shown: ${wrong.map((it) => it.message).join(" And ")}`, wrong);
}

function projectAsked(look: Look, slug: string | undefined): string | null {
  if (!slug) return null;
  if (look.stream(`project:${slug}`).length > 0) return slug;
  const near = nearest(slug, look.projects());
  return refuse(`no entry is of a project called ${slug.slice(0, 60)}.${near ? ` Did you mean ${near}?` : ""}`);
}

function kindAsked(look: Look, text: string | undefined): FactKind | null {
  if (!text) return null;
  const word = text.trim().toLowerCase();
  const kind = kinds.find((it) => it === word || kindSaid[it].toLowerCase() === word);
  if (kind) return kind;
  const held = new Set(look.live.facts.slice(0, look.when.upTo).map((fact) => fact.kind));
  const named = kinds.flatMap((it) => (held.has(it) ? [kindSaid[it]] : [])).join(", ");
  return refuse(`there is no kind of entry called ${text.slice(0, 60)}. There are: ${named}.`);
}

/** Who said an entry, as the filter names them: whose word it is, then who acted, where that was a token of theirs. */
export function voicesOf(fact: Pick<Fact, "actor" | "via">): readonly string[] {
  const author = authorOf(fact);
  return [...new Set([...(author === null ? [] : [`person:${author}`]), actorText(fact.actor)])];
}

/** By whom, written as `person:chair`; `chair` alone is enough, and so is what they are called. */
function actorAsked(look: Look, text: string | undefined): string | null {
  if (!text) return null;
  const { nameOf } = everybody(look);
  const idOf = (voice: string) => voice.slice(voice.indexOf(":") + 1);
  const voices = [...new Set(look.live.facts.slice(0, look.when.upTo).flatMap(voicesOf))];
  const found =
    voices.find((voice) => voice === text || idOf(voice) === text) ??
    voices.find((voice) => nameOf(idOf(voice)).toLowerCase() === text.trim().toLowerCase());
  if (found) return found;
  return refuse(`nobody called ${text.slice(0, 60)} has recorded anything.`);
}

/** An instant, or a day: from its first moment, to its last. */
function dayAsked(text: string | undefined, ofDay: number): Instant | null {
  if (!text) return null;
  const day = dayOf(text);
  if (day !== null) return day + ofDay;
  const instant = instantTyped(text);
  if (instant !== null) return instant;
  return refuse(`“${text.slice(0, 40)}” is no day and no instant. Write 2017-07-05, or 2017-07-05 16:00.`);
}

function entryAsked(look: Look, text: string | undefined): number | null {
  const entry = numberAsked(text);
  if (entry === null || look.entry(entry)) return entry;
  const later = entry <= look.live.head && entry > 0;
  return refuse(
    later
      ? `entry ${entry} was not known yet at this instant; the log had ${look.when.upTo}.`
      : `there is no entry ${entry}; the log has ${look.when.upTo}.`,
  );
}

function numberAsked(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  return refuse(`“${text.slice(0, 40)}” is no entry. Entries have whole numbers, from 1 on.`);
}

function refuse(sentence: string): never {
  throw new Refusal("bad-input", sentence);
}
