"use server";
import { revalidatePath } from "next/cache";
import { type Invited, renew, revoke } from "@/lib/auth/invitations";
import { machineNow } from "@/lib/auth/machine-time";
import { type SignedIn, signedIn } from "@/lib/auth/speaker";
import { Refusal } from "@/lib/domain/refusal";
import { dayMoment } from "@/lib/domain/view/moment";
import type { InviteState } from "@/lib/domain/view/people-view";
import { fieldsOf } from "@/lib/http/action";
import { parsed } from "@/lib/http/body";
import { Invite, inviteSomebody, needChair } from "@/lib/http/invite";
import { refusalOf } from "@/lib/http/problem";
import { look } from "@/lib/log/look";
import { withOf } from "./with-of";

/** Invites somebody, gives an invitation a new link, or takes one back: which of them the pressed button says. */
export async function invitePeople(_before: InviteState, form: FormData): Promise<InviteState> {
  try {
    const [chair, seen] = [await signedIn(), await look()];
    if (!chair)
      throw new Refusal("not-signed-in", "Not done: you are not signed in any more. Sign in and press again.");
    const [renews, revokes] = [form.get("renew"), form.get("revoke")];
    if (renews !== null || revokes !== null) needChair(seen, chair);
    if (revokes !== null) return { status: "revoked", who: (await revoke(String(revokes))).handle };
    return renews !== null ? told(await renew(String(renews))) : await invited(seen, chair, form);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { status: "refused", sentence: refusal.sentence, fields: refusal.fields, values: typed(form) };
  } finally {
    revalidatePath("/settings");
  }
}

async function invited(seen: Awaited<ReturnType<typeof look>>, chair: SignedIn, form: FormData): Promise<InviteState> {
  const { role, of, ...rest } = fieldsOf(withOf(form));
  const asked = role === "none" ? rest : { ...rest, role, of };
  const { seq, ...made } = await inviteSomebody(seen, chair, parsed(Invite, asked, "Not invited"));
  return told(made, seq);
}

const told = ({ invitation, link }: Invited, seq: number | null = null): InviteState => ({
  status: "invited",
  who: invitation.name,
  link,
  until: dayMoment(invitation.expiresAt.getTime(), machineNow()),
  seq,
});

const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === "string" && !field[0].startsWith("$")),
  );
