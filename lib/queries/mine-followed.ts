import type { Following } from "../db/follows";
import { netChanges } from "../domain/changes";
import { tallySaid } from "../domain/explain/verdict";
import type { Instant } from "../domain/instant";
import { newest } from "../domain/known";
import { membershipOf } from "../domain/membership";
import type { FollowedLine } from "../domain/view/me-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import { changeLine } from "./board-changes";
import { type Mine, onBoard } from "./mine";
import { linkTo } from "./reader";

/** The projects they follow, as they stand, and what moved in each since an instant; null: nothing to compare with. */
export function followedByMe(
  mine: Mine,
  follows: readonly Following[],
  since: Instant | null,
): readonly FollowedLine[] {
  const { look } = mine;
  const projects = new Map(onBoard(mine).map((it) => [it.slug, it]));
  return follows.flatMap(({ project: slug }): readonly FollowedLine[] => {
    if (!newest(look, `project:${slug}`, "project")) return [];
    const it = projects.get(slug);
    const moved = it && since !== null ? netChanges(it, since, look.now) : [];
    return [
      {
        slug,
        href: linkTo(look, `/projects/${slug}`),
        verdict: it?.verdict.outcome ?? null,
        said: it ? tallySaid(it.verdict) : asideSaid(mine, slug),
        lines: [...moved].reverse().map((change) => changeLine(slug, change, look)),
        still: it && since !== null && moved.length === 0 ? "Nothing moved." : null,
        following: !look.isNow ? null : { on: true },
      },
    ];
  });
}

function asideSaid({ look, channel }: Mine, slug: string): Rich {
  const membership = membershipOf(look, slug, channel);
  return membership.is === "left"
    ? [
        `It ${membership.into === null ? "left" : `graduated into ${membership.into}`} on ${dayText(membership.at, look.now)}.`,
      ]
    : [`It is not asked to enter ${channel}.`];
}
