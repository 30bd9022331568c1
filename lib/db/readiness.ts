import path from "node:path";
import { pool } from "./client";
import { type Migration, migrationsIn, notYetApplied } from "./migrate.mjs";

/** How the database keeps the log from being changed. Without the right to make roles the triggers stand alone. */
type LogGuard = "role and triggers" | "triggers alone" | "nothing";

type Readiness =
  | { readonly ready: true; readonly database: "reachable"; readonly migrations: number; readonly log: LogGuard }
  | { readonly ready: false; readonly reasons: readonly string[] };

const APPLIED = "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL";

const GUARD = `
  SELECT NOT (has_table_privilege(fact, 'UPDATE') OR has_table_privilege(fact, 'DELETE') OR has_table_privilege(fact, 'TRUNCATE')) AS role,
    (SELECT count(*) = 2 FROM pg_trigger
      WHERE tgrelid = fact AND tgname IN ('fact_append_only', 'fact_no_truncate') AND tgenabled IN ('O', 'A')) AS triggers
  FROM to_regclass('fact') AS fact`;

/**
 * Whether this process can work: the database answers, holds exactly the migrations of this version, and guards the
 * log. Never throws; a reason names no address and no secret.
 */
export async function readiness(): Promise<Readiness> {
  try {
    const migrations = await migrationsIn(path.join(process.cwd(), "prisma", "migrations"));
    const notMigrated = await whyNotMigrated(migrations);
    if (notMigrated) return { ready: false, reasons: [notMigrated] };
    if (!(await isQueueThere()))
      return { ready: false, reasons: ["The queue of what is due has no tables: migrate the database."] };
    const log = await logGuard();
    if (log === "nothing")
      return { ready: false, reasons: ["The database lets the log be changed: its triggers are gone."] };
    return { ready: true, database: "reachable", migrations: migrations.length, log };
  } catch (error) {
    return { ready: false, reasons: [`The database does not answer (${codeOf(error)}).`] };
  }
}

async function whyNotMigrated(migrations: readonly Migration[]): Promise<string | undefined> {
  const { rows } = await pool().query<{ exists: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists",
  );
  if (!rows[0]?.exists) return "The database has never been migrated.";
  const applied = await pool().query<{ name: string; checksum: string }>(APPLIED);
  try {
    const waiting = notYetApplied(migrations, new Map(applied.rows.map((row) => [row.name, row.checksum])));
    return waiting.length > 0 ? `Not yet migrated: ${waiting.map((each) => each.name).join(", ")}.` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Asked of the catalogue: the queue's tables are its owner's, and the app's role may not look at them. */
async function isQueueThere(): Promise<boolean> {
  const { rowCount } = await pool().query(
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'slipway_jobs' AND c.relname = '_private_jobs'",
  );
  return rowCount === 1;
}

async function logGuard(): Promise<LogGuard> {
  const { rows } = await pool().query<{ role: boolean | null; triggers: boolean }>(GUARD);
  const [found] = rows;
  if (!found?.triggers) return "nothing";
  return found.role ? "role and triggers" : "triggers alone";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "no reason given";
}
