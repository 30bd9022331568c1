import { bindAccount, isTaken, lockHandle, personOfAccount } from "../db/accounts";
import { db } from "../db/client";
import { isInvitedIn } from "../db/invitations";
import { type Person, personByHandle, personNamed } from "../db/people";
import { Refusal } from "../domain/refusal";
import type { Login } from "./login-handle";

/**
 * Who an account elsewhere is here. At its first sign-in it is bound: to the person of its handle where no account has them,
 * else to a new one. From then on its provider's word for the account decides, whatever it is called. Refusal `conflict`
 * where the handle is another account's, or where somebody came in under it by an invitation: they alone bind it, from a
 * browser that is signed in as them (`here`, that person's id).
 */
export const personOfLogin = (login: Login, called: string, here: string | null = null): Promise<Person> =>
  db().$transaction(async (tx) => {
    await lockHandle(tx, login.handle);
    const bound = await personOfAccount(tx, login);
    if (bound) return bound;
    const known = await personByHandle(tx, login.handle);
    if (known && (known.practice || (await isTaken(tx, known.id, login.provider))))
      throw new Refusal(
        "conflict",
        `Not signed in: ${login.handle} is somebody else here, by another account than yours at ${called}. The chair can invite you under another handle.`,
      );
    if (known && known.id !== here && (await isInvitedIn(tx, known.handle)))
      throw new Refusal(
        "conflict",
        `Not signed in: ${login.handle} came in by an invitation here. If that is you, sign in by a link, which the server’s operator makes; then go on with ${called} in that browser, and from then on that is enough.`,
      );
    const person = known ?? (await personNamed(tx, login.handle, login.name, login.email));
    await bindAccount(tx, login, login.handle.slice(1), person.id);
    return person;
  });

/** Who an account elsewhere is, once it is bound; null before. */
export const personBoundTo = (provider: string, subject: string): Promise<Person | null> =>
  personOfAccount(db(), { provider, subject });
