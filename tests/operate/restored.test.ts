import { execFile } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "@/bin/setup/ports.mjs";
import { startPostgres } from "@/bin/setup/postgres.mjs";
import { postgresPrograms } from "@/bin/setup/postgres-files.mjs";
import { postgresOwner } from "@/bin/setup/postgres-owner.mjs";
import { migrate, migrationsIn } from "@/lib/db/migrate.mjs";
import { seedDatabase } from "../support/database";
import { installedPostgres, startInstalled } from "../support/postgres-tools";
import { runScript } from "../support/script";

/** The two ways that docs/backup.md tells, each to its end: after it the log is whole, against the head noted before. */
let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), "slipway-backup-"));
  chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const verify = (url: string, ...kept: readonly string[]) => runScript(url, "lib/log/verify-log.ts", ...kept);
/** The head that verify-log tells, to be noted beside a backup. */
async function headOf(url: string): Promise<string> {
  const { stdout } = await verify(url);
  const head = /It ends with (\d+:[0-9a-f]{64})\.$/.exec(stdout.trim())?.[1];
  if (!head) throw new Error(`verify-log says: ${stdout}`);
  return head;
}
async function asked(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const WHOLE = { code: 0, stdout: expect.stringMatching(/^The log is whole/) };

it("the folder of a Postgres that stands still, copied and started elsewhere", { timeout: 60_000 }, async () => {
  const owner = postgresOwner();
  const started = async (cluster: string) =>
    startPostgres({
      native: postgresPrograms(owner, home),
      cluster: path.join(home, cluster),
      owner,
      password: "test",
      port: await freePort(),
      log: path.join(home, `${cluster}.log`),
      settings: ["fsync=off", "full_page_writes=off"],
    });
  const before = await started("cluster");
  await migrate(before.url, await migrationsIn("prisma/migrations"));
  await seedDatabase(before.url, "practice");
  const head = await headOf(before.url);
  await before.stop();
  const copy = path.join(home, "copy");
  cpSync(path.join(home, "cluster"), copy, { recursive: true });
  for (const file of ["", ...(readdirSync(copy, { recursive: true }) as string[])])
    if (owner) chownSync(path.join(copy, file), owner.uid, owner.gid);
  chmodSync(copy, 0o700);
  const after = await started("copy");
  try {
    expect(await verify(after.url, head)).toMatchObject(WHOLE);
  } finally {
    await after.stop();
  }
});

const native = installedPostgres();

describe("pg_dump and pg_restore", () => {
  it.skipIf(native === null)(
    "of one server into a new one (skipped where no Postgres with its tools is installed: the one of npm has none)",
    { timeout: 90_000 },
    async () => {
      const tool = (name: string, ...words: readonly string[]) =>
        promisify(execFile)(path.join(native ?? "", "bin", name), words);
      const owned = async (name: string) => {
        const server = await startInstalled(native ?? "", home, name);
        const url = new URL(server.url);
        url.username = "slipway";
        url.pathname = "/slipway";
        await asked(server.url, "CREATE ROLE slipway LOGIN CREATEROLE");
        await asked(server.url, "CREATE DATABASE slipway OWNER slipway");
        return { server, url: url.href };
      };
      const [old, fresh] = await Promise.all([owned("old"), owned("fresh")]);
      try {
        await migrate(old.url, await migrationsIn("prisma/migrations"));
        await seedDatabase(old.url, "practice");
        const head = await headOf(old.url);
        const dump = path.join(home, "slipway.dump");
        await tool("pg_dump", "--format=custom", `--file=${dump}`, old.url);

        await asked(fresh.url, "CREATE ROLE slipway_app NOLOGIN; GRANT slipway_app TO slipway");
        await tool("pg_restore", "--no-owner", "--exit-on-error", `--dbname=${fresh.url}`, dump);
        expect(await verify(fresh.url, head)).toMatchObject(WHOLE);
        expect(await migrate(fresh.url, await migrationsIn("prisma/migrations"))).toEqual([]);
        expect(await runScript(fresh.url, "tests/support/say-ready.ts")).toMatchObject({
          stdout: expect.stringContaining('"log":"role and triggers"'),
        });
        await expect(asked(fresh.url, "UPDATE fact SET body = '{}' WHERE seq = 1")).rejects.toThrow("append-only");
      } finally {
        await Promise.all([old.server.stop(), fresh.server.stop()]);
      }
    },
  );
});
