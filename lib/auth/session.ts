import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { db } from "../db/client";
import { revokeSession, type Session } from "../db/sessions";
import { env } from "../env";
import { machineNow } from "./machine-time";
import { COOKIE_SECONDS, sessionCookie } from "./session-cookie";
import { seeSession, startSession } from "./session-life";

const secret = (): string => {
  const { NEXTAUTH_SECRET } = env();
  if (!NEXTAUTH_SECRET)
    throw new Error(
      "NEXTAUTH_SECRET is missing: npm start makes one; a server of your own needs at least 32 characters.",
    );
  return NEXTAUTH_SECRET;
};

/** The session of the browser that asks, or null. */
export async function currentSession(): Promise<Session | null> {
  const value = (await cookies()).get(sessionCookie().name)?.value;
  if (!value) return null;
  const claims = await decode({ token: value, secret: secret() }).catch(() => null);
  return typeof claims?.sid === "string" ? seeSession(claims.sid) : null;
}

/** Opens a session for the browser that asks, in place of the one it had; answers its id. */
export async function newSession(personId: string, actingAs: string | null): Promise<string> {
  await endSession();
  return startSession(personId, actingAs, (await headers()).get("user-agent"));
}

/** Signs the browser that asks in as a person: opens a session and sets its cookie. */
export async function signIn(personId: string, actingAs: string | null): Promise<void> {
  const { name, options } = sessionCookie();
  const sid = await newSession(personId, actingAs);
  const maxAge = COOKIE_SECONDS;
  (await cookies()).set(name, await encode({ token: { sid }, secret: secret(), maxAge }), { ...options, maxAge });
}

/** Signs the browser that asks out, and ends its session. */
export async function signOut(): Promise<void> {
  await endSession();
  (await cookies()).delete(sessionCookie().name);
}

async function endSession(): Promise<void> {
  const session = await currentSession();
  if (session) await revokeSession(db(), session.id, new Date(machineNow()));
}
