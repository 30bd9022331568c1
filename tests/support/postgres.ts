import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@/bin/setup/ports.mjs";
import { startPostgres } from "@/bin/setup/postgres.mjs";
import { postgresPrograms } from "@/bin/setup/postgres-files.mjs";
import { postgresOwner } from "@/bin/setup/postgres-owner.mjs";
import { waitFor } from "@/bin/setup/wait.mjs";
import { migrate, migrationsIn } from "@/lib/db/migrate.mjs";
import { createDatabase, MIGRATED } from "./database";

/** Quick and forgetful: what a test server holds is gone with it. */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

export type TestPostgres = {
  /** Of the superuser, in the database `postgres`. */
  readonly url: string;
  readonly pid: number;
  /** Ends it as `kill -9` does, and starts it anew on the same port; resolves once it answers. */
  killAndRestart(): Promise<void>;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
};

/** Starts a Postgres of its own in a temporary folder, with a migrated template that test databases are copied from. */
export async function startTestPostgres(settings: readonly string[] = FORGETFUL): Promise<TestPostgres> {
  const home = mkdtempSync(path.join(tmpdir(), "slipway-test-"));
  chmodSync(home, 0o755);
  const owner = postgresOwner();
  const server = {
    native: postgresPrograms(owner, home),
    cluster: path.join(home, "postgres"),
    owner,
    password: "test",
    port: await freePort(),
    log: path.join(home, "postgres.log"),
    settings,
  };
  let running = await startPostgres(server);
  const template = await createDatabase(running.url, MIGRATED, "template1");
  await migrate(template.url, await migrationsIn(path.resolve("prisma/migrations")));
  const killAndRestart = async () => {
    process.kill(running.pid, "SIGKILL");
    await running.ended;
    running = await restarted(server);
  };
  const stop = async () => {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { url: running.url, pid: running.pid, killAndRestart, stop };
}

/** A new postmaster does not start before the last process of the killed one is gone: asked again until it does. */
async function restarted(server: Parameters<typeof startPostgres>[0]) {
  const running = await waitFor(() => startPostgres(server).catch(() => undefined), { within: 60_000, every: 100 });
  if (!running) throw new Error("Postgres did not come back after kill -9.");
  return running;
}
