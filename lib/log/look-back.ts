import type { Fact } from "../domain/fact";
import { type Instant, textOf } from "../domain/instant";
import { recordedBy } from "../domain/known";
import { upToSeq } from "../domain/streams";
import type { Look } from "./look";

/**
 * The same log as it was known at an earlier instant, without another question to Postgres: for pages that compare
 * instants. Later than the instant looked at it is that look itself. Before a forecast's instant lies a forecast too, up to now.
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
    isPast: at <= look.live.now,
    isForecast: at > look.live.now,
    isNow: false,
    asked: textOf(at),
    stream: (name) => upToSeq(look.stream(name), upTo),
    entry: (seq) => (seq > upTo ? undefined : look.entry(seq)),
    channels: () => look.channels().filter((name) => isKnown(`channel:${name}`)),
    projects: () => look.projects().filter((slug) => isKnown(`project:${slug}`)),
  };
}
