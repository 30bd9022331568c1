import type { CriterionOf } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import { authorOf, isSameContent, latestOf, notWithdrawn, ofKind } from "./facts";
import { answer, type Look, type Reader } from "./look";
import { holds } from "./people";

type Review = FactOf<"review">;

/** "review: at least N accepting reviews of the candidate's content by holders of a role who are not its maintainers" */
export const review: Reader<"review"> = (look, criterion) => {
  const counted = reviewsThatCount(look, criterion);
  const isHere = (it: Review) => isSameContent(it.body.content, look.candidate?.body);
  // Each person's latest word on the candidate, by whichever of its names they knew it.
  const here = latestByEach(counted.filter(isHere), () => true);
  const accepting = here.filter((it) => it.body.accepts);
  if (accepting.length >= criterion.count) return answer("met", null, seqsOf(here));
  // "stale (was met; … bound to content other than the candidate's)"
  const isOfSame = (a: Review, b: Review) => isSameContent(a.body.content, b.body.content);
  const elsewhere = latestByEach(
    counted.filter((it) => !isHere(it)),
    isOfSame,
  ).filter((it) => it.body.accepts);
  const enough = elsewhere.filter((it) => elsewhere.filter((other) => isOfSame(it, other)).length >= criterion.count);
  if (enough.length > 0) return answer("stale", "other-revision", seqsOf([...here, ...enough]));
  // "A maintainer asks for review by naming people, who become its holders": one of them has not answered yet.
  const requests = notWithdrawn(ofKind(look.own, "review-request"), look.facts).filter((it) =>
    isSameContent(it.body.content, look.candidate?.body),
  );
  const waiting = requests.filter((it) => it.body.of.some((who) => !here.some((given) => authorOf(given) === who)));
  if (waiting.length > 0) return answer("pending", "awaiting-review", seqsOf([...here, ...waiting]));
  return answer("unknown", "missing", seqsOf(here));
};

/** "by holders of a role who are not its maintainers, both judged at the review's instant" */
function reviewsThatCount(look: Look, { role }: CriterionOf<"review">): readonly Review[] {
  return notWithdrawn(ofKind(look.own, "review"), look.facts).filter((it) => {
    const by = authorOf(it);
    const hasRole = role === "anyone" || holds(look.facts, by, role, look, it.at);
    return hasRole && !holds(look.facts, by, "maintainer", look, it.at);
  });
}

/** Each person's latest on the same thing. */
const latestByEach = (reviews: readonly Review[], isOfSame: (a: Review, b: Review) => boolean): readonly Review[] =>
  reviews.filter((it) => {
    const same = reviews.filter((other) => authorOf(other) === authorOf(it) && isOfSame(it, other));
    return latestOf(same) === it;
  });

const seqsOf = (facts: readonly { readonly seq: number }[]) => facts.map((it) => it.seq).sort((a, b) => a - b);
