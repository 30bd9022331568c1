import type { CriterionOf } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import type { Content } from "@/lib/domain/facts/evidence";
import { authorOf, isSameContent, latestOf, notWithdrawn, ofKind } from "./facts";
import { answer, type Look, type Reader } from "./look";
import { holds } from "./people";

type Review = FactOf<"review">;

/** "review: at least N accepting reviews of the candidate's content by holders of a role who are not its maintainers" */
export const review: Reader<"review"> = (look, criterion) => {
  const all = latestByEach(look, criterion);
  const here = all.filter((it) => isSameContent(it.body.content, look.candidate?.body));
  const accepting = here.filter((it) => it.body.accepts);
  if (accepting.length >= criterion.count) return answer("met", null, seqsOf(here));
  // "stale (was met; … bound to content other than the candidate's)"
  const elsewhere = all.filter((it) => it.body.accepts && !here.includes(it));
  const enough = elsewhere.filter(
    (it) => elsewhere.filter((other) => isSameContent(it.body.content, other.body.content)).length >= criterion.count,
  );
  if (enough.length > 0) return answer("stale", "other-revision", seqsOf([...here, ...enough]));
  // "A maintainer asks for review by naming people, who become its holders": one of them has not answered yet.
  const requests = notWithdrawn(ofKind(look.own, "review-request"), look.facts).filter((it) =>
    isSameContent(it.body.content, look.candidate?.body),
  );
  const waiting = requests.filter((it) => it.body.of.some((who) => !here.some((given) => authorOf(given) === who)));
  if (waiting.length > 0) return answer("pending", "awaiting-review", seqsOf([...here, ...waiting]));
  return answer("unknown", "missing", seqsOf(here));
};

/** Each person's latest word on each content, of those whose word counts: "both judged at the review's instant". */
function latestByEach(look: Look, { role }: CriterionOf<"review">): readonly Review[] {
  const counted = notWithdrawn(ofKind(look.own, "review"), look.facts).filter((it) => {
    const by = authorOf(it);
    const hasRole = role === "anyone" || holds(look.facts, by, role, look, it.at);
    return hasRole && !holds(look.facts, by, "maintainer", look, it.at);
  });
  return counted.filter((it) => latestOf(counted.filter((other) => isOfSame(it, other))) === it);
}

const isOfSame = (a: Review, b: Review): boolean =>
  authorOf(a) === authorOf(b) && isSameContent(a.body.content as Content, b.body.content as Content);
const seqsOf = (facts: readonly { readonly seq: number }[]) => facts.map((it) => it.seq).sort((a, b) => a - b);
