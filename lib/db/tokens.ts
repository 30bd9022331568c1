import type { Db } from "./client";
import type { Person } from "./people";

export type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly actingAs: string | null;
  readonly project: string | null;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
};

export type NewToken = {
  readonly name: string;
  readonly personId: string;
  readonly actingAs: string | null;
  readonly digest: string;
  readonly project: string | null;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
};

/** Keeps a token: its SHA-256, never itself. */
export const keepToken = (db: Db, token: NewToken): Promise<TokenRow> =>
  db.token.create({ data: { ...token, scopes: [...token.scopes] } });

/** The token with this digest that is neither revoked nor over, with its maker. */
export const liveToken = (
  db: Db,
  digest: string,
  now: Date,
): Promise<(TokenRow & { readonly person: Person }) | null> =>
  db.token.findFirst({ where: { digest, revokedAt: null, expiresAt: { gt: now } }, include: { person: true } });

/** Notes a token's last use; at most once a minute, so that a busy CI does not write a row a post. */
export async function noteUse(db: Db, id: string, now: Date): Promise<void> {
  await db.token.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - 60_000) } }] },
    data: { lastUsedAt: now },
  });
}

/** The tokens that somebody made, as whom they act now; newest first. */
export const tokensOf = (db: Db, personId: string, actingAs: string | null): Promise<readonly TokenRow[]> =>
  db.token.findMany({ where: { personId, actingAs }, orderBy: { createdAt: "desc" } });

/** One's own token, good or not; null when one has none with this id. */
export const tokenOf = (db: Db, id: string, personId: string): Promise<TokenRow | null> =>
  db.token.findFirst({ where: { id, personId } });

/** Revokes one's own token at once; false when there was none to revoke. */
export async function revokeToken(db: Db, id: string, personId: string, now: Date): Promise<boolean> {
  return (
    (await db.token.updateMany({ where: { id, personId, revokedAt: null }, data: { revokedAt: now } })).count === 1
  );
}
