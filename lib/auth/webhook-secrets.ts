import { db } from "../db/client";
import { liveSecrets, makeSecretRow, noteSecretUse } from "../db/webhook-secrets";
import { days } from "../domain/instant";
import type { Speaker } from "../domain/speaker";
import { machineNow } from "./machine-time";
import { once } from "./once";
import { secretFrom } from "./secret";

/** How long a secret stays good beside the one that takes its place. */
const OVERLAP = days(1);

/** What somebody is told who made a webhook's secret: it, and until when the one before is good. */
type MadeSecret = {
  readonly secret: string;
  readonly source: number;
  readonly createdAt: string;
  /** Until when an earlier one is good beside it; null where there was none. */
  readonly beforeUntil: string | null;
};

/**
 * Makes a secret of a source, or another in the place of the one there is, which stays good for a day beside it; `atOnce` ends it
 * now, for one that has become known. The secret is in this answer and kept nowhere; with an Idempotency-Key it is told again.
 */
export async function makeWebhookSecret(
  speaker: Speaker,
  { source, atOnce = false }: { readonly source: number; readonly atOnce?: boolean },
  key: string | null = null,
): Promise<MadeSecret> {
  const overlap = atOnce ? 0 : OVERLAP;
  const asked = { speaker, key, verb: "make-webhook-secret", input: { source, atOnce } };
  const { id, ...told } = await once(asked, async (tx) => {
    const now = machineNow();
    const before = await liveSecrets(tx, [source], new Date(now));
    const made = await makeSecretRow(tx, {
      source,
      by: speaker.handle,
      now: new Date(now),
      overlapEnds: new Date(now + overlap),
    });
    const beforeUntil = before.length > 0 ? new Date(now + overlap).toISOString() : null;
    return { id: made.id, source, createdAt: made.createdAt.toISOString(), beforeUntil };
  });
  return { secret: webhookSecretOf(id), ...told };
}

/** The secrets of sources that are good now, newest first, each with the key that it is known by. */
export const webhookSecretsOf = async (sources: readonly number[]) =>
  (await liveSecrets(db(), sources, new Date(machineNow()))).map(({ id, source }) => ({
    id,
    source,
    secret: webhookSecretOf(id),
  }));

/** Notes that a secret was used. */
export const webhookSecretUsed = (id: string): Promise<void> => noteSecretUse(db(), id, new Date(machineNow()));

/**
 * A secret by its row's id, the same each time. It is written so that GitHub takes it as a secret, and GitLab as a secret token
 * or as a signing token, which is `whsec_` and the Base64 of 32 bytes.
 */
const webhookSecretOf = (id: string): string =>
  `whsec_${Buffer.from(secretFrom("", "webhook", id), "base64url").toString("base64")}`;
