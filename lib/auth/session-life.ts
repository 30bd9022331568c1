import { db } from "../db/client";
import { liveSession, openSession, type Session } from "../db/sessions";
import { noteSeen } from "../db/visits";
import { days } from "../domain/instant";
import { MINUTE, machineNow } from "./machine-time";

/** How long a session lives after its last use, in days of machine time. */
const SESSION_DAYS = 30;
/** A visit is over when nothing was asked for so long; the next request begins another. */
const PAUSE = 30 * MINUTE;

const endFrom = (now: number): Date => new Date(now + days(SESSION_DAYS));

/** Opens a session for 30 days of machine time, in a browser that calls itself something or nothing; answers its id. */
export const startSession = (personId: string, actingAs: string | null, userAgent: string | null): Promise<string> => {
  const now = machineNow();
  return openSession(
    db(),
    { personId, actingAs, userAgent: userAgent?.slice(0, 300) ?? null },
    new Date(now),
    endFrom(now),
  );
};

/**
 * A session that is good now, or null. Being seen keeps it for 30 days more and its person's visit up to date: noted at most
 * once a minute, and at once where entries have come since.
 */
export async function seeSession(id: string): Promise<Session | null> {
  const now = machineNow();
  const session = await liveSession(db(), id, new Date(now));
  if (!session) return null;
  const { seen } = session;
  const isNoted = seen.at !== null && now - Math.min(seen.at.getTime(), session.seenAt.getTime()) <= MINUTE;
  if (isNoted && !seen.isBehind) return session;
  const noted = { session: id, who: session.who.id, now: new Date(now) };
  const before = await noteSeen(db(), { ...noted, expiresAt: endFrom(now), overBefore: new Date(now - PAUSE) });
  return { ...session, seen: { ...seen, before } };
}
