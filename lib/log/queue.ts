import { Logger, type Runner, run } from "graphile-worker";
import { db } from "../db/client";
import { wakeShouldThisEnd } from "../db/wake";
import { env } from "../env";
import { extendedOnce } from "./span-work";

/** Where the queue has its tables (lib/db/migrate.mjs). */
const SCHEMA = "slipway_jobs";
/** How long until it is tried again after the queue's own work ended, in ms: its database was away for long. */
const AGAIN = 5_000;

type Queue = { runner: Promise<Runner> | null; isLeaving: boolean };
const held = globalThis as typeof globalThis & { slipwayQueue?: Queue };

/** It prints a line a job, and what goes wrong it tries again: nothing of it is for whoever reads the output. */
const quiet = new Logger(() => () => {});

/** What is done at an instant: the spans that have aged are extended, which puts the next such instant on the queue. */
export async function expire(): Promise<void> {
  do await wakeShouldThisEnd(db());
  while (!(await extendedOnce()));
}

/**
 * Takes work off the queue as soon as it is due, once, whichever of several processes does it. One that is told to leave takes
 * no more; what it is at, it ends, or another begins anew. Called once by each server process.
 */
export function keepQueue(): void {
  if (held.slipwayQueue) return;
  const queue: Queue = { runner: null, isLeaving: false };
  held.slipwayQueue = queue;
  const leave = () => {
    queue.isLeaving = true;
    void queue.runner?.then((runner) => runner.stop()).catch(() => {});
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
  void work(queue);
}

async function work(queue: Queue): Promise<void> {
  while (!queue.isLeaving) {
    queue.runner = begun();
    try {
      await (await queue.runner).promise;
    } catch {
      // The database was away for longer than the queue waits by itself.
    }
    if (!queue.isLeaving) await new Promise((go) => setTimeout(go, AGAIN).unref());
  }
}

/** One job at a time, over two connections of its own, as whoever owns the tables. */
const begun = (): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    schema: SCHEMA,
    taskList: { expire },
    concurrency: 1,
    maxPoolSize: 2,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: quiet,
  });
