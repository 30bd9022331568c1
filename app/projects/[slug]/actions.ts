"use server";
import { revalidatePath } from "next/cache";
import { turnedSaid } from "@/lib/domain/explain/turned";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { accept } from "@/lib/verbs/accept";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { askWaiver as ask } from "@/lib/verbs/ask-waiver";
import { attest } from "@/lib/verbs/attest";
import { giveReason } from "@/lib/verbs/give-reason";
import { grantWaiver as grant } from "@/lib/verbs/grant-waiver";
import { review as reviewCandidate } from "@/lib/verbs/review";
import { revokeWaiver as revoke } from "@/lib/verbs/revoke-waiver";
import type { WaiverTurned } from "@/lib/verbs/waiver-turned";
import { withdraw as takeBack } from "@/lib/verbs/withdraw";

const anew = () => revalidatePath("/", "layout");
const options = { said: turnedSaid, undo: true, after: anew };

/** What a project's page offers for its criteria: each a verb behind the door for forms. */
export async function mark(before: FormState, form: FormData): Promise<FormState> {
  return action(attest, options)(before, form);
}
export async function reason(before: FormState, form: FormData): Promise<FormState> {
  return action(giveReason, options)(before, form);
}
export async function review(before: FormState, form: FormData): Promise<FormState> {
  return action(reviewCandidate, options)(before, form);
}
export async function acceptClaim(before: FormState, form: FormData): Promise<FormState> {
  return action(accept, options)(before, form);
}
export async function askReview(before: FormState, form: FormData): Promise<FormState> {
  return action(askForReview, options)(before, form);
}
const ofWaiver = { said: (answer: WaiverTurned) => `${answer.said} ${turnedSaid(answer)}`, after: anew };
export async function askWaiver(before: FormState, form: FormData): Promise<FormState> {
  return action(ask, ofWaiver)(before, form);
}
export async function grantWaiver(before: FormState, form: FormData): Promise<FormState> {
  return action(grant, ofWaiver)(before, form);
}
export async function revokeWaiver(before: FormState, form: FormData): Promise<FormState> {
  return action(revoke, ofWaiver)(before, form);
}
export async function withdraw(before: FormState, form: FormData): Promise<FormState> {
  const said = (answer: Awaited<ReturnType<ReturnType<typeof takeBack.decide>["answer"]>>) =>
    "before" in answer ? turnedSaid(answer) : "It counts no more; the entry stays in the log.";
  return action(takeBack, { said, after: anew })(before, form);
}
