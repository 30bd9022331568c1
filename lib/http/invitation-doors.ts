import { z } from "zod";
import { type Invited, renew, revoke } from "../auth/invitations";
import { look } from "../log/look";
import { parsed } from "./body";
import { Invite, inviteSomebody, needChair } from "./invite";
import { needSession } from "./need-session";
import { door, type Heard, written } from "./route";

const WHAT = "invitations are made and taken back";

/** The chair invites somebody; the link is in this answer alone. */
export const inviteDoor = door({}, async ({ speaker, input }) => {
  const chair = await needSession(speaker, WHAT);
  const { seq, ...invited } = await inviteSomebody(await look(), chair, parsed(Invite, input, "Not invited"));
  return written({ ...toldOf(invited), entries: seq === null ? [] : [seq] }, 201);
});

const Which = z.strictObject({ id: z.uuid("No invitation has such an id; /settings lists them.") });

const which = async ({ speaker, input }: Heard, not: string): Promise<string> => {
  const chair = await needSession(speaker, WHAT);
  needChair(await look(), chair);
  return parsed(Which, input, not).id;
};

/** Takes an invitation's link back. Asked again, nothing changes. */
export const revokeInvitationDoor = door({ from: { id: "id" } }, async (heard) =>
  written(shown(await revoke(await which(heard, "Not revoked"))), 200),
);

/** A new link in place of the old one. */
export const renewInvitationDoor = door({ from: { id: "id" } }, async (heard) =>
  written(toldOf(await renew(await which(heard, "Not renewed"))), 201),
);

const toldOf = ({ invitation, link }: Invited) => ({ ...shown(invitation), link });

const shown = ({ id, handle, name, by, createdAt, expiresAt, usedAt, revokedAt }: Invited["invitation"]) => ({
  ...{ id, handle, name, by, createdAt, expiresAt, usedAt, revokedAt },
});
