import { db } from "../db/client";
import { type Head, readHead } from "../db/head";
import type { Fact, Seq } from "../domain/fact";
import { dayOf, type Instant, instantTyped, textOf } from "../domain/instant";
import { type Known, recordedBy } from "../domain/known";
import { Refusal } from "../domain/refusal";
import { knownAt } from "./known-at";
import { type KnownLog, readLog } from "./known-log";
import { performAll } from "./perform";

/** What a page looks at: everything known by `when`, and where the live log stands beside it. */
export type Look = Known & {
  readonly when: { readonly upTo: Seq; readonly now: Instant };
  readonly isPast: boolean;
  /** Where the log ends and what time it is now, whatever instant is looked at. */
  readonly live: { readonly head: Seq; readonly now: Instant; readonly facts: readonly Fact[] };
  /** As it stood in the address, or null: `2017-07-05T16:00:00Z`, `entry:74`. */
  readonly asked: string | null;
};

/**
 * The log as known at `at`: now when it is null, an instant, or `entry:N`. What the record holds by now is told first.
 * Throws a Refusal `bad-input` for a text that is no instant, an instant later than now, or an entry that is not there.
 */
export async function look(at: string | null = null): Promise<Look> {
  let head = await readHead(db());
  if (head.due.next !== null && head.due.next <= head.now) {
    await performAll([]);
    head = await readHead(db());
  }
  const log = await readLog(db(), head);
  const live = { head: head.seq, now: head.now, facts: log.facts };
  if (at === null || at === "") return lookAt(log, head, { upTo: head.seq, now: head.now }, live, null);
  return lookAt(log, head, whenOf(at, log, live), live, at);
}

function lookAt(
  log: KnownLog,
  head: Head,
  when: { upTo: Seq; now: Instant },
  live: Look["live"],
  asked: string | null,
): Look {
  const isPast = asked !== null;
  const known = knownAt(log, [], { ...head, seq: when.upTo, now: when.now });
  return { ...known, stream: onceEach(known.stream), when, isPast, live, asked };
}

/** Many parts of a page read the same streams: each is put together once a look. */
function onceEach(stream: Known["stream"]): Known["stream"] {
  const kept = new Map<string, readonly Fact[]>();
  return (name) => {
    const facts = kept.get(name) ?? stream(name);
    kept.set(name, facts);
    return facts;
  };
}

function whenOf(at: string, log: KnownLog, live: Look["live"]): { upTo: Seq; now: Instant } {
  const entry = /^entry:(\d{1,12})$/.exec(at);
  if (entry) {
    const fact = log.entry(Number(entry[1]));
    if (!fact || fact.seq > live.head)
      throw new Refusal("bad-input", `There is no entry ${entry[1]}: the log has ${live.head}.`);
    return { upTo: fact.seq, now: fact.recordedAt };
  }
  const instant = dayOf(at) ?? instantTyped(at);
  if (instant === null)
    throw new Refusal(
      "bad-input",
      `“${at.slice(0, 60)}” is no instant. Write it as 2017-07-19T16:00:00Z, or as entry:74.`,
    );
  if (instant > live.now)
    throw new Refusal(
      "bad-input",
      `${textOf(instant)} is later than now (${textOf(live.now)}). A look ahead is not offered yet; choose an earlier instant.`,
    );
  return { upTo: recordedBy({ head: live.head, entry: (seq) => log.entry(seq) }, instant), now: instant };
}

/** Whether what is answered of this instant is the same for ever: of a past one, but not of a practice copy, which another may follow at the same address. */
export const isForEver = ({ isPast, practice }: Pick<Look, "isPast" | "practice">): boolean => isPast && !practice;
