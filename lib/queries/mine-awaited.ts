import { decisionAwaited, reviewAwaited, wordAwaited } from "../domain/explain/mine";
import type { AwaitedLine } from "../domain/view/me-view";
import { dayMoment } from "../domain/view/moment";
import { type Mine, mayDo, type OnBoard, onBoard, requestTo, waitingClaim } from "./mine";
import { grantsAwaited } from "./mine-waivers";
import { linkTo, readerOf } from "./reader";

/** What who looks waits for: others' words on what they said, reviews they asked for, decisions on what they maintain. */
export const awaitedByMe = (mine: Mine): readonly AwaitedLine[] => [
  ...onBoard(mine).flatMap((it) => [...words(mine, it), ...ofOwnProject(mine, it)]),
  ...grantsAwaited(mine),
];

const words = ({ look, viewer }: Mine, { slug, verdict }: OnBoard): readonly AwaitedLine[] =>
  verdict.standings.flatMap((s) => {
    const claim = waitingClaim(s);
    if (claim?.by !== viewer.handle) return [];
    return [
      {
        href: linkTo(look, `/projects/${slug}`, {}, s.key),
        said: wordAwaited(slug, s.criterion.short),
        since: dayMoment(claim.at, look.now),
      },
    ];
  });

function ofOwnProject(mine: Mine, project: OnBoard): readonly AwaitedLine[] {
  const { slug, verdict, membership } = project;
  const { look, channel } = mine;
  if (!mayDo(mine, "attest", slug)) return [];
  const asked = verdict.standings.flatMap((s) =>
    s.detail.of === "review" && s.detail.asked.length > 0 ? [{ key: s.key, of: s.detail.asked }] : [],
  );
  const { nameOf } = readerOf(look, slug);
  const isReady = verdict.outcome === "ready" && membership.is !== "member";
  return [
    ...asked.map(({ key, of }) => {
      const request = requestTo(mine, project, of);
      return {
        href: linkTo(look, `/projects/${slug}`, {}, key),
        said: reviewAwaited(slug, of.map(nameOf)),
        since: request ? dayMoment(request.at, look.now) : null,
      };
    }),
    ...(isReady
      ? [{ href: linkTo(look, `/projects/${slug}`), said: decisionAwaited(slug, channel), since: null }]
      : []),
  ];
}
