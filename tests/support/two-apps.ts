import { afterAll, beforeAll } from "vitest";
import { createServed, type TestDatabase } from "./database";
import { type AppOptions, type RunningApp, startApp } from "./server";

export type TwoApps = {
  /** The two processes; `one` and `other` are told apart by their port alone. */
  readonly one: RunningApp;
  readonly other: RunningApp;
  /** Starts a process anew on the same port, as whoever keeps it up would. */
  again(which: "one" | "other"): Promise<void>;
};

/** Two app processes behind one Postgres with a practice copy, for the tests of one file. */
export function twoApps(env: AppOptions["env"] = {}): TwoApps {
  let database: TestDatabase;
  const apps: Partial<Record<"one" | "other", RunningApp>> = {};
  const running = (which: "one" | "other"): RunningApp => {
    const app = apps[which];
    if (!app) throw new Error("The processes run from beforeAll to afterAll.");
    return app;
  };
  beforeAll(async () => {
    database = await createServed("practice");
    [apps.one, apps.other] = await Promise.all([
      startApp({ databaseUrl: database.url, env }),
      startApp({ databaseUrl: database.url, env }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([apps.one?.stop(), apps.other?.stop()]);
    await database.drop();
  });
  return {
    get one() {
      return running("one");
    },
    get other() {
      return running("other");
    },
    again: async (which) => {
      apps[which] = await startApp({ databaseUrl: database.url, env, port: Number(new URL(running(which).url).port) });
    },
  };
}

/** What holds whatever order things came in: no number missing in the log, no fact that does not name the one before in its stream. */
export const GAPS = `
  SELECT (SELECT max(seq) - count(*) FROM fact)::int AS missing,
         (SELECT count(*) FROM (SELECT prev, lag(digest) OVER (PARTITION BY stream ORDER BY seq) AS before FROM fact) linked
           WHERE prev IS DISTINCT FROM before)::int AS broken`;
