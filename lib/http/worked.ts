import { unreadSaid } from "../domain/explain/checked";
import type { CandidateView } from "../domain/view/candidate-view";
import { refusalOf } from "./problem";

/** What was worked out, or the view before with the reason why nothing was. */
export async function worked(before: CandidateView, make: () => Promise<CandidateView>): Promise<CandidateView> {
  try {
    return await make();
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (!refusal) throw failure;
    return { ...before, finding: unreadSaid(refusal.sentence), gains: null, computed: [], problems: [], notes: [] };
  }
}
