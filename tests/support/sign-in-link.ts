import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { onDatabase, personNamed } from "./login";
import { type RunningApp, SECRET } from "./server";

/** A new one-time link for somebody, as `npm run sign-in-link` keeps it: without the second that the command takes. */
export async function signInLinkFor(app: RunningApp, handle: string): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await onDatabase(app, async (client) =>
    client.query(
      "INSERT INTO sign_in_link (digest, person_id, expires_at) VALUES ($1, $2, now() + interval '1 hour')",
      [createHash("sha256").update(secret).digest("hex"), await personNamed(client, handle)],
    ),
  );
  return `${app.url}/sign-in?link=${secret}`;
}

/** The same, printed as an operator has it printed on the server. */
export async function printedLinkFor(app: RunningApp, handle: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "bin/sign-in-link.ts", handle], {
    env: { ...process.env, DATABASE_URL: app.databaseUrl, NEXTAUTH_URL: app.url, NEXTAUTH_SECRET: SECRET },
  });
  return stdout.trim();
}
