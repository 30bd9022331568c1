import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createDatabase } from "../tests/support/database";
import { startTestPostgres } from "../tests/support/postgres";
import { median, type Row, spreadOf } from "./row";

/** So many CI runs behind each of 100 projects make a log of about 10³, 10⁴, 10⁵ and 10⁶ facts. */
const [PROJECTS, BEHIND] = [100, [0, 90, 990, 9_990]];
const GOAL = 1.2;

/**
 * The cost of one append, verb, lock, commit and answer included, to a log of 10³ to 10⁶ facts, beside itself at 10³: to a
 * project of which little is known. Each log has a process of its own, and they take turns.
 */
export async function append(): Promise<Row> {
  const postgres = await startTestPostgres([]);
  try {
    const rounds: number[][] = BEHIND.map(() => []);
    const heads: number[] = [];
    const memory: number[] = [];
    for (const [place, runs] of BEHIND.entries()) {
      const { url } = await createDatabase(postgres.url);
      await script(url, "bench/fill.ts", PROJECTS, runs, PROJECTS - 10);
      const { times, head, megabytes } = JSON.parse(await script(url, "bench/append-times.ts"));
      rounds[place]?.push(...times);
      heads.push(head);
      memory.push(megabytes);
    }
    const medians = rounds.map((times) => median(times));
    const [least = 0] = medians;
    const worst = Math.max(...medians.map((it) => it / least));
    return {
      row: "append",
      figures: medians.map(
        (it, place) =>
          `${it.toFixed(2)} ms at ${(heads[place] ?? 0).toLocaleString("en-GB")} facts (${spreadOf(rounds[place] ?? [])}); the process holds ${memory[place]} MB`,
      ),
      ratio: `${worst.toFixed(2)} times itself at 10³ facts`,
      goal: `≤ ${GOAL} times, up to 10⁶ facts`,
      holds: worst <= GOAL,
    };
  } finally {
    await postgres.stop();
  }
}

/** What a script of the bench prints, on a database of its own. */
export async function script(databaseUrl: string, file: string, ...words: readonly number[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const args = ["--expose-gc", "--import", "tsx", file, ...words.map(String)];
  return (await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 })).stdout;
}
