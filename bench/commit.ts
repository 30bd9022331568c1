import { createDatabase } from "../tests/support/database";
import { startTestPostgres } from "../tests/support/postgres";
import { script } from "./append";
import { median, type Row, spreadOf } from "./row";

const GOAL = 2;

/**
 * Single facts from 32 callers in one process, each durable when it returns, without HTTP, beside one INSERT and COMMIT of the
 * same fact over a pool of 8, in turns. The verb decides next to nothing: what deciding costs is in other rows.
 */
export async function commit(): Promise<Row> {
  const postgres = await startTestPostgres([]);
  try {
    const { url } = await createDatabase(postgres.url);
    const { ours, raw } = JSON.parse(await script(url, "bench/commit-times.ts")) as Record<"ours" | "raw", number[]>;
    const ratio = median(ours) / median(raw);
    return {
      row: "commit",
      figures: [
        `32 callers commit ${median(ours).toFixed(0)} facts a second (${spreadOf(ours, 0)})`,
        `one INSERT and COMMIT a fact over a pool of 8, ${median(raw).toFixed(0)} a second (${spreadOf(raw, 0)})`,
      ],
      ratio: `${ratio.toFixed(2)} times as many`,
      goal: `≥ ${GOAL} times`,
      holds: ratio >= GOAL,
    };
  } finally {
    await postgres.stop();
  }
}
