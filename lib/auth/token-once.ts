import { db } from "../db/client";
import { type TokenRow, tokenOf } from "../db/tokens";
import type { Speaker } from "../domain/speaker";
import { once } from "./once";
import { newSecret, secretFrom } from "./secret";
import { makeToken, type TokenHolder, type TokenIn } from "./tokens";

/** Makes a token once for each Idempotency-Key: asked again, the same secret is told again, though it is kept nowhere. */
export async function makeTokenOnce(
  speaker: Speaker,
  holder: TokenHolder,
  key: string,
  input: TokenIn,
): Promise<{ readonly secret: string; readonly token: TokenRow }> {
  const { id, nonce } = await once({ speaker, key, verb: "make-token", input }, async (tx) => {
    const nonce = newSecret("");
    const { token } = await makeToken(holder, input, { tx, secret: secretOf(nonce) });
    return { id: token.id, nonce };
  });
  const token = await tokenOf(db(), id, holder.personId);
  if (!token) throw new Error(`The token ${id} is gone, though tokens are never deleted.`);
  return { secret: secretOf(nonce), token };
}

const secretOf = (nonce: string): string => secretFrom("slw_", "token", nonce);
