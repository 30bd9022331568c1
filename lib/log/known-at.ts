import type { Head } from "../db/head";
import type { Fact } from "../domain/fact";
import { type Known, worldOf } from "../domain/known";
import { type Span, spansOf } from "../domain/spans";
import { upToSeq } from "../domain/streams";
import type { KnownLog } from "./known-log";
import { byPlace, spansFor } from "./spans";

/** A read-only view of the log and of facts told in the same transaction, up to a head. */
export function knownAt(
  log: KnownLog,
  told: readonly Fact[],
  head: Pick<Head, "seq" | "now" | "practice" | "offset" | "due">,
): Known {
  const upTo = Math.min(head.seq, log.head + told.length);
  const fresh = told.filter((fact) => fact.seq <= upTo);
  return {
    head: upTo,
    now: head.now,
    practice: head.practice,
    offset: head.offset,
    due: head.due,
    stream: (name) => {
      const before = upToSeq(log.stream(name), upTo);
      const own = fresh.filter((fact) => fact.stream === name && fact.seq > (before.at(-1)?.seq ?? 0));
      return own.length === 0 ? before : [...before, ...own];
    },
    entry: (seq) => (seq > upTo ? undefined : (log.entry(seq) ?? fresh.find((fact) => fact.seq === seq))),
    channels: () => {
      const names = withFresh(log.channels(upTo), fresh, "channel:");
      const rank = (name: string) =>
        [...log.stream(`channel:${name}`), ...fresh].find(
          (fact) => fact.kind === "channel" && fact.body.channel === name,
        );
      return [...names].sort((a, b) => rankOf(rank(a)) - rankOf(rank(b)));
    },
    projects: () => withFresh(log.projects(upTo), fresh, "project:"),
    spans: (of, project, channel) => spansWith(told, log, of, project, channel),
  };
}

const rankOf = (fact: Fact | undefined): number => (fact?.kind === "channel" ? fact.body.rank : 0);

/** Names that have begun, and those that begin with what was told: the same list where there are none. */
function withFresh(names: readonly string[], fresh: readonly Fact[], prefix: string): readonly string[] {
  const begun = fresh.flatMap(({ stream, prev }) =>
    prev === null && stream.startsWith(prefix) ? [stream.slice(prefix.length)] : [],
  );
  return begun.length === 0 ? names : [...new Set([...names, ...begun])];
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
