import type { FactOf } from "../domain/fact";
import { textOf } from "../domain/instant";
import { newest } from "../domain/known";
import { type Membership, membershipOf } from "../domain/membership";
import { channelNamed, policyOf, projectNamed } from "../domain/project";
import { repositoryNamed, repositoryOf } from "../domain/repository";
import type { StandingIs } from "../domain/standing/standing";
import { usesOf } from "../domain/uses";
import { isOpenMust, type Verdict } from "../domain/verdict";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { migrationAnswer } from "./verdict-answer";

/** A project as the API tells it: what it is, where it stands for a channel, and what its verdict is made of in numbers. */
export function projectAnswer(look: Look, slug: string, channelAsked?: string) {
  const registration = projectNamed(look, slug);
  const { upstream, organisation, leads, boardFrom } = registration.body;
  return {
    ...lineOf(look, registration, channelAsked),
    upstream,
    organisation,
    leads,
    boardFrom,
    registered: registration.seq,
  };
}

/** The projects in a line each, by name; those of one repository where it is asked for. */
export function projectLines(look: Look, repository: string | null, channelAsked?: string) {
  const wanted = repository === null ? null : repositoryNamed(repository);
  const registrations = look
    .projects()
    .flatMap((slug) => newest(look, `project:${slug}`, "project") ?? [])
    .filter(({ body }) => wanted === null || repositoryOf(body.repository) === wanted)
    .sort((a, b) => (a.body.slug < b.body.slug ? -1 : 1));
  return registrations.map((registration) => ({
    slug: registration.body.slug,
    line: () => lineOf(look, registration, channelAsked),
  }));
}

function lineOf(look: Look, { body }: FactOf<"project">, channelAsked?: string) {
  const channel = channelAsked === undefined ? look.channels()[0] : channelNamed(look, channelAsked);
  const isJudged = channel !== undefined && policyOf(look, channel) !== undefined;
  const verdict = isJudged ? spansFor(look, body.slug, channel).at(-1)?.verdict : undefined;
  const candidate = newest(look, `project:${body.slug}`, "revision");
  return {
    slug: body.slug,
    name: body.name,
    summary: body.summary,
    repository: body.repository,
    path: body.path,
    tags: body.tags,
    isCandidate: body.candidate,
    channel: channel ?? null,
    membership: channel === undefined ? null : membershipAnswer(membershipOf(look, body.slug, channel)),
    outcome: verdict?.outcome ?? null,
    policy:
      verdict && channel !== undefined
        ? { version: verdict.policy.version, ...migrationAnswer(look, body.slug, channel) }
        : null,
    ...(verdict && usesOf(look, verdict.channel).waives && { waivers: verdict.waivers }),
    standings: verdict ? countsOf(verdict) : null,
    openMusts: verdict ? verdict.standings.filter(isOpenMust).length : null,
    candidate: candidate
      ? { commit: candidate.body.commit, tree: candidate.body.tree, entry: candidate.seq, at: textOf(candidate.at) }
      : null,
    links: { verdict: `/api/v1/projects/${body.slug}/verdict`, page: `/projects/${body.slug}` },
  };
}

function membershipAnswer(membership: Membership) {
  switch (membership.is) {
    case "member":
      return { is: "member", since: textOf(membership.since), entry: membership.seq };
    case "left":
      return {
        is: "left",
        at: textOf(membership.at),
        how: membership.how,
        into: membership.into,
        entry: membership.seq,
      };
    default:
      return { is: "not in" };
  }
}

const names: Readonly<Record<StandingIs, string>> = {
  met: "met",
  unmet: "unmet",
  unknown: "unknown",
  pending: "pending",
  stale: "stale",
  waived: "waived",
  "not applicable": "notApplicable",
};

/** What is waived is counted only where something is: the others are always there. */
const countsOf = ({ standings }: Verdict): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([is]) => is !== "waived" || standings.some((s) => s.is === is))
      .map(([is, name]) => [name, standings.filter((s) => s.is === is).length]),
  );
