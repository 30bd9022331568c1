import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { freePort } from "@/bin/setup/ports.mjs";
import { startPostgres } from "@/bin/setup/postgres.mjs";
import { postgresOwner } from "@/bin/setup/postgres-owner.mjs";

const TOOLS = ["pg_dump", "pg_restore", "postgres", "initdb"];

/**
 * The folder of an installed Postgres that has its tools too, or null. The one that npm installs has none: no pg_dump, and
 * pg_dump refuses a server newer than itself, so that server and tools are taken from one place.
 */
export function installedPostgres(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, "bin")) : [];
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...versions];
  const bin = folders.find((folder) => TOOLS.every((tool) => existsSync(path.join(folder, tool))));
  return bin ? path.dirname(bin) : null;
}

/** Starts a server of the installed Postgres with a new cluster below `home`. */
export async function startInstalled(native: string, home: string, name: string) {
  const owner = postgresOwner();
  const cluster = path.join(home, name);
  mkdirSync(cluster, { mode: 0o700 });
  if (owner) chownSync(cluster, owner.uid, owner.gid);
  execFileSync(
    path.join(native, "bin", "initdb"),
    ["-D", cluster, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...owner, cwd: home, stdio: "pipe" },
  );
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const log = path.join(home, `${name}.log`);
  return startPostgres({ native, cluster, owner, password: "", port: await freePort(), log, settings });
}
