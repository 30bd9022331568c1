import { db, disconnect } from "../db/client";
import { deriveFrom, dropDerived } from "../db/derived";
import { factsAfter } from "../db/fact-rows";
import { takeAppendLock } from "../db/head";
import { takeSpanLock } from "../db/span-marks";
import { dropSpans } from "../db/span-write";
import { extendSpans } from "./extend-spans";

/**
 * Drops what is derived from the log and writes it anew, under the append lock, so that nothing comes between; the spans piece
 * by piece after that, as long as it takes, while others read and write. The clock stays as it is: its moves were made once.
 * Answers the number of entries read.
 */
export async function rebuild(): Promise<number> {
  const entries = await db().$transaction(
    async (tx) => {
      await takeSpanLock(tx);
      await takeAppendLock(tx);
      const facts = await factsAfter(tx, 0);
      await dropDerived(tx);
      await dropSpans(tx);
      await deriveFrom(
        tx,
        facts.filter((fact) => fact.kind !== "clock-moved"),
      );
      return facts.length;
    },
    { maxWait: 10_000, timeout: 600_000 },
  );
  while (!(await extendSpans()));
  return entries;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log(`Rebuilt from ${await rebuild()} entries.`);
  await disconnect();
}
