import { startTestPostgres } from "../tests/support/postgres";
import { type RunningApp, startApp } from "../tests/support/server";

/** Runs the built app on a practice copy of its own while something is measured, and stops it again. */
export async function withApp<T>(measure: (app: RunningApp) => Promise<T>): Promise<T> {
  const postgres = await startTestPostgres();
  process.env.SLIPWAY_TEST_POSTGRES = postgres.url;
  const app = await startApp({ seed: "practice", env: { SLIPWAY_BENCH: "1" } });
  try {
    return await measure(app);
  } finally {
    await app.stop();
    await postgres.stop();
  }
}

/** Milliseconds of each of `count` answered requests, `at` a time. */
export async function latencies(url: string, count: number, at: number): Promise<readonly number[]> {
  const times: number[] = [];
  const one = async () => {
    while (times.length < count) {
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
