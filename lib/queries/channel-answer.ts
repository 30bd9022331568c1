import type { BodyOf } from "../domain/fact";
import { textOf } from "../domain/instant";
import { newest } from "../domain/known";
import { channelNamed, policyOf } from "../domain/project";
import { usesOf } from "../domain/uses";
import type { Verdict } from "../domain/verdict";
import type { Look } from "../log/look";
import { type Entrant, entrantsOf } from "./board-members";
import { migrationAnswer } from "./verdict-answer";

/** A channel as the API tells it: its members, the policy in force, and how many projects stand where. */
export function channelAnswer(look: Look, name: string) {
  const channel = channelNamed(look, name);
  const body = newest(look, `channel:${channel}`, "channel")?.body;
  const policy = policyOf(look, channel);
  const base = newest(look, `channel:${channel}`, "base");
  const { shown } = entrantsOf(look, channel);
  return {
    channel,
    blurb: body?.blurb ?? "",
    rank: body?.rank ?? 0,
    retrospective: body?.retrospective ?? false,
    policyVersion: policy?.body.policy.version ?? null,
    ...(usesOf(look, channel).builds && { base: base ? baseAnswer(base.body) : null }),
    members: shown.flatMap((it) => (it.membership.is === "member" ? [memberOf(look, channel, it, it.membership)] : [])),
    counts: countsOf(shown),
    links: {
      policy: `/api/v1/channels/${channel}/policy`,
      report: `/api/v1/channels/${channel}/report.json`,
      ...(base && { manifest: `/api/v1/channels/${channel}/manifest.yml` }),
    },
  };
}

const baseAnswer = ({ id, commit, path, series }: BodyOf<"base">) => ({ id, commit, path, series });

/** The channels in a line each, lowest rank first. */
export const channelLines = (look: Look) =>
  look
    .channels()
    .map((name) => channelAnswer(look, name))
    .sort((a, b) => a.rank - b.rank)
    .map(({ channel, blurb, rank, policyVersion, members, counts }) => ({
      channel,
      blurb,
      rank,
      policyVersion,
      members: members.length,
      counts,
      href: `/api/v1/channels/${channel}`,
    }));

function memberOf(
  look: Look,
  channel: string,
  { slug, verdict }: Entrant,
  membership: Extract<Entrant["membership"], { is: "member" }>,
): Readonly<Record<string, unknown>> {
  return {
    project: slug,
    since: textOf(membership.since),
    entry: membership.seq,
    outcome: verdict?.outcome ?? null,
    policy: verdict && { version: verdict.policy.version, ...migrationAnswer(look, slug, channel) },
    candidate: verdict?.candidate?.content ?? null,
  };
}

const names: Readonly<Record<Verdict["outcome"], string>> = {
  ready: "ready",
  undetermined: "undetermined",
  "not ready": "notReady",
  "not evaluable": "notEvaluable",
};

const countsOf = (shown: readonly Entrant[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(names).map(([outcome, name]) => [
      name,
      shown.filter((it) => it.verdict?.outcome === outcome).length,
    ]),
  );
