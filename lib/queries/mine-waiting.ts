import { decisionAsked, reviewAsked, stepOf, wordAsked } from "../domain/explain/mine";
import { type Step, stepsOf } from "../domain/explain/steps";
import { authorOf } from "../domain/fact";
import { nextStepsIn } from "../domain/next-steps/known-steps";
import type { WaitingLine } from "../domain/view/me-view";
import { dayMoment } from "../domain/view/moment";
import { type Mine, mayDo, type OnBoard, onBoard, requestTo, standsSince, waitingClaim } from "./mine";
import { waiversToGrant } from "./mine-waivers";
import { linkTo, readerOf } from "./reader";

/** What waits for who looks: first what others ask, the longest waiting first, then what is theirs to do, by project. */
export function waitingForMe(mine: Mine): readonly WaitingLine[] {
  const projects = onBoard(mine);
  const asked = projects.flatMap((it) => [...reviewsAsked(mine, it), ...wordsAsked(mine, it), ...decisions(mine, it)]);
  return [
    ...[...asked, ...waiversToGrant(mine)].sort((a, b) => (a.since?.at ?? 0) - (b.since?.at ?? 0)),
    ...projects.flatMap((it) => ownSteps(mine, it)),
  ];
}

/** Reviews of the candidate that they were asked for by name, and have not given. */
function reviewsAsked(mine: Mine, project: OnBoard): readonly WaitingLine[] {
  const { slug, verdict } = project;
  const { look, viewer } = mine;
  const review = verdict.standings.find((s) => s.detail.of === "review" && s.detail.asked.includes(viewer.handle));
  if (!review || !mayDo(mine, "review", slug)) return [];
  const request = requestTo(mine, project, [viewer.handle]);
  const by = request ? (authorOf(request) ?? request.actor.id) : slug;
  return [
    {
      ...reviewAsked(slug, readerOf(look, slug).nameOf(by)),
      since: request ? dayMoment(request.at, look.now) : null,
      href: linkTo(look, `/projects/${slug}`, {}, review.key),
      label: !look.isNow ? null : "Review",
    },
  ];
}

/** Others' claims that take a second person. */
function wordsAsked(mine: Mine, { slug, verdict }: OnBoard): readonly WaitingLine[] {
  const { look, viewer } = mine;
  const waiting = verdict.standings.flatMap((s) => {
    const claim = waitingClaim(s);
    return claim && claim.by !== viewer.handle ? [{ s, claim }] : [];
  });
  if (waiting.length === 0 || !mayDo(mine, "accept", slug)) return [];
  return waiting.map(({ s, claim }) => ({
    ...wordAsked(slug, s.criterion.short, readerOf(look, slug).nameOf(claim.by)),
    since: dayMoment(claim.at, look.now),
    href: linkTo(look, `/projects/${slug}`, {}, s.key),
    label: !look.isNow ? null : "Accept or dispute",
  }));
}

/** What is ready and not in, for who decides. */
function decisions(mine: Mine, { slug, verdict, membership, spans }: OnBoard): readonly WaitingLine[] {
  const { look, channel } = mine;
  if (verdict.outcome !== "ready" || membership.is === "member" || !mayDo(mine, "admit", slug)) return [];
  const began = spans.findLast((_, place) => spans[place - 1]?.verdict.outcome !== "ready");
  return [
    {
      ...decisionAsked(slug, channel),
      since: began ? dayMoment(began.from, look.now) : null,
      href: linkTo(look, `/projects/${slug}`, {}, "admit-gate"),
      label: !look.isNow ? null : "See the gate",
    },
  ];
}

/** The steps of a project they maintain that are its maintainers'. */
function ownSteps(mine: Mine, project: OnBoard): readonly WaitingLine[] {
  const { look } = mine;
  const { slug, verdict } = project;
  if (!mayDo(mine, "attest", slug)) return [];
  return stepsOf(nextStepsIn(look, slug, mine.channel, look.when), verdict, readerOf(look, slug))
    .filter((step) => step.list === "yours")
    .map((step) => ({
      title: stepOf(slug, step.title),
      why: step.why,
      since: standsSince(mine, project, step.keys[0] ?? ""),
      href: hrefOf(mine, slug, step),
      label: !look.isNow ? null : step.label,
    }));
}

const hrefOf = ({ look }: Mine, slug: string, step: Step): string =>
  step.does === "candidate" && look.isNow
    ? `/projects/${slug}/candidate`
    : linkTo(look, `/projects/${slug}`, {}, step.keys[0]);
