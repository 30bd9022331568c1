import { type Db, db } from "../db/client";
import { readHead } from "../db/head";
import { tell } from "../db/notices";
import { putSpanMark, type SpanMark, spanMarks, takeSpanLock } from "../db/span-marks";
import { dropSpans } from "../db/span-write";
import { dueSpans } from "../db/spans-due";
import { wakeAtNextUntil } from "../db/wake";
import type { Seq, When } from "../domain/fact";
import { streamsOf } from "../domain/known";
import { MADE } from "../domain/stretches";
import { isSilent } from "../domain/turns";
import { Effort } from "./effort";
import { extendProjects } from "./extend-projects";
import { type KnownLog, readLog } from "./known-log";

/**
 * Brings the spans of every channel a piece further: at most so much as one transaction should do. True once they are complete
 * up to what was recorded, and what aged, when it began. One works at a time, in the whole database, and in the order of the log;
 * whoever loses its connection has written nothing.
 */
export async function extendSpans(effort = new Effort()): Promise<boolean> {
  return db().$transaction(
    async (tx) => {
      await takeSpanLock(tx);
      const head = await readHead(tx);
      const log = await readLog(tx, head);
      const isComplete = await extendIn(tx, log, { upTo: head.seq, now: head.now }, effort);
      if (isComplete) await wakeAtNextUntil(tx, log.channels(head.seq), head.offset);
      return isComplete;
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

/** The same, up to an entry and an instant, within a transaction that holds the lock of the spans. */
export async function extendIn(tx: Db, log: KnownLog, end: When, effort = new Effort()): Promise<boolean> {
  const marks = await marksOf(tx);
  for (const channel of log.channels(end.upTo))
    if (!(await extendChannel(tx, log, marks.get(channel) ?? begun(channel), end, effort))) return false;
  return true;
}

/** The marks of all channels. Rows that an earlier version made of another meaning are dropped, and all begins anew. */
async function marksOf(tx: Db): Promise<ReadonlyMap<string, SpanMark>> {
  const marks = await spanMarks(tx);
  if (marks.every(({ made }) => made === MADE)) return new Map(marks.map((mark) => [mark.channel, mark]));
  await dropSpans(tx);
  return new Map();
}

const begun = (channel: string): SpanMark => ({ channel, upTo: 0, at: 0, aim: 0, done: 0, total: 0, made: MADE });

/** What was recorded first, project by project, as far as the aim that was set; then what has come since; then what aged. */
async function extendChannel(tx: Db, log: KnownLog, was: SpanMark, end: When, effort: Effort): Promise<boolean> {
  let mark = was;
  while (mark.upTo < end.upTo) {
    if (mark.aim <= mark.upTo) mark = { ...mark, aim: end.upTo, done: 0, total: log.projects(end.upTo).length };
    const concerned = concernedBetween(log, mark.channel, mark.upTo, mark.aim);
    const projects = log.projects(mark.aim).slice(mark.done);
    const due = concerned === "all" ? projects : projects.filter((slug) => concerned.has(slug));
    const left = await extendProjects(tx, log, mark.channel, due, end, effort);
    if (left !== null) {
      await putSpanMark(tx, { ...mark, done: mark.total - projects.length + projects.indexOf(left) });
      return false;
    }
    mark = { ...mark, upTo: mark.aim, done: mark.total };
  }
  for (let due = await aged(tx, mark, end); due.length > 0; due = await aged(tx, mark, end)) {
    await tell(tx, { aged: mark.channel, projects: [...due] });
    if ((await extendProjects(tx, log, mark.channel, due, end, effort)) !== null) {
      if (mark.upTo !== was.upTo) await putSpanMark(tx, mark);
      return false;
    }
  }
  if (mark.upTo !== was.upTo || effort.isBegun) await putSpanMark(tx, { ...mark, at: end.now });
  return true;
}

const aged = (tx: Db, { channel }: SpanMark, { now }: When) => dueSpans(tx, channel, now, 200);

/** The projects whose verdict in a channel facts may move: one's own facts that project alone, what all are judged by all. */
function concernedBetween(log: KnownLog, channel: string, after: Seq, upTo: Seq): "all" | ReadonlySet<string> {
  const shared = new Set(streamsOf(log, "", channel));
  const concerned = new Set<string>();
  for (const fact of log.facts.slice(after, upTo)) {
    if (isSilent(fact)) continue;
    const isOwn = fact.stream.startsWith("project:");
    if (shared.has(fact.stream) && (!isOwn || fact.kind === "decision")) return "all";
    if (isOwn) concerned.add(fact.stream.slice("project:".length));
  }
  return concerned;
}
