import type { Head } from "../db/head";
import type { Fact } from "../domain/fact";
import { type Known, upToSeq } from "../domain/known";
import type { KnownLog } from "./known-log";

/** A read-only view of the log and of facts told in the same transaction, up to a head. */
export function knownAt(
  log: KnownLog,
  told: readonly Fact[],
  head: Pick<Head, "seq" | "now" | "practice" | "offset" | "due">,
): Known {
  const upTo = Math.min(head.seq, log.head + told.length);
  return {
    head: upTo,
    now: head.now,
    practice: head.practice,
    offset: head.offset,
    due: head.due,
    stream: (name) => [...upToSeq(log.stream(name), upTo), ...told.filter((fact) => fact.stream === name)],
    entry: (seq) => (seq > upTo ? undefined : (log.entry(seq) ?? told.find((fact) => fact.seq === seq))),
    channels: () => {
      const begun = log.channels().filter((name) => (log.stream(`channel:${name}`)[0]?.seq ?? 0) <= upTo);
      const fresh = told.flatMap((fact) => (fact.kind === "channel" ? [fact.body.channel] : []));
      const rank = (name: string) =>
        log.stream(`channel:${name}`).find((fact) => fact.kind === "channel")?.body.rank ?? 0;
      return [...new Set([...begun, ...fresh])].sort((a, b) => rank(a) - rank(b));
    },
    projects: () => {
      const slugs = log.projects().filter((slug) => (log.stream(`project:${slug}`)[0]?.seq ?? 0) <= upTo);
      const fresh = told
        .filter((fact) => fact.stream.startsWith("project:"))
        .map((fact) => fact.stream.slice("project:".length));
      return [...new Set([...slugs, ...fresh])];
    },
  };
}
