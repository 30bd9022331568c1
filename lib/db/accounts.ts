import type { Db } from "./client";
import type { Person } from "./people";

/** What a provider calls an account for good, and what it was called when it was bound. */
type AccountKey = { readonly provider: string; readonly subject: string };

/** The person that an account is bound to, or null. */
export const personOfAccount = async (db: Db, { provider, subject }: AccountKey): Promise<Person | null> =>
  (
    await db.account.findUnique({
      where: { provider_subject: { provider, subject } },
      include: { person: true },
    })
  )?.person ?? null;

/** Whether an account, or a login of another provider from before accounts were kept, has this person already. */
export async function isTaken(db: Db, personId: string, provider: string): Promise<boolean> {
  const { loginOf, _count } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { loginOf: true, _count: { select: { accounts: true } } },
  });
  return _count.accounts > 0 || (loginOf !== null && loginOf !== provider);
}

/** Binds an account to a person, for good. */
export async function bindAccount(db: Db, key: AccountKey, login: string, personId: string): Promise<void> {
  await db.account.create({ data: { provider: key.provider, subject: key.subject, login, personId } });
}

/** One after the other where the same handle is asked for at the same time: until the transaction ends. */
export async function lockHandle(tx: Db, handle: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`handle ${handle}`}, 0))`;
}
