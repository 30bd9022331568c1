import { z } from "zod";
import { type Db, db } from "../db/client";
import { keepToken, liveToken, noteUse, revokeToken as revoke, type TokenRow, tokenOf } from "../db/tokens";
import { Slug } from "../domain/facts/record";
import { days } from "../domain/instant";
import { Refusal } from "../domain/refusal";
import { Scopes } from "../domain/speaker";
import { WholeNumber } from "../domain/whole-number";
import { machineNow } from "./machine-time";
import { digestOf, newSecret } from "./secret";

/**
 * What somebody asks for who makes a token: its name, one project or all of theirs (null), what it may do, and for how
 * many days, 90 unless said.
 */
export const TokenIn = z.strictObject({
  name: z.string().trim().min(1, "Give it a name, such as the machine that will hold it.").max(60),
  project: Slug.nullable().default(null),
  scopes: z
    .union([z.array(z.enum(Scopes)), z.enum(Scopes).transform((one) => [one])])
    .pipe(z.array(z.enum(Scopes)).min(1, "Say what it may do.")),
  days: WholeNumber(1, 365).default(90),
});
export type TokenIn = z.infer<typeof TokenIn>;

/** Who makes a token: a signed-in person, and whom they act as. */
export type TokenHolder = { readonly personId: string; readonly actingAs: string | null };

/** Makes a token for somebody signed in. The secret is in this answer and nowhere else. */
export async function makeToken(
  holder: TokenHolder,
  input: TokenIn,
  { tx = db(), secret = newSecret("slw_") }: { readonly tx?: Db; readonly secret?: string } = {},
): Promise<{ readonly secret: string; readonly token: TokenRow }> {
  const { name, project, scopes } = input;
  const token = await keepToken(tx, {
    ...holder,
    name,
    project,
    scopes,
    digest: digestOf(secret),
    expiresAt: new Date(machineNow() + days(input.days)),
  });
  return { secret, token };
}

/** Revokes one's own token; one that is revoked already stays so. Refusal `not-found` when there is none. */
export async function revokeToken(personId: string, id: string, tx: Db = db()): Promise<TokenRow> {
  await revoke(tx, id, personId, new Date(machineNow()));
  const token = await tokenOf(tx, id, personId);
  if (!token) throw new Refusal("not-found", "Not revoked: you have no such token. /settings lists yours.");
  return token;
}

/** The token that a secret belongs to, if it is good now; its use is noted. */
export async function tokenWithSecret(secret: string) {
  const now = new Date(machineNow());
  const token = await liveToken(db(), digestOf(secret), now);
  if (token) await noteUse(db(), token.id, now);
  return token;
}
