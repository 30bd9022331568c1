import { isSameContent } from "../domain/evidence";
import { type Known, newest } from "../domain/known";
import type { Target } from "../domain/policy";
import { channelNamed, judged, policyOf } from "../domain/project";
import { asksFor } from "../domain/standing/ci";
import type { VerdictOutcome } from "../domain/verdict";

type Run = {
  readonly project: string;
  readonly check: string;
  readonly target: Target;
  readonly revision: string;
  readonly tree?: string | undefined;
};

/** What became of one posted run: its entry, and whether it counts. `new` false: it was recorded before and nothing was added. */
export type Became = {
  readonly entry: number | null;
  readonly new: boolean;
  readonly counts: boolean;
  readonly why: string | null;
};

/** Looks at the verdicts before; the answer looks again after and says of each run what became of it. */
export function becameOf(known: Known, runs: readonly Run[]) {
  const projects = [...new Set(runs.map((run) => run.project))].filter((slug) =>
    newest(known, `project:${slug}`, "project"),
  );
  const hasPolicy = policyOf(known, channelNamed(known)) !== undefined;
  const outcomes = (at: Known) =>
    new Map<string, VerdictOutcome>(
      hasPolicy ? projects.map((slug) => [slug, judged(at, slug, channelNamed(at)).outcome]) : [],
    );
  const before = outcomes(known);
  return (after: Known, entries: readonly { seq: number | null; isNew: boolean }[]) => {
    const now = outcomes(after);
    return {
      runs: runs.map((run, index) => {
        const why = whyInert(after, run);
        return { entry: entries[index]?.seq ?? null, new: entries[index]?.isNew ?? false, counts: why === null, why };
      }),
      verdicts: projects.flatMap((project) => {
        const [was, is] = [before.get(project), now.get(project)];
        return was && is ? [{ project, before: was, after: is }] : [];
      }),
    };
  };
}

/** Why a run is inert for now, in a sentence, or null: content nobody put forward, or a leg that the policy does not ask for. */
function whyInert(known: Known, run: Run): string | null {
  const candidate = newest(known, `project:${run.project}`, "revision");
  const policy = policyOf(known, channelNamed(known))?.body.policy;
  if (!policy?.criteria.some((it) => it.kind === "ci" && asksFor(it, run.check, run.target)))
    return `The policy asks for no ${run.check} on this target, so it is kept and not counted.`;
  if (!candidate) return `${run.project} has no candidate yet; it counts if this content is put forward.`;
  if (!isSameContent({ commit: run.revision, tree: run.tree }, candidate.body))
    return `It is of other content than the candidate ${candidate.body.commit.slice(0, 7)}; it counts if that content is put forward.`;
  return null;
}
