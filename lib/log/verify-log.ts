import { type Db, db, disconnect } from "../db/client";
import { derivedRows, deriveFrom, dropDerived } from "../db/derived";
import { rowsAfter } from "../db/fact-rows";
import { readHead, takeAppendLock } from "../db/head";
import { takeSpanLock } from "../db/span-marks";
import { dropSpans } from "../db/span-write";
import type { Fact } from "../domain/fact";
import { Effort } from "./effort";
import { extendIn } from "./extend-spans";
import { LogWalk } from "./faults";
import { KnownLog } from "./known-log";

const PORTION = 1_000;

/** A head that was kept elsewhere, as /api/v1/log/head tells it: the log must hold this entry with this digest. */
type KeptHead = { readonly seq: number; readonly digest: string };

type Verified = { readonly isWhole: boolean; readonly said: string };

/**
 * Whether the log is what was recorded, from its first entry to its last, and what is derived from it what a rebuild would
 * write. Works under the append lock on one state of the log, and takes back what it wrote to compare: nothing is changed.
 */
export async function verifyLog(kept: KeptHead | null = null): Promise<Verified> {
  const walk = new LogWalk();
  const faults = await takingBack(async (tx) => {
    await takeSpanLock(tx);
    await takeAppendLock(tx);
    let rows = await rowsAfter(tx, 0, PORTION);
    while (rows.length > 0) {
      for (const row of rows) walk.take(row);
      rows = await rowsAfter(tx, Number(rows.at(-1)?.seq), PORTION);
    }
    const lost = kept && walk.digestOf(kept.seq) !== kept.digest;
    const found = [...walk.faults, ...(lost ? [`entry ${kept.seq} is not the one that was kept`] : [])];
    return found.length > 0 ? found : otherDerived(tx, walk.facts);
  });
  const last = walk.facts.at(-1);
  if (faults.length === 0)
    return {
      isWhole: true,
      said: `The log is whole: ${walk.facts.length} entries in ${walk.streams} streams, and what is derived from them is as it should be. It ends with ${last ? `${last.seq}:${last.digest}` : "nothing"}.`,
    };
  const [first = "", ...more] = faults;
  const others = more.length > 0 ? `; and ${more.length} more, the last: ${more.at(-1)}` : "";
  return { isWhole: false, said: `The log is not whole: ${first}${others}.` };
}

/** The derived tables that a rebuild would write otherwise. Spans that lag behind the log are extended first: that is no fault. */
async function otherDerived(tx: Db, facts: readonly Fact[]): Promise<readonly string[]> {
  const log = new KnownLog();
  log.take(facts);
  const { now } = await readHead(tx);
  const extend = () => extendIn(tx, log, { upTo: log.head, now }, new Effort(Number.POSITIVE_INFINITY));
  const isReadable = await extend().catch(() => false);
  const before = await derivedRows(tx);
  await dropDerived(tx);
  await dropSpans(tx);
  await deriveFrom(
    tx,
    facts.filter((fact) => fact.kind !== "clock-moved"),
  );
  await extend();
  const after = await derivedRows(tx);
  return Object.keys(after)
    .filter((table) => before[table] !== after[table] || (table === "span" && !isReadable))
    .map((table) => `the table ${table} is not what the log says: npm run rebuild writes it anew`);
}

class TakenBack extends Error {}

/** Does work in a transaction that is never committed. */
async function takingBack<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  const made: { result?: T } = {};
  try {
    await db().$transaction(
      async (tx) => {
        made.result = await work(tx);
        throw new TakenBack();
      },
      { maxWait: 10_000, timeout: 3_600_000 },
    );
  } catch (failure) {
    if (!(failure instanceof TakenBack)) throw failure;
  }
  return made.result as T; // the work ended, or its failure was thrown
}

/** `SEQ:DIGEST`, or null where nothing is given; throws on what is neither. */
export function keptHeadOf(text: string | undefined): KeptHead | null {
  if (text === undefined) return null;
  const [, seq, digest] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !digest) throw new Error("Write a head that was kept as SEQ:DIGEST, as npm run verify-log tells it.");
  return { seq: Number(seq), digest };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  try {
    const { isWhole, said } = await verifyLog(keptHeadOf(process.argv[2]));
    console.log(said);
    process.exitCode = isWhole ? 0 : 1;
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : failure);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
