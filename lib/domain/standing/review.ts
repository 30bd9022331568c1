import { held } from "../appointments";
import { type Evidence, isSameContent } from "../evidence";
import { type FactOf, isLater } from "../fact";
import type { CriterionOf } from "../policy";
import type { Ignored, Read } from "./standing";

/**
 * The standing of a review criterion (decision.md, "review"):
 * 1. Reviews not withdrawn, the latest of each author on one content; an author who was no holder of the role at the
 *    review's instant, or who maintained the project then, does not count.
 * 2. At least `count` of them accept the candidate's content: met. It has no end of its own.
 * 3. Else so many accepted an earlier content: stale, other-revision.
 * 4. Else somebody asked by name has not answered: pending, awaiting-review. Else unknown, missing.
 */
export function readReview(criterion: CriterionOf<"review">, evidence: Evidence): Read {
  const ignored: Ignored[] = [];
  const { candidate } = evidence;
  const counted = countedReviews(criterion, evidence, ignored);
  const ofCandidate = counted.filter((review) => candidate && isSameContent(review.body.content, candidate.body));
  const accepting = ofCandidate.filter((review) => review.body.accepts).sort((a, b) => a.seq - b.seq);
  const objecting = ofCandidate.filter((review) => !review.body.accepts);
  const answered = new Set(ofCandidate.map((review) => review.actor.id));
  const asked = askedOf(evidence, ignored).filter((who) => !answered.has(who));
  const isMet = accepting.length >= criterion.count;
  const earlier = counted.filter((review) => !ofCandidate.includes(review));
  for (const review of earlier) ignored.push({ seq: review.seq, why: "other-revision" });
  const wasMet = !isMet && earlier.some((review) => acceptedOn(earlier, review.body.content.tree) >= criterion.count);
  return {
    standing: {
      is: isMet ? "met" : wasMet ? "stale" : asked.length > 0 ? "pending" : "unknown",
      cause: isMet ? null : wasMet ? "other-revision" : asked.length > 0 ? "awaiting-review" : "missing",
      used: [...accepting, ...objecting].map((review) => review.seq).sort((a, b) => a - b),
      until: null,
      whoCanAct: isMet ? [] : ["reviewer"],
      detail: {
        of: "review",
        role: criterion.role,
        needed: criterion.count,
        accepting: accepting.map(({ seq, actor, at }) => ({ seq, by: actor.id, at })),
        objecting: objecting.map(({ seq, actor, body }) => ({ seq, by: actor.id, text: body.text })),
        asked,
      },
    },
    ignored,
  };
}

function countedReviews(
  criterion: CriterionOf<"review">,
  evidence: Evidence,
  ignored: Ignored[],
): readonly FactOf<"review">[] {
  const newest = new Map<string, FactOf<"review">>();
  for (const review of evidence.of("review")) {
    const why = whyNot(review, criterion, evidence);
    if (why) {
      ignored.push({ seq: review.seq, why });
      continue;
    }
    const key = `${review.actor.id} ${review.body.content.tree}`;
    const other = newest.get(key);
    if (other) ignored.push({ seq: isLater(review, other) ? other.seq : review.seq, why: "superseded" });
    if (!other || isLater(review, other)) newest.set(key, review);
  }
  return [...newest.values()];
}

function whyNot(review: FactOf<"review">, criterion: CriterionOf<"review">, evidence: Evidence): Ignored["why"] | null {
  const { appointments, channel, project, withdrawn } = evidence;
  if (withdrawn.has(review.seq)) return "withdrawn";
  if (held(appointments, review.actor.id, "maintainer", { project }, review.at)) return "maintainer-of-it";
  return held(appointments, review.actor.id, criterion.role, { project, channel }, review.at)
    ? null
    : "not-appointed-then";
}

function askedOf(evidence: Evidence, ignored: Ignored[]): readonly string[] {
  const asked = new Set<string>();
  for (const request of evidence.of("review-request")) {
    const isOpen = evidence.candidate && isSameContent(request.body.content, evidence.candidate.body);
    if (evidence.withdrawn.has(request.seq)) ignored.push({ seq: request.seq, why: "withdrawn" });
    else if (!isOpen) ignored.push({ seq: request.seq, why: "other-revision" });
    else for (const who of request.body.of) asked.add(who);
  }
  return [...asked].sort();
}

const acceptedOn = (reviews: readonly FactOf<"review">[], tree: string): number =>
  reviews.filter((review) => review.body.accepts && review.body.content.tree === tree).length;
