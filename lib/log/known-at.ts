import type { Head } from "../db/head";
import type { Fact } from "../domain/fact";
import { type Known, upToSeq, worldOf } from "../domain/known";
import { type Span, spansOf } from "../domain/spans";
import type { KnownLog } from "./known-log";
import { byPlace, spansFor } from "./spans";

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
    spans: (of, project, channel) => spansWith(told, log, of, project, channel),
  };
}

/** The spans that are kept, and to them what was told in this transaction: that is added each time anew, for it may come to nothing. */
function spansWith(told: readonly Fact[], log: KnownLog, of: Known, project: string, channel: string): readonly Span[] {
  const when = { upTo: of.head, now: of.now };
  const live = { facts: log.facts };
  const [first] = told;
  if (!first || of.head < first.seq) return spansFor({ stream: of.stream, when, live }, project, channel);
  const then = { upTo: first.seq - 1, now: first.recordedAt - 1 };
  const stream: Known["stream"] = (name) => upToSeq(of.stream(name), then.upTo);
  const before = spansFor({ stream, when: then, live }, project, channel);
  return spansOf(byPlace(worldOf(of, project, channel).facts), project, channel, when, before, then.upTo);
}
