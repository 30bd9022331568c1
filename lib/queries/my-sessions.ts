import { db } from "../db/client";
import { sessionsOf } from "../db/sessions";
import { agoText, dayText } from "../domain/view/moment";
import type { SessionLine } from "../domain/view/people-view";
import { isLoopback } from "../env";
import { browserSaid } from "./browser-said";

type Own = { readonly id: string; readonly person: { readonly id: string; readonly handle: string } };

/**
 * The browsers one is signed in at, by machine time. The visitors of a practice copy are one person: where others can reach
 * it each sees their own browser alone.
 */
export async function mySessions(own: Own, now: number): Promise<readonly SessionLine[]> {
  const isShared = own.person.handle === "visitor" && !isLoopback();
  const sessions = await sessionsOf(db(), own.person.id, new Date(now));
  const lines = sessions.map(
    ({ id, userAgent, actingAs, createdAt, seenAt }): SessionLine => ({
      id,
      browser: browserSaid(userAgent),
      as: actingAs,
      since: { at: createdAt.getTime(), text: dayText(createdAt.getTime(), now) },
      seen: { at: seenAt.getTime(), text: agoText(seenAt.getTime(), now) },
      isThis: id === own.id,
    }),
  );
  return lines.filter((it) => it.isThis || !isShared).sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
