import { isOrphaned, maintained } from "../domain/entrants";
import { inTense } from "../domain/explain/tense";
import { findingSaid } from "../domain/explain/verdict";
import { shortCommit } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { type Membership, membershipOf } from "../domain/membership";
import { may } from "../domain/permit";
import { channelNamed, judged, policyOf, projectNamed } from "../domain/project";
import type { Span } from "../domain/spans";
import type { Speaker } from "../domain/speaker";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import type { Verdict } from "../domain/verdict";
import { agoText, dayText } from "../domain/view/moment";
import type { ProjectView } from "../domain/view/project-view";
import type { Rich } from "../domain/view/rich";
import { type WaiversKnown, waiversKnown } from "../domain/waivers-known";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { distanceAhead, otherChannels } from "./next-channel";
import { projectAhead } from "./project-ahead";
import { asideView } from "./project-aside";
import { ciView } from "./project-ci";
import { criteriaView } from "./project-criteria";
import { deltaView } from "./project-delta";
import { historyListView, updatesView } from "./project-history";
import { lastsSaid } from "./project-lasts";
import { migrationView } from "./project-migration";
import { stepsView } from "./project-steps";
import { linkTo, projectHref } from "./reader";

/** A project as its page looks at it: one instant, one channel, who looks. */
export type ProjectLook = {
  readonly look: Look;
  readonly viewer: Speaker | null;
  readonly slug: string;
  readonly channel: string;
  readonly registration: FactOf<"project">["body"];
  readonly verdict: Verdict;
  readonly spans: readonly Span[];
  readonly membership: Membership;
  /** Null where nothing can be waived. */
  readonly waivers: WaiversKnown | null;
};

/** What is judged of a project at an instant, and is no viewer's. */
export type ProjectJudged = Pick<ProjectLook, "verdict" | "waivers">;

/** It judged anew, from all that is known. */
export const projectJudged = (look: Look, slug: string, channel: string): ProjectJudged => ({
  verdict: judged(look, slug, channel, look.when),
  waivers: usesOf(look, channel).waives ? waiversKnown(look, slug, channel, look.when) : null,
});

/** The channel that a project is looked at for, by name or else the one that it is on its way to. Refusal `not-found`. */
export const channelAskedFor = (look: Look, slug: string, asked?: string): string =>
  asked === undefined ? channelOf(look, slug) : channelNamed(look, asked);

/** Gathers what every part of a project's page needs. Refusal `not-found` for an unknown project or channel. */
export function projectLook(
  look: Look,
  viewer: Speaker | null,
  slug: string,
  channelAsked?: string,
  judge: typeof projectJudged = projectJudged,
): ProjectLook {
  const { body: registration } = projectNamed(look, slug);
  const channel = channelAskedFor(look, slug, channelAsked);
  const spans = policyOf(look, channel) ? spansFor(look, slug, channel) : [];
  return {
    look,
    viewer,
    slug,
    channel,
    registration,
    spans,
    membership: membershipOf(look, slug, channel),
    ...judge(look, slug, channel),
  };
}

/** A project's page: its verdict, what stands between it and the channel, then all that is known of it. */
export async function project(at: ProjectLook): Promise<ProjectView> {
  const { look, viewer, slug, channel, registration, verdict, membership } = at;
  const mayPutForward = look.isNow && may(rolesIn(look, slug), viewer, "put-forward", { project: slug }, look.now);
  const mayEdit = look.isNow && may(rolesIn(look, slug), viewer, "edit-project", { project: slug }, look.now);
  const ahead = await projectAhead(at);
  return {
    slug,
    name: slug,
    summary: registration.summary,
    crumb: [
      { href: linkTo(look, `/channels/${channel}`), text: channel },
      ` / ${membership.is === "member" ? "in the channel" : membership.is === "left" ? "past" : "not in yet"}`,
    ],
    meta: [...metaOf(at), ...(mayEdit ? [[{ href: `/projects/${slug}/edit`, text: "Edit" }] as Rich] : [])],
    verdict: verdict.outcome,
    finding: membership.is === "left" ? leftSaid(at, membership) : findingSaid(verdict, slug, channel, tenseOf(look)),
    until: membership.is === "left" ? null : lastsSaid(at, ahead.breaks),
    judgedBy: migrationView(look, slug, channel),
    newCandidate: mayPutForward ? `/projects/${slug}/candidate` : null,
    following: null,
    steps: stepsView(at, ahead.next),
    updates: updatesView(at),
    criteria: criteriaView(at),
    ci: ciView(at),
    delta: usesOf(look, channel).builds ? deltaView(at) : null,
    history: historyListView(at, ahead.moves),
    aside: await asideView(at),
  };
}

/** That it left, as the record tells it; or into which channel it graduated. */
function leftSaid({ look, slug, channel }: ProjectLook, left: Extract<Membership, { is: "left" }>): Rich {
  const on = dayText(left.at, look.now);
  if (left.into === null) return [{ b: `${slug} left on ${on}.` }, ` ${left.said}`];
  return [
    { b: `${slug} graduated from ${channel} on ${on}.` },
    " It went on into ",
    { href: projectHref(look, slug, left.into), text: left.into },
    ".",
  ];
}

/** The channel whose page a project has where nobody names one: the lowest, or the one that it graduated into from there. */
function channelOf(look: Look, slug: string): string {
  const channels = look.channels();
  let channel = channelNamed(look);
  for (let membership = membershipOf(look, slug, channel); membership.is === "left" && membership.into !== null; ) {
    if (!channels.includes(membership.into) || membership.into === channel) break;
    channel = membership.into;
    membership = membershipOf(look, slug, channel);
  }
  return channel;
}

function metaOf({ look, slug, channel, registration, verdict, membership }: ProjectLook): readonly Rich[] {
  const { candidate } = verdict;
  const maintainer = verdict.standings.find((s) => s.key === "maintainer" && s.detail.of === "attested");
  const named = maintainer?.detail.of === "attested" ? maintainer.detail.claim : null;
  return [
    candidate
      ? [
          "Candidate ",
          { code: shortCommit(candidate.content.commit) },
          ", put forward ",
          { at: candidate.at, text: agoText(candidate.at, look.now) },
        ]
      : ["No candidate yet"],
    ...(registration.upstream
      ? [
          [
            "Upstream ",
            { href: registration.upstream, text: new URL(registration.upstream).hostname.replace(/^www\./, "") },
          ] as Rich,
        ]
      : []),
    ...(membership.is !== "left" && isOrphaned(registration, verdict, maintained(look, slug))
      ? [
          [
            { b: "Orphaned:" },
            ` nobody ${inTense(tenseOf(look), "maintained", "maintains", "will maintain")} it`,
          ] as Rich,
        ]
      : []),
    ...(named ? [["Maintainer named on ", { at: named.at, text: dayText(named.at, look.now) }] as Rich] : []),
    [
      membership.is === "member" ? "In the channel since " : `In ${registration.path || "the group"} since `,
      membership.is === "member"
        ? { at: membership.since, text: dayText(membership.since, look.now) }
        : { at: Date.parse(registration.boardFrom), text: dayText(Date.parse(registration.boardFrom), look.now) },
    ],
    ...(membership.is === "member" ? [distanceAhead(look, slug, channel) ?? []] : []).filter((it) => it.length > 0),
    ...otherChannels(look, slug, channel),
  ];
}
