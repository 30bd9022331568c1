import { textOf } from "../domain/instant";
import { digestForm } from "../formats/canonical";
import type { Look } from "../log/look";

/** Entries after a place in the log, in its order, each with every field that its digest is made of. */
export function logAnswer(look: Look, after: number, limit: number) {
  const entries = look.live.facts.slice(after, Math.min(after + limit, look.when.upTo));
  const last = entries.at(-1)?.seq ?? after;
  return {
    entries: entries.map((fact) => ({ ...digestForm(fact), digest: fact.digest })),
    nextCursor: last < look.when.upTo ? String(last) : null,
  };
}

/** Where the log ends, and the last digest of each stream: whoever keeps it can tell later that nothing was taken out. */
export function headAnswer(look: Look) {
  const last = look.entry(look.when.upTo);
  const ends = new Map<string, string>();
  for (const fact of look.live.facts.slice(0, look.when.upTo)) ends.set(fact.stream, fact.digest);
  return {
    seq: look.when.upTo,
    digest: last?.digest ?? null,
    recordedAt: last ? textOf(last.recordedAt) : null,
    streams: Object.fromEntries([...ends].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
