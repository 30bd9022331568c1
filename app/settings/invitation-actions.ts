"use server";
import { revalidatePath } from "next/cache";
import { type Invited, invite, linkFrom, renew, revoke } from "@/lib/auth/invitations";
import { machineNow } from "@/lib/auth/machine-time";
import { type SignedIn, signedIn } from "@/lib/auth/speaker";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/domain/refusal";
import { dayMoment } from "@/lib/domain/view/moment";
import type { InviteState } from "@/lib/domain/view/people-view";
import { fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { Which } from "@/lib/http/invitation-doors";
import { appointInvited, Invite, needChair } from "@/lib/http/invite";
import { refusalOf } from "@/lib/http/problem";
import { look } from "@/lib/log/look";
import { withOf } from "./with-of";

/** Invites somebody, gives an invitation a new link, or takes one back: which of them the pressed button says. */
export async function invitePeople(_before: InviteState, form: FormData): Promise<InviteState> {
  try {
    const [chair, seen] = [await signedIn(), await look()];
    if (!chair)
      throw new Refusal("not-signed-in", "Not done: you are not signed in any more. Sign in and press again.");
    needChair(seen, chair);
    const [renews, revokes] = [form.get("renew"), form.get("revoke")];
    if (revokes !== null) return { status: "revoked", who: (await revoke(db(), idOf(revokes, "Not revoked"))).handle };
    return renews !== null ? told(await renew(db(), idOf(renews, "Not renewed"))) : await invited(seen, chair, form);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { status: "refused", sentence: refusal.sentence, fields: refusal.fields, values: typed(form) };
  } finally {
    revalidatePath("/settings");
  }
}

const idOf = (id: FormDataEntryValue, not: string): string => parsed(Which, { id }, not).id;

async function invited(seen: Awaited<ReturnType<typeof look>>, chair: SignedIn, form: FormData): Promise<InviteState> {
  const { role, of, ...rest } = fieldsOf(withOf(form));
  const asked = role === "none" ? rest : { ...rest, role, of };
  const input = parsed(Invite, asked, "Not invited");
  const seq = await appointInvited(seen, chair, input);
  const made = await db().$transaction((tx) => invite(tx, { handle: input.who, name: input.name }, chair.handle));
  return told(made, seq);
}

const told = ({ invitation, nonce }: Invited, seq: number | null = null): InviteState => ({
  status: "invited",
  who: invitation.name,
  link: linkFrom(nonce),
  until: dayMoment(invitation.expiresAt.getTime(), machineNow()),
  seq,
});

const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === "string" && !field[0].startsWith("$")),
  );
