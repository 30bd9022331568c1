import { held } from "../appointments";
import { type CriterionOf, isOpenToAll } from "../criterion";
import { type Evidence, isSameContent } from "../evidence";
import { type FactOf, isLater, whoseWord } from "../fact";
import type { Ignored, Read } from "./standing";

type Review = FactOf<"review">;

/**
 * The standing of a review criterion (decision.md, "review"):
 * 1. Reviews not withdrawn, the latest of each author on one content; an author who was no holder of the role at the
 *    review's instant, or who maintained the project then, does not count. Of `anyone` no role is asked.
 * 2. At least `count` of them accept the candidate's content: met. It has no end of its own.
 * 3. Else so many accepted an earlier content: stale, other-revision.
 * 4. Else somebody asked by name has not answered: pending, awaiting-review. Else unknown, missing.
 */
export function readReview(criterion: CriterionOf<"review">, evidence: Evidence): Read {
  const ignored: Ignored[] = [];
  const counted = countedReviews(criterion, evidence, ignored);
  const ofCandidate = counted.filter((review) => isOfCandidate(review, evidence)).sort((a, b) => a.seq - b.seq);
  const earlier = counted.filter((review) => !ofCandidate.includes(review));
  const accepting = ofCandidate.filter((review) => review.body.accepts);
  const objecting = ofCandidate.filter((review) => !review.body.accepts);
  const answered = new Set(ofCandidate.map((review) => whoseWord(review)));
  const requests = openRequests(evidence, ignored);
  const asked = [...new Set(requests.flatMap((request) => request.body.of))].filter((who) => !answered.has(who)).sort();

  const isMet = accepting.length >= criterion.count;
  const once = isMet ? [] : earlier.filter((review) => wasEnough(review, earlier, criterion));
  const is = isMet ? "met" : once.length > 0 ? "stale" : asked.length > 0 ? "pending" : "unknown";
  const waiting = is === "pending" ? requests.filter(({ body }) => body.of.some((who) => !answered.has(who))) : [];
  for (const review of earlier) if (!once.includes(review)) ignored.push({ seq: review.seq, why: "other-revision" });
  for (const request of requests) if (!waiting.includes(request)) ignored.push({ seq: request.seq, why: "superseded" });
  return {
    standing: {
      is,
      cause: causes[is],
      used: [...accepting, ...objecting, ...once, ...waiting].map((fact) => fact.seq).sort((a, b) => a - b),
      until: null,
      whoCanAct: isMet ? [] : ["reviewer"],
      detail: {
        of: "review",
        role: criterion.role,
        needed: criterion.count,
        accepting: accepting.map((review) => ({ seq: review.seq, by: whoseWord(review), at: review.at })),
        objecting: objecting.map((review) => ({ seq: review.seq, by: whoseWord(review), text: review.body.text })),
        asked,
      },
    },
    ignored,
  };
}

const causes = { met: null, stale: "other-revision", pending: "awaiting-review", unknown: "missing" } as const;

const isOfCandidate = ({ body }: Pick<Review, "body"> | FactOf<"review-request">, { candidate }: Evidence): boolean =>
  candidate !== undefined && isSameContent(body.content, candidate.body);

function countedReviews(criterion: CriterionOf<"review">, evidence: Evidence, ignored: Ignored[]): readonly Review[] {
  const newest = new Map<string, Review>();
  for (const review of evidence.of("review")) {
    const why = whyNot(review, criterion, evidence);
    if (why) {
      ignored.push({ seq: review.seq, why });
      continue;
    }
    const key = `${whoseWord(review)} ${isOfCandidate(review, evidence) ? "candidate" : review.body.content.tree}`;
    const other = newest.get(key);
    if (other) ignored.push({ seq: isLater(review, other) ? other.seq : review.seq, why: "superseded" });
    if (!other || isLater(review, other)) newest.set(key, review);
  }
  return [...newest.values()];
}

function whyNot(review: Review, criterion: CriterionOf<"review">, evidence: Evidence): Ignored["why"] | null {
  const { appointments, channel, project, withdrawn } = evidence;
  if (withdrawn.has(review.seq)) return "withdrawn";
  if (held(appointments, whoseWord(review), "maintainer", { project }, review.at)) return "maintainer-of-it";
  const isReviewer =
    isOpenToAll(criterion.role) ||
    held(appointments, whoseWord(review), criterion.role, { project, channel }, review.at);
  return isReviewer ? null : "not-appointed-then";
}

/** Requests about the candidate that were not taken back. */
function openRequests(evidence: Evidence, ignored: Ignored[]): readonly FactOf<"review-request">[] {
  return evidence.of("review-request").filter((request) => {
    const why = evidence.withdrawn.has(request.seq)
      ? "withdrawn"
      : isOfCandidate(request, evidence)
        ? null
        : "other-revision";
    if (why) ignored.push({ seq: request.seq, why });
    return why === null;
  });
}

/** Whether a review is one of so many that accepted its content. */
const wasEnough = ({ body }: Review, reviews: readonly Review[], criterion: CriterionOf<"review">): boolean =>
  body.accepts &&
  reviews.filter((it) => it.body.accepts && it.body.content.tree === body.content.tree).length >= criterion.count;
