import { db } from "../db/client";
import { type SpanMark, spanState, spansLag } from "../db/span-marks";
import { MADE } from "../domain/stretches";
import { isDatabaseAway } from "./away";
import { Effort } from "./effort";
import { extendSpans } from "./extend-spans";
import type { Look } from "./look";

/** What goes on in this process: a piece of work, the one to follow it, and whether the server's own is to go on by itself. */
type Work = {
  running?: Promise<Piece>;
  next?: Promise<Piece>;
  isKept?: boolean;
  isOn?: boolean;
  isAsked?: boolean;
  /** How often in a row this process's own work failed, for another reason than that the database was away. */
  failed?: number;
};
type Piece = { readonly isDone: boolean; readonly spent: number; readonly isFailure?: boolean };
const held = globalThis as typeof globalThis & { slipwaySpanWork?: Work };
held.slipwaySpanWork ??= {};
const work = held.slipwaySpanWork;

/** Until a reader waits no longer, in pieces of about a second. */
const PIECES = 3;
/**
 * How long the process's own work rests after a piece, in ms: some time, so that posts that come one by one are judged together,
 * and some three times as long as the piece took, told by what it read, so that whoever posts and reads comes first.
 */
const restAfter = (spent: number): number => Math.min(20 + spent / 130, 5_000);

/** How far a channel's spans are, while they are not complete. */
type SpanProgress = Pick<SpanMark, "upTo" | "done" | "total">;

/**
 * Whether the table holds all of a channel that a look asks for: null, or how far it is. What is behind is extended first, for
 * as long as a reader may be kept waiting; then it goes on by itself, and who asks meanwhile is told how far. Of an entry amidst
 * others of its instant, and of an instant to come, the table knows nothing: those are made by `spansFor`.
 */
export async function spansBehind(look: Pick<Look, "when">, channel: string): Promise<SpanProgress | null> {
  let behind = await behindOf(look, channel);
  for (let piece = 0; behind && piece < PIECES; piece++) {
    await extendedOnce();
    behind = await behindOf(look, channel);
  }
  if (behind) spansSoon();
  return behind;
}

async function behindOf({ when }: Pick<Look, "when">, channel: string): Promise<SpanProgress | null> {
  const state = await spanState(db(), channel);
  if (!state || state.made !== MADE) return { upTo: 0, done: 0, total: 0 };
  const isAged = state.at < when.now && state.next !== null && state.next <= when.now;
  return state.upTo >= when.upTo && !isAged ? null : state;
}

/** Works a piece that begins from now on: one at a time in a process, and those who wait share the next. True once all is done. */
export const extendedOnce = async (): Promise<boolean> => (await worked()).isDone;

/** The same, with what the piece cost: whoever waits for one that another began is told of that. */
function worked(): Promise<Piece> {
  if (!work.running) {
    const effort = new Effort();
    work.running = extendSpans(effort)
      .then((isDone) => ({ isDone, spent: effort.spent }))
      .finally(() => {
        work.running = undefined;
      });
    return work.running;
  }
  work.next ??= work.running
    .catch(() => null)
    .then(() => {
      work.next = undefined;
      return worked();
    });
  return work.next;
}

/** From now on this process extends the spans by itself, soon after each commit: called once by each server process. */
export function keepSpans(): void {
  work.isKept = true;
  spansSoon();
}

/** Has the spans extended soon, behind whoever waits for an answer; nothing in a process that was not told to keep them, such as a script. */
export function spansSoon(): void {
  work.isAsked = true;
  if (work.isKept && !work.isOn) void goOn();
}

async function goOn(): Promise<void> {
  work.isOn = true;
  while (work.isAsked) {
    work.isAsked = false;
    await new Promise((go) => setImmediate(go));
    const { isDone, spent, isFailure } = await worked().catch(endedBy);
    if (isFailure) work.failed = (work.failed ?? 0) + 1;
    else work.failed = 0;
    if (!isDone) work.isAsked = true;
    await new Promise((go) => setTimeout(go, restAfter(spent)).unref());
  }
  work.isOn = false;
}

/** With the database away nothing is lost: the next commit, or the next reader, begins where this ended. All else is a bug, and told. */
function endedBy(failure: unknown): Piece {
  const isFailure = !isDatabaseAway(failure);
  if (isFailure) console.error("The spans were not extended:", failure);
  return { isDone: true, spent: 0, isFailure };
}

/**
 * Of the table of spans what an operator is told: the channels that are behind the log by now, as every one is for a moment after
 * a commit, and how often in a row this process failed to bring them on.
 */
export async function spansHealth() {
  return { behind: await spansLag(db()), failedInARow: work.failed ?? 0 };
}
