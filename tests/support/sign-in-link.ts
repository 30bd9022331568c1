import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type RunningApp, SECRET } from "./server";

/** A new one-time link for somebody, made as an operator makes one on the server. */
export async function signInLinkFor(app: RunningApp, handle: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "bin/sign-in-link.ts", handle], {
    env: { ...process.env, DATABASE_URL: app.databaseUrl, NEXTAUTH_URL: app.url, NEXTAUTH_SECRET: SECRET },
  });
  return stdout.trim();
}
