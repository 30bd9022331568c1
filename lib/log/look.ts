import { db } from "../db/client";
import { type Head, readHead } from "../db/head";
import type { Fact, Seq } from "../domain/fact";
import { dayOf, days, type Instant, instantTyped, textOf } from "../domain/instant";
import { type Known, recordedBy } from "../domain/known";
import { Refusal } from "../domain/refusal";
import { upToSeq } from "../domain/streams";
import { knownAt } from "./known-at";
import { type KnownLog, readLog } from "./known-log";
import { performAll } from "./perform";
import { spansFor } from "./spans";

/** What a page looks at: everything known by `when`, and where the live log stands beside it. */
export type Look = Known & {
  readonly when: { readonly upTo: Seq; readonly now: Instant };
  readonly isPast: boolean;
  /** A later instant: nothing new is assumed, only time passes. Of what it shows nothing is recorded, decided or kept. */
  readonly isForecast: boolean;
  /** Neither: nothing was asked for but now, where alone anything is recorded. */
  readonly isNow: boolean;
  /** Where the log ends and what time it is now, whatever instant is looked at. */
  readonly live: {
    readonly head: Seq;
    readonly now: Instant;
    readonly facts: readonly Fact[];
    /** The facts that were told before they happen: few. */
    readonly ahead: readonly Fact[];
    readonly stream: Known["stream"];
  };
  /** As it stood in the address, or null: `2017-07-05T16:00:00Z`, `entry:74`. */
  readonly asked: string | null;
};

/**
 * The log as known at `at`: now when it is null, an instant, or `entry:N`. What the record holds by now is told first. Of an
 * instant later than now it is what is known now, with the time passed by. Throws a Refusal `bad-input` for a text that is no
 * instant, an entry that is not there, and for more than ten years ahead.
 */
export async function look(at: string | null = null): Promise<Look> {
  let head = await readHead(db());
  if (head.due.next !== null && head.due.next <= head.now) {
    await performAll([]);
    head = await readHead(db());
  }
  const log = await readLog(db(), head);
  const { facts, ahead } = log;
  const stream: Known["stream"] = (name) => upToSeq(log.stream(name), head.seq);
  const live = { head: head.seq, now: head.now, facts, ahead, stream };
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
  const isForecast = when.now > live.now;
  const isPast = asked !== null && !isForecast;
  const known = knownAt(log, [], { ...head, seq: when.upTo, now: when.now });
  const spans: Known["spans"] = (of, project, name) => {
    const looked = { stream: of.stream, when: { upTo: of.head, now: of.now }, live, isForecast: of.now > live.now };
    return spansFor(looked, project, name);
  };
  return {
    ...known,
    spans,
    stream: onceEach(known.stream),
    when,
    isPast,
    isForecast,
    isNow: asked === null,
    live,
    asked,
  };
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
  if (instant > live.now + FARTHEST)
    throw new Refusal(
      "bad-input",
      `${textOf(instant)} is too far ahead: a forecast goes ten years at most, to ${textOf(live.now + FARTHEST)}.`,
    );
  if (instant > live.now) return { upTo: live.head, now: instant };
  return { upTo: recordedBy({ head: live.head, entry: (seq) => log.entry(seq) }, instant), now: instant };
}

/** How far ahead a forecast goes: what is known now says nothing of what is later still. */
const FARTHEST = days(3653);

/** Whether what is answered of this instant is the same for ever: of a past one, but not of a practice copy, which another may follow at the same address. */
export const isForEver = ({ isPast, practice }: Pick<Look, "isPast" | "practice">): boolean => isPast && !practice;
