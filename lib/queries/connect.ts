import type { Delivery } from "../domain/delivery";
import { notTakenSaid, unreachableSaid, waySaid } from "../domain/explain/connect";
import { elsewhenSaid } from "../domain/explain/tense";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { tenseOf } from "../domain/tense";
import { type ConnectView, isWay, type Way, ways } from "../domain/view/connect-view";
import { isLoopback } from "../env";
import { hooksOf, registerStep } from "./connect-source";
import { waitingView } from "./deliveries";
import type { ProjectLook } from "./project";
import { channelAsked, linkTo } from "./reader";
import { snippetsOfWay } from "./snippet";
import type { SourcesKnown } from "./sources";

/** Whether who looks may post results of the project, and so connect its CI. */
export const mayConnect = ({ look, viewer, slug, channel }: ProjectLook): boolean =>
  look.isNow && may(rolesIn(look, slug), viewer, "record-ci", { project: slug, channel }, look.now);

/** How a project's CI is connected, by the way that is asked for: for its maintainers, its CI and the chair. */
export function connectView(
  at: ProjectLook,
  asked: string | undefined,
  { came, sources }: { readonly came: readonly Delivery[]; readonly sources: SourcesKnown },
): ConnectView {
  const { look, slug, verdict } = at;
  const way = wayOf(at, asked);
  if (!look.isNow) return { closed: [elsewhenSaid(tenseOf(look))] };
  if (!mayConnect(at)) return { closed: closedSaid(at) };
  const said = waySaid[way];
  const isTokens = said.shows === "posted";
  const unreachable = isLoopback() ? unreachableSaid(way, look.practice, hrefOf(at, "token")) : null;
  return {
    project: slug,
    ways: ways.map((it) => ({ name: waySaid[it].name, href: hrefOf(at, it), isPicked: it === way })),
    way,
    name: said.name,
    remarks: [[said.said], notTakenSaid(way, verdict.standings), unreachable].filter((it) => it !== null),
    register: registerStep(way, at, sources),
    hooks: hooksOf(way, sources),
    token: isTokens ? { name: `${said.name} of ${slug}` } : null,
    snippets: snippetsOfWay(look, slug, way, null),
    waiting: waitingView(came, said.doors, look),
  };
}

const hrefOf = ({ look, slug, channel }: ProjectLook, way: Way): string =>
  linkTo(look, `/projects/${slug}/ci`, { ...channelAsked(look, channel), with: way }, "connect");

function closedSaid({ slug, viewer }: ProjectLook) {
  const takes = `Connecting its CI takes a maintainer of ${slug}, its CI, or the chair`;
  if (viewer !== null) return [`${takes}, and ${viewer.name} is none of them today.`];
  const to = `/sign-in?to=${encodeURIComponent(`/projects/${slug}/ci#connect`)}`;
  return [`${takes}. `, { href: to, text: "Sign in" }, " to do it."];
}

/** The way that is asked for; else the forge where the repository is, and on a machine that no forge reaches a token. */
function wayOf({ registration }: ProjectLook, asked: string | undefined): Way {
  if (asked === undefined) {
    if (isLoopback()) return "token";
    const { hostname } = new URL(registration.repository);
    return hostname === "github.com" ? "github-actions" : hostname.includes("gitlab") ? "gitlab-ci" : "token";
  }
  if (isWay(asked)) return asked;
  throw new Refusal(
    "bad-input",
    `There is no way of connecting called ${asked.slice(0, 60)}. There is: ${ways.join(", ")}.`,
  );
}
