import type { Change } from "../domain/changes";
import type { Judged } from "../domain/verdict";

/** What changed, as machines read it: of each kind what it was and what it is. */
export function changeAnswer(change: Change) {
  switch (change.what) {
    case "standing":
      return {
        what: "standing",
        ...criterionAnswer(change.after),
        before: standingAnswer(change.before),
        after: standingAnswer(change.after),
        isWorse: change.isWorse,
      };
    case "criterion":
      return { what: "criterion", ...criterionAnswer(change.of), how: change.how, counts: change.of.counts };
    case "outcome":
      return { what: "outcome", before: change.before, after: change.after, isWorse: change.isWorse };
    case "candidate":
      return { what: "candidate", ...change.verdict.candidate?.content };
    case "floor":
      return { what: "floor", arch: change.arch, isMet: change.isMet };
  }
}

const criterionAnswer = ({ key, criterion }: Judged) => ({
  criterion: key,
  short: criterion.short,
  obligation: criterion.obligation,
});

const standingAnswer = ({ is, cause, reason, waiver }: Judged) => ({
  is,
  cause,
  reason: reason?.seq ?? null,
  waiver: waiver?.seq ?? null,
  ...(waiver && { beneath: waiver.beneath }),
});
