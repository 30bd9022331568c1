"use server";
import { revalidatePath } from "next/cache";
import { signedIn } from "@/lib/auth/speaker";
import { turnedSaid } from "@/lib/domain/explain/turned";
import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { idle } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { candidateIn, draftIn } from "@/lib/http/draft";
import { worked } from "@/lib/http/worked";
import { look } from "@/lib/log/look";
import { candidateView } from "@/lib/queries/candidate";
import { putForward } from "@/lib/verbs/put-forward";

const forward = action(putForward, {
  said: turnedSaid,
  after: () => revalidatePath("/", "layout"),
  input: candidateIn,
});

/** What a draft would gain and lose, nothing recorded; or, where that was pressed, it is put forward and is the candidate at once. */
export async function workOut(before: CandidateView, form: FormData): Promise<CandidateView> {
  return worked(before, async () => {
    const forwarded = form.get("act") === "put-forward" ? await forward(idle, form) : idle;
    const [seen, viewer, draft] = await Promise.all([look(), signedIn(), draftIn(form)]);
    const channel = form.get("channel")?.toString();
    return candidateView(seen, viewer, String(form.get("project")), { channel, draft, forwarded });
  });
}
