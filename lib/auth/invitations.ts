import { lockHandle } from "../db/accounts";
import { type Db, db } from "../db/client";
import {
  type Invitation,
  invitationOf,
  invitationWith,
  keepInvitation,
  renewInvitation,
  revokeInvitation,
  spendInvitation,
  unusedInvitation,
} from "../db/invitations";
import { type Person, personByHandle, personNamed } from "../db/people";
import { days } from "../domain/instant";
import { Refusal } from "../domain/refusal";
import { dayText } from "../domain/view/moment";
import { env, providersIn } from "../env";
import { machineNow } from "./machine-time";
import { digestOf, newSecret, secretFrom } from "./secret";

/** For how many days of machine time an invitation's link is good. */
const INVITED_DAYS = 7;
const PREFIX = "inv_";

/** An invitation with what its link is made from, which tells nothing without this server's own secret. */
export type Invited = { readonly invitation: Invitation; readonly nonce: string };

/**
 * Nobody gets a link by which to sign in as somebody who has been here, or whom a provider signs in: a chair invites, and
 * impersonates nobody. Refusal `conflict`.
 */
export async function needNewcomer(handle: string, tx: Db = db()): Promise<void> {
  const [provider] = providersIn();
  if (handle.startsWith("@") && provider)
    throw new Refusal(
      "conflict",
      `Not invited: ${handle} signs in with ${provider.name}, and needs no link. Appoint them.`,
      [{ path: "who", message: "Without the @ it is a handle of this group alone." }],
    );
  if (await personByHandle(tx, handle))
    throw new Refusal(
      "conflict",
      `Not invited: ${handle} has been here already. Appoint them; if they cannot sign in, the server’s operator makes a link.`,
      [{ path: "who", message: "Taken; choose another handle." }],
    );
}

/** Invites somebody who has not been here: a link good for 7 days. One that is open for the handle gets the new link. */
export async function invite(
  tx: Db,
  { handle, name }: { readonly handle: string; readonly name: string },
  by: string,
): Promise<Invited> {
  await lockHandle(tx, handle);
  await needNewcomer(handle, tx);
  const before = await unusedInvitation(tx, handle);
  if (before) return renew(tx, before.id);
  const { nonce, digest, expiresAt } = aLink();
  return { invitation: await keepInvitation(tx, { handle, name, by, digest, expiresAt }), nonce };
}

/** A new link in place of the old one. Refusals: no such invitation; used, and whoever used it is in. */
export async function renew(tx: Db, id: string): Promise<Invited> {
  const before = await found(tx, id, "Not renewed");
  await needNewcomer(before.handle, tx);
  const { nonce, digest, expiresAt } = aLink();
  if (!(await renewInvitation(tx, id, digest, expiresAt)))
    throw new Refusal("conflict", `Not renewed: ${before.handle} has used it and is in.`);
  return { invitation: { ...before, expiresAt, revokedAt: null }, nonce };
}

/** Takes a link back at once. Refusals: no such invitation; used already. */
export async function revoke(tx: Db, id: string): Promise<Invitation> {
  await revokeInvitation(tx, id, new Date(machineNow()));
  const after = await found(tx, id, "Not revoked");
  if (after.usedAt)
    throw new Refusal("conflict", `Not revoked: ${after.handle} has used it and is in. End the appointment instead.`);
  return after;
}

export const isInvitation = (secret: string): boolean => secret.startsWith(PREFIX);

/** Spends an invitation's link: its person, made now. Refusal `not-permitted`, in words for each thing that can have happened. */
export function acceptInvitation(secret: string): Promise<Person> {
  const digest = digestOf(secret);
  const now = new Date(machineNow());
  return db().$transaction(async (tx) => {
    const invitation = await invitationWith(tx, digest);
    if (!invitation) throw refused("it is none of ours, or a newer one took its place");
    await lockHandle(tx, invitation.handle);
    if (!(await spendInvitation(tx, digest, now)))
      throw refused(whyNot((await invitationWith(tx, digest)) ?? invitation, now));
    if (await personByHandle(tx, invitation.handle))
      throw refused(`${invitation.handle} has come in another way since. Sign in that way`);
    return personNamed(tx, invitation.handle, invitation.name);
  });
}

const refused = (why: string): Refusal =>
  new Refusal("not-permitted", `Not signed in: this invitation is not good. ${why[0]?.toUpperCase()}${why.slice(1)}.`);

function whyNot({ usedAt, revokedAt, expiresAt }: Invitation, now: Date): string {
  const day = (at: Date) => dayText(at.getTime(), now.getTime());
  if (usedAt) return `it was used already, on ${day(usedAt)}. If that was not you, tell the chair`;
  if (revokedAt) return `the chair took it back on ${day(revokedAt)}`;
  return `it was good until ${day(expiresAt)}; the chair can renew it`;
}

async function found(tx: Db, id: string, not: string): Promise<Invitation> {
  const invitation = await invitationOf(tx, id);
  if (!invitation) throw new Refusal("not-found", `${not}: there is no such invitation. /settings lists them.`);
  return invitation;
}

function aLink() {
  const nonce = newSecret("");
  return { nonce, digest: digestOf(secretOf(nonce)), expiresAt: new Date(machineNow() + days(INVITED_DAYS)) };
}

const secretOf = (nonce: string): string => secretFrom(PREFIX, "invitation", nonce);

/** The link of an invitation, for who makes it: it is told them alone, and kept nowhere. */
export const linkFrom = (nonce: string): string => `${env().address}/sign-in?link=${secretOf(nonce)}`;
