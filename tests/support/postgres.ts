import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/bin/setup/ports.mjs";
import { startPostgres } from "@/bin/setup/postgres.mjs";
import { postgresPrograms } from "@/bin/setup/postgres-files.mjs";
import { postgresOwner } from "@/bin/setup/postgres-owner.mjs";
import { migrate, migrationsIn } from "@/lib/db/migrate.mjs";
import { createDatabase, MIGRATED } from "./database";

/** Quick and forgetful: what a test server holds is gone with it. */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

export type TestPostgres = {
  /** Of the superuser, in the database `postgres`. */
  readonly url: string;
  readonly pid: number;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
};

/** Starts a Postgres of its own in a temporary folder, with a migrated template that test databases are copied from. */
export async function startTestPostgres(settings: readonly string[] = FORGETFUL): Promise<TestPostgres> {
  const home = mkdtempSync(path.join(tmpdir(), "slipway-test-"));
  chmodSync(home, 0o755);
  const owner = postgresOwner();
  const running = await startPostgres({
    native: postgresPrograms(owner, home),
    cluster: path.join(home, "postgres"),
    owner,
    password: "test",
    port: await freePort(),
    log: path.join(home, "postgres.log"),
    settings,
  });
  const template = await createDatabase(running.url, MIGRATED, "template1");
  await migrate(template.url, await migrationsIn(path.resolve("prisma/migrations")));
  const stop = async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: running.url, pid: running.pid, stop };
}
