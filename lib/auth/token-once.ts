import { createHmac } from "node:crypto";
import { db } from "../db/client";
import { findAnswer, keepAnswer, lockKey } from "../db/idempotency";
import { type TokenRow, tokenOf } from "../db/tokens";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { env } from "../env";
import { digestOf, newSecret } from "./secret";
import { makeToken, type TokenHolder, type TokenIn } from "./tokens";

const VERB = "make-token";

/**
 * Makes a token once for each Idempotency-Key: asked again, the same secret is told again, though it is kept nowhere. It is
 * made from a nonce, which is kept for a day, and this server's own secret, which the database does not know.
 */
export function makeTokenOnce(
  speaker: Speaker,
  holder: TokenHolder,
  key: string,
  input: TokenIn,
): Promise<{ readonly secret: string; readonly token: TokenRow }> {
  return db().$transaction(async (tx) => {
    await lockKey(tx, speaker, key);
    const bodyDigest = digestOf(JSON.stringify(input));
    const before = await findAnswer(tx, speaker, key);
    if (before) {
      if (before.verb !== VERB || before.bodyDigest !== bodyDigest)
        throw new Refusal(
          "conflict",
          "Not done: this Idempotency-Key was used for another request. Use a new key for a new act.",
        );
      const { id, nonce } = before.answer as { id: string; nonce: string };
      const token = await tokenOf(tx, id, holder.personId);
      if (!token) throw new Error(`The token ${id} is gone, though tokens are never deleted.`);
      return { secret: secretFrom(nonce), token };
    }
    const nonce = newSecret("");
    const made = await makeToken(holder, input, { tx, secret: secretFrom(nonce) });
    const answer = { id: made.token.id, nonce };
    await keepAnswer(tx, speaker, key, { verb: VERB, bodyDigest, status: 201, answer });
    return made;
  });
}

const secretFrom = (nonce: string): string =>
  `slw_${createHmac("sha256", env().NEXTAUTH_SECRET ?? "")
    .update(`token ${nonce}`)
    .digest("base64url")}`;
