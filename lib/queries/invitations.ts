import { db } from "../db/client";
import { type Invitation, invitationsIn, invitationWith } from "../db/invitations";
import { appointmentsOf, inForce } from "../domain/appointments";
import { officesSaid } from "../domain/explain/office";
import { dayText } from "../domain/view/moment";
import type { InvitationLine } from "../domain/view/people-view";
import { sha256 } from "../formats/canonical";
import type { Look } from "../log/look";

/** Every invitation and what became of it, by machine time. */
export const invitationLines = async (now: number): Promise<readonly InvitationLine[]> =>
  (await invitationsIn(db())).map((it) => lineOf(it, now));

function lineOf(it: Invitation, now: number): InvitationLine {
  const { id, name, handle, by, usedAt, revokedAt, expiresAt } = it;
  const isOver = expiresAt.getTime() <= now;
  const [said, at] = usedAt
    ? ["used on", usedAt]
    : revokedAt
      ? ["taken back on", revokedAt]
      : [isOver ? "over since" : "open until", expiresAt];
  return {
    ...{ id, name, handle, by, said },
    when: { at: at.getTime(), text: dayText(at.getTime(), now) },
    isOpen: !usedAt && !revokedAt && !isOver,
    isUsed: usedAt !== null,
  };
}

/** Where an invitation's link leads: who is invited, and as what. Null for a link that is none. */
export async function arrivalSaid(look: Look, secret: string): Promise<string | null> {
  const invitation = await invitationWith(db(), sha256(secret));
  if (!invitation) return null;
  const { name, handle } = invitation;
  const held = appointmentsOf(look.live.facts).filter((it) => it.who === handle && inForce(it, look.now));
  return `You are invited as ${name}${held.length > 0 ? `, ${officesSaid(held)}` : ""}.`;
}
