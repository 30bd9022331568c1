import { db } from "../db/client";
import { liveSession, openSession, type Session, slideSession } from "../db/sessions";
import { days } from "../domain/instant";
import { MINUTE, machineNow } from "./machine-time";

export const SESSION_DAYS = 30;

const endFrom = (now: number): Date => new Date(now + days(SESSION_DAYS));

/** Opens a session for 30 days of machine time; answers its id. */
export const startSession = (personId: string, actingAs: string | null): Promise<string> => {
  const now = machineNow();
  return openSession(db(), personId, actingAs, new Date(now), endFrom(now));
};

/** A session that is good now, or null. Being seen keeps it for 30 days more; noted at most every ten minutes. */
export async function seeSession(id: string): Promise<Session | null> {
  const now = machineNow();
  const session = await liveSession(db(), id, new Date(now));
  if (session && now - session.seenAt.getTime() > 10 * MINUTE)
    await slideSession(db(), id, new Date(now), endFrom(now));
  return session;
}
