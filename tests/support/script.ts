import { execFile } from "node:child_process";
import { promisify } from "node:util";

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a TypeScript file of the project on a database, as the npm command for it does, and tells how it ended. */
export async function runScript(databaseUrl: string, script: string, ...words: readonly string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  return promisify(execFile)(process.execPath, ["--import", "tsx", script, ...words], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
