import { db, disconnect } from "../db/client";
import { deriveFrom, dropDerived } from "../db/derived";
import { factsAfter } from "../db/fact-rows";
import { takeAppendLock } from "../db/head";

/**
 * Drops what is derived from the log and writes it anew, under the append lock, so that nothing comes between. The clock
 * stays as it is: its moves were made once. Answers the number of entries read.
 */
export async function rebuild(): Promise<number> {
  return db().$transaction(
    async (tx) => {
      await takeAppendLock(tx);
      const facts = await factsAfter(tx, 0);
      await dropDerived(tx);
      await deriveFrom(
        tx,
        facts.filter((fact) => fact.kind !== "clock-moved"),
      );
      return facts.length;
    },
    { maxWait: 10_000, timeout: 600_000 },
  );
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log(`Rebuilt from ${await rebuild()} entries.`);
  await disconnect();
}
