import { grantAsked, grantAwaited } from "../domain/explain/mine";
import { grantsLackingSaid } from "../domain/explain/waiver";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { policyOf } from "../domain/project";
import type { AwaitedLine, WaitingLine } from "../domain/view/me-view";
import { dayMoment } from "../domain/view/moment";
import { organisationsIn, type Waiver, whyNotGrantedBy } from "../domain/waivers";
import { type WaiversKnown, waiversKnown } from "../domain/waivers-known";
import type { Mine } from "./mine";
import { linkTo, readerOf } from "./reader";

type Waiting = WaiversKnown & { readonly slug: string; readonly waiver: Waiver; readonly shorts: readonly string[] };

/** The waivers that wait for grants, of any project and channel. */
function waitingWaivers({ look }: Mine): readonly Waiting[] {
  return look
    .projects()
    .filter((slug) => look.stream(`project:${slug}`).some((fact) => fact.kind === "waiver"))
    .flatMap((slug) =>
      look.channels().flatMap((channel): readonly Waiting[] => {
        const criteria = policyOf(look, channel)?.body.policy.criteria ?? [];
        const of = waiversKnown(look, slug, channel, look.when);
        return of.waivers
          .filter(({ why, asked }) => why === "awaiting-grants" && asked.channel === channel)
          .map((waiver) => ({
            ...of,
            slug,
            waiver,
            shorts: waiver.asked.criteria.map((key) => criteria.find((it) => it.key === key)?.short ?? key),
          }));
      }),
    );
}

/** The waivers that who looks could grant: each voter of another organisation is its holder, until two have. */
export const waiversToGrant = (mine: Mine): readonly WaitingLine[] =>
  waitingWaivers(mine)
    .filter(({ waiver, evidence, slug }) => {
      const { look, viewer } = mine;
      const whose = { project: slug, channel: waiver.asked.channel };
      return (
        whyNotGrantedBy(viewer.handle, waiver, evidence) === null &&
        may(rolesIn(look, slug), viewer, "grant-waiver", whose, look.now)
      );
    })
    .map(({ slug, waiver, shorts }) => ({
      ...grantAsked(slug, shorts, readerOf(mine.look, slug).nameOf(waiver.by)),
      since: dayMoment(waiver.at, mine.look.now),
      href: hrefOf(mine, slug, waiver),
      label: mine.look.isNow ? "Look at it" : null,
    }));

/** The waivers that who looks asked for and that wait for others. */
export const grantsAwaited = (mine: Mine): readonly AwaitedLine[] =>
  waitingWaivers(mine)
    .filter(({ waiver }) => waiver.by === mine.viewer.handle)
    .map(({ slug, waiver, shorts, evidence }) => ({
      href: hrefOf(mine, slug, waiver),
      said: grantAwaited(slug, shorts, grantsLackingSaid(waiver, organisationsIn(waiver, evidence))),
      since: dayMoment(waiver.at, mine.look.now),
    }));

const hrefOf = ({ look }: Mine, slug: string, { asked }: Waiver): string =>
  linkTo(
    look,
    `/projects/${slug}`,
    asked.channel === look.channels()[0] ? {} : { channel: asked.channel },
    asked.criteria[0],
  );
