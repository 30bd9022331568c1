import { z } from "zod";
import { makeWebhookSecret } from "../auth/webhook-secrets";
import type { Seq } from "../domain/fact";
import { type Known, rolesIn } from "../domain/known";
import { allow } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { sourceNumbered } from "../domain/sources-known";
import type { Speaker } from "../domain/speaker";
import type { RegisteredSource } from "../domain/trust";
import { EntryNumber } from "../domain/whole-number";

/** What is asked for: a secret of a source; `atOnce` ends those before now, and not in a day. */
export const NewSecret = z.strictObject({ source: EntryNumber, atOnce: z.boolean().default(false) });

/**
 * Makes a secret for the webhook of a source, behind both doors: by who may register such a source. The one before stays good for a
 * day beside it, or ends at once. It is told in this answer alone.
 */
export async function makeWebhookSecretFor(
  known: Known,
  speaker: Speaker,
  seq: Seq,
  { key = null, atOnce = false }: { readonly key?: string | null; readonly atOnce?: boolean } = {},
) {
  const source = liveSource(known, seq, "made");
  if (source.body.forge !== "github" && source.body.forge !== "gitlab")
    throw new Refusal(
      "bad-input",
      `Not made: webhooks are read of GitHub and GitLab, and entry ${seq} is a source at ${source.body.issuer}. Its CI posts with a token or an ID token.`,
    );
  const whose = whoseOf(source);
  const act = "project" in whose ? "register-source" : "register-channel-source";
  allow(rolesIn(known, whose.project), speaker, act, whose, source.stream, known.now);
  return { ...(await makeWebhookSecret(speaker, { source: seq, atOnce }, key)), forge: source.body.forge };
}

/** A source that may still speak, or a Refusal that says what is with it; `done` as in “Not made”. */
export function liveSource(known: Known, seq: Seq, done: string): RegisteredSource {
  const source = sourceNumbered(known, seq);
  if (!source) throw new Refusal("not-found", `Not ${done}: entry ${seq} registers no source.`);
  if (source.revokedBy === null) return source;
  throw new Refusal("conflict", `Not ${done}: the source of entry ${seq} was revoked by entry ${source.revokedBy}.`);
}

/** Whose CI a source speaks for. */
export function whoseOf({ stream }: Pick<RegisteredSource, "stream">): {
  readonly project?: string;
  readonly channel?: string;
} {
  const [scope, name = ""] = stream.split(":");
  return scope === "project" ? { project: name } : { channel: name };
}
