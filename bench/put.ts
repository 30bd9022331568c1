import { db } from "../lib/db/client";
import { readHead, takeAppendLock } from "../lib/db/head";
import type { Saying } from "../lib/domain/fact";
import type { Instant } from "../lib/domain/instant";
import { append } from "../lib/log/append";

/** What is put into a log: a saying with the instant it is recorded at. */
export type Put = Saying & { readonly at: Instant };

/** So many in one commit: what a thousand small acts would make, in the time of a few. */
const TOGETHER = 5000;

/**
 * Puts sayings in by the real append, many in one commit, each recorded at its own instant; they come in that order. The log's
 * streams end where `ends` says, which is kept up: whoever puts more hands it in again.
 */
export async function put(sayings: Iterable<Put>, ends = new Map<string, string>()): Promise<void> {
  const batch: Put[] = [];
  for (const saying of sayings) if (batch.push(saying) === TOGETHER) await putBatch(batch.splice(0), ends);
  await putBatch(batch, ends);
}

const putBatch = (sayings: readonly Put[], ends: Map<string, string>): Promise<void> =>
  db().$transaction(
    async (tx) => {
      await takeAppendLock(tx);
      const { seq, recordedAt } = await readHead(tx);
      // What is put has its instant: the type of `Put` says so.
      const facts = await append(tx, sayings, { seq, recordedAt }, ends, ({ at }) => at ?? 0);
      for (const { stream, digest } of facts) ends.set(stream, digest);
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
