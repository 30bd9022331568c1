import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { createDatabase, createSeeded, type Seed } from "../tests/support/database";
import { startTestPostgres } from "../tests/support/postgres";
import { type RunningApp, startApp } from "../tests/support/server";
import type { World } from "./group";

/** What a measured app runs on: a seed, or a group that was set up with so many projects. */
export type Beneath = Seed | World;

/** Runs the built app on a practice copy of its own while something is measured, and stops it again. */
export const withApp = <T>(measure: (app: RunningApp) => Promise<T>): Promise<T> =>
  withApps(["practice"], ([app]) => measure(app as RunningApp));

/**
 * The same with several of it, each on a database of its own, so that they are measured in the same minutes. Postgres is quick and
 * forgetful, but where it is given settings: with none what is committed is on the disk.
 */
export async function withApps<T>(
  beneath: readonly Beneath[],
  measure: (apps: readonly RunningApp[]) => Promise<T>,
  settings?: readonly string[],
): Promise<T> {
  const postgres = await startTestPostgres(settings);
  process.env.SLIPWAY_TEST_POSTGRES = postgres.url;
  const apps: RunningApp[] = [];
  try {
    for (const one of beneath)
      apps.push(await startApp({ databaseUrl: await filled(one), env: { SLIPWAY_BENCH: "1", RATES: "off" } }));
    return await measure(apps);
  } finally {
    for (const app of apps) await app.stop();
    await postgres.stop();
  }
}

async function filled(beneath: Beneath): Promise<string> {
  if (typeof beneath === "string") return (await createSeeded(beneath)).url;
  const { url } = await createDatabase();
  await promisify(execFile)(process.execPath, ["--import", "tsx", "bench/fill.ts", ...worldWords(beneath)], {
    env: { ...process.env, DATABASE_URL: url },
  });
  return url;
}

const worldWords = ({ projects, runs, of = projects }: World): readonly string[] => [projects, runs, of].map(String);

/** What a running app holds in memory, in megabytes. */
export const memoryOf = ({ pid }: RunningApp): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** Milliseconds of each of `count` answered requests, `at` a time. */
export async function latencies(
  address: string | (() => string),
  count: number,
  at: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  const one = async () => {
    while (times.length < count) {
      const url = typeof address === "string" ? address : address();
      const begin = process.hrtime.bigint();
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
      times.push(Number(process.hrtime.bigint() - begin) / 1e6);
    }
  };
  await Promise.all(Array.from({ length: at }, one));
  return times;
}
