import type { Fact, Seq } from "../domain/fact";
import { type Instant, textOf } from "../domain/instant";
import type { Look } from "./look";

/**
 * The same log as it was known at an earlier instant, without another question to Postgres: for pages that compare
 * instants. Later than the instant looked at it is that look itself.
 */
export function lookBack(look: Look, at: Instant): Look {
  if (at >= look.now) return look;
  const upTo = recordedBy(look, at);
  const isKnown = (stream: Fact["stream"]) => (look.stream(stream)[0]?.seq ?? Number.POSITIVE_INFINITY) <= upTo;
  return {
    ...look,
    head: upTo,
    now: at,
    when: { upTo, now: at },
    isPast: true,
    asked: textOf(at),
    stream: (name) => cut(look.stream(name), upTo),
    entry: (seq) => (seq > upTo ? undefined : look.entry(seq)),
    channels: () => look.channels().filter((name) => isKnown(`channel:${name}`)),
    projects: () => look.projects().filter((slug) => isKnown(`project:${slug}`)),
  };
}

/** The last entry recorded by an instant, of those known; 0 before the first. */
export function recordedBy(look: Pick<Look, "when" | "entry">, instant: Instant): Seq {
  let low = 0;
  let high = look.when.upTo;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((look.entry(middle)?.recordedAt ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

const cut = (facts: readonly Fact[], upTo: Seq): readonly Fact[] => {
  const last = facts.at(-1);
  return !last || last.seq <= upTo ? facts : facts.slice(0, facts.findLastIndex((fact) => fact.seq <= upTo) + 1);
};
