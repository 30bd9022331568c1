import { z } from "zod";
import { once } from "../auth/once";
import { revokeToken, TokenIn } from "../auth/tokens";
import { look } from "../log/look";
import { parsed } from "./body";
import { makeTokenFor } from "./make-token-for";
import { needSession } from "./need-session";
import { door, written } from "./route";

/** Makes a token for who is signed in; its secret is in this answer alone. No token makes another. */
export const makeTokenDoor = door({}, async ({ speaker: asks, input, key }) => {
  const speaker = await needSession(asks, "tokens are made and revoked");
  const asked = parsed(TokenIn, input, "Not made");
  const { secret, token } = await makeTokenFor(await look(), speaker, asked, key);
  return written({ ...toldOf(token), secret }, 201);
});

const Which = z.strictObject({ id: z.uuid("No token has such an id; /settings lists yours.") });

/** Revokes one's own token at once. Asked again, nothing changes and the answer is the same. */
export const revokeTokenDoor = door({ from: { id: "id" } }, async ({ speaker: asks, input, key }) => {
  const speaker = await needSession(asks, "tokens are made and revoked");
  const which = parsed(Which, input, "Not revoked");
  const asked = { speaker, key, verb: "revoke-token", input: which };
  const { id } = speaker.session.person;
  return written(await once(asked, async (tx) => toldOf(await revokeToken(id, which.id, tx))), 200);
});

type Token = Awaited<ReturnType<typeof revokeToken>>;

const toldOf = ({ id, name, project, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: Token) => ({
  id,
  name,
  project,
  scopes,
  createdAt,
  expiresAt,
  revokedAt,
  lastUsedAt,
});
