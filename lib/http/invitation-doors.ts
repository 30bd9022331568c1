import { z } from "zod";
import { type Invited, invite, linkFrom, renew, revoke } from "../auth/invitations";
import { once, toldBefore } from "../auth/once";
import type { SignedIn } from "../auth/speaker";
import { type Look, look } from "../log/look";
import { parsed } from "./body";
import { appointInvited, Invite, needChair } from "./invite";
import { needSession } from "./need-session";
import { door, type Heard, written } from "./route";

/** Who may: a chair, in a browser. */
async function chairOf({ speaker }: Heard): Promise<{ readonly chair: SignedIn; readonly seen: Look }> {
  const chair = await needSession(speaker, "invitations are made and taken back");
  const seen = await look();
  needChair(seen, chair);
  return { chair, seen };
}

/** The chair invites somebody; the link is in this answer alone. */
export const inviteDoor = door({}, async (heard) => {
  const { chair, seen } = await chairOf(heard);
  const input = parsed(Invite, heard.input, "Not invited");
  const asked = { speaker: chair, key: heard.key, verb: "invite", input };
  const before = await toldBefore<Told>(asked);
  if (before) return written(withLink(before), 201);
  const seq = await appointInvited(seen, chair, input);
  const told = await once(asked, async (tx): Promise<Told> => {
    const { invitation, nonce } = await invite(tx, { handle: input.who, name: input.name }, chair.handle);
    return { ...shown(invitation), entries: seq === null ? [] : [seq], nonce };
  });
  return written(withLink(told), 201);
});

/** Which invitation an address names. */
export const Which = z.strictObject({ id: z.uuid("No invitation has such an id; /settings lists them.") });

/** Takes an invitation's link back. Asked again, nothing changes. */
export const revokeInvitationDoor = door({ from: { id: "id" } }, async (heard) => {
  const { chair } = await chairOf(heard);
  const input = parsed(Which, heard.input, "Not revoked");
  const asked = { speaker: chair, key: heard.key, verb: "revoke-invitation", input };
  return written(await once(asked, async (tx) => shown(await revoke(tx, input.id))), 200);
});

/** A new link in place of the old one. */
export const renewInvitationDoor = door({ from: { id: "id" } }, async (heard) => {
  const { chair } = await chairOf(heard);
  const input = parsed(Which, heard.input, "Not renewed");
  const asked = { speaker: chair, key: heard.key, verb: "renew-invitation", input };
  const told = await once(asked, async (tx): Promise<Told> => {
    const { invitation, nonce } = await renew(tx, input.id);
    return { ...shown(invitation), nonce };
  });
  return written(withLink(told), 201);
});

/** What is kept of an answer: a nonce in place of the link. */
type Told = Readonly<Record<string, unknown>> & { readonly nonce: string };

const withLink = ({ nonce, ...told }: Told) => ({ ...told, link: linkFrom(nonce) });

const shown = ({ id, handle, name, by, createdAt, expiresAt, usedAt, revokedAt }: Invited["invitation"]) => ({
  ...{ id, handle, name, by, createdAt, expiresAt, usedAt, revokedAt },
});
