import { z } from "zod";
import { needNewcomer } from "../auth/invitations";
import type { SignedIn } from "../auth/speaker";
import { appointmentsOf, inForce } from "../domain/appointments";
import { Line } from "../domain/facts/record";
import { rolesIn } from "../domain/known";
import { allow } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import type { Look } from "../log/look";
import { perform } from "../log/perform";
import { appoint, Handle } from "../verbs/appoint";
import { parsed } from "./body";

/** Whom to invite, and to what; without a role it takes an appointment that is in force. */
export const Invite = z
  .strictObject({
    who: Handle,
    name: Line(120),
    role: z.string().optional(),
    of: z.unknown().optional(),
    organisation: z.string().optional(),
  })
  .refine((it) => (it.role === undefined) === (it.of === undefined), {
    path: ["role"],
    error: "Say a role and what it is of, or neither.",
  });
export type Invite = z.infer<typeof Invite>;

/** Only who may appoint anybody in the group invites. Refusal `not-permitted`. */
export const needChair = (seen: Look, speaker: SignedIn): unknown =>
  allow(rolesIn(seen), speaker, "appoint", {}, "instance", seen.now);

/**
 * What comes before an invitation, behind both doors: the appointment is said at once, by the verb that says every appointment,
 * unless it is in force; answers its entry, if it made one. Pressed again after a fault before the link, nothing is doubled.
 */
export async function appointInvited(seen: Look, speaker: SignedIn, asked: Invite): Promise<number | null> {
  const { who, name, role, of, organisation } = asked;
  await needNewcomer(who);
  const held = appointmentsOf(seen.live.facts).filter((it) => it.who === who && inForce(it, seen.now));
  if (role === undefined && held.length === 0)
    throw new Refusal("bad-input", `Not invited: ${who} holds no role yet.`, [
      { path: "role", message: "Say a role and what it is of." },
    ]);
  if (role === undefined) return null;
  const input = parsed(appoint.input, { who, name, role, of, ...(organisation && { organisation }) }, "Not invited");
  if (held.some((it) => it.role === role && JSON.stringify(it.of) === JSON.stringify(input.of))) return null;
  return (await perform({ verb: appoint, speaker, input })).recorded[0]?.seq ?? null;
}
