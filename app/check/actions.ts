"use server";
import { signedIn } from "@/lib/auth/speaker";
import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { dear } from "@/lib/http/dear";
import { draftIn } from "@/lib/http/draft";
import { worked } from "@/lib/http/worked";
import { look } from "@/lib/log/look";
import { checkView } from "@/lib/queries/check";

/** What a yml comes to, for anybody. Nothing is stored. */
export async function check(before: CandidateView, form: FormData): Promise<CandidateView> {
  return worked(before, async () => {
    const at = form.get("at")?.toString() ?? null;
    const [seen, viewer, draft] = await Promise.all([look(at), signedIn(), draftIn(form)]);
    const make = () => checkView(seen, viewer, draft, form.get("channel")?.toString());
    return dear(make, viewer?.session.person.id);
  });
}
