import { answerOf, opening } from "../explain/answer";
import { notKnownSaid } from "../explain/not-known";
import { findingSaid } from "../explain/verdict";
import type { FactOf, Stream } from "../fact";
import { textOf } from "../instant";
import { type Known, newest } from "../known";
import { policyOf } from "../project";
import { Refusal } from "../refusal";
import type { Tense } from "../tense";
import { usesOf } from "../uses";
import { plain } from "../view/rich";
import { decidedSince, inFactSince } from "./decided";
import { type Asked, type JudgedProject, judgedProjects } from "./judged-projects";
import type { Report, ReportPolicy, ReportProject } from "./report";
import { failsOnBaseTold, sourcesTold } from "./sources-told";
import { waiversIn } from "./waivers-told";
import { postedRunsIn, reasonsIn } from "./words-taken";

/**
 * The graduation report of a channel, or of one project, from what is known at an instant. Pure: the same log, instant and
 * question give the same value. Refusal `not-found` for a project that is not there, or a channel without a policy.
 */
export function reportOf(known: Known, asked: Asked): Report {
  const { channel, project, since, digestOf } = asked;
  const policy = policyOf(known, channel);
  if (!policy)
    throw new Refusal("not-found", `The channel ${channel} has no policy yet, so there is nothing to report.`);
  const all = judgedProjects(known, asked);
  const projects = all.map((it) => it.report);
  const members = projects.filter((it) => it.in !== null);
  const others = projects.filter((it) => it.in === null);
  const streams = streamsOf(
    channel,
    all.map((it) => it.report.project),
  );
  const facts = streams.flatMap((stream) => known.stream(stream));
  const of = { channel, project, since: since?.at ?? null };
  const base = newest(known, `channel:${channel}`, "base");
  const untils = all.flatMap((it) => it.verdict.until ?? []);
  const tense = asked.isForecast ? "to come" : "now";
  const { answer, because } = answerOf({ channel, project, at: known.now, members, others, tense });
  return {
    schema: 1,
    ...(asked.isForecast ? ({ what: "forecast", forecast: true } as const) : { what: "graduation report" }),
    practice: known.practice,
    instance: newest(known, "instance", "instance")?.body.name ?? "",
    channel,
    project,
    instant: textOf(known.now),
    upTo: known.head,
    holdsUntil: untils.length > 0 ? textOf(untils.reduce((least, it) => Math.min(least, it))) : null,
    policy: policyReport(policy),
    ...(base && {
      base: { entry: base.seq, path: base.body.path, commit: base.body.commit, series: base.body.series },
    }),
    answer: opening(answer, known.practice, tense),
    because: project === null ? because : findingOf(all, channel, tense),
    counts: {
      in: members.length,
      ready: countOf(projects, "ready"),
      undetermined: countOf(projects, "undetermined"),
      notReady: countOf(projects, "not ready"),
      notEvaluable: countOf(projects, "not evaluable"),
      gotWorse: all.reduce((sum, it) => sum + it.worse, 0),
    },
    since: since && { meeting: since.meeting, instant: textOf(since.at) },
    decided: decidedSince(known, of, digestOf),
    inFact: inFactSince(known, of),
    members,
    others,
    ...(usesOf(known, channel).waives && {
      waivers: all.flatMap((it) => waiversIn(it.verdict, known, it.reader)),
    }),
    reasons: all.flatMap((it) => reasonsIn(it.verdict, known, it.reader)),
    postedRuns: all.flatMap((it) => postedRunsIn(it.verdict, it.reader)),
    ...sourcesTold(known, channel, all),
    ...failsOnBaseTold(known, channel),
    notKnown: notKnownSaid({
      projects,
      asks: new Set(policy.body.policy.criteria.map((it) => it.kind)),
      hasRun: facts.some((fact) => fact.kind === "ci-run"),
      hasReview: facts.some((fact) => fact.kind === "review"),
      hasVote: facts.some(
        (fact) => fact.kind === "decision" && fact.body.by === "gate" && fact.body.handCount !== undefined,
      ),
      votes: policy.body.policy.rule.decidedBy !== "chair",
      silence: newest(known, `channel:${channel}`, "channel")?.body.silence,
      members: members.length,
      builds: base !== undefined,
      entries: { all: facts.length, byRecord: facts.filter((fact) => fact.actor.kind === "record").length },
    }),
    streams: streams.map((stream) => {
      const last = known.stream(stream).at(-1);
      return { stream, last: last?.seq ?? 0, digest: last?.digest ?? "" };
    }),
    again: againAt(known, asked),
  };
}

const findingOf = (all: readonly JudgedProject[], channel: string, tense: Tense): string =>
  all.map(({ verdict, report }) => plain(findingSaid(verdict, report.project, channel, tense))).join(" ");

const countOf = (all: readonly ReportProject[], outcome: ReportProject["outcome"]): number =>
  all.filter((it) => it.outcome === outcome).length;

function policyReport({ seq, digest, body: { policy } }: FactOf<"policy">): ReportPolicy {
  const of = (obligation: string) => policy.criteria.filter((it) => it.obligation === obligation).length;
  return {
    version: policy.version,
    digest,
    entry: seq,
    must: of("must"),
    should: of("should"),
    may: of("may"),
    retrospective: policy.retrospective,
  };
}

/** The streams that a report rests on: the instance's, the channel's, each of its projects'. */
const streamsOf = (channel: string, slugs: readonly string[]): readonly Stream[] => [
  "instance",
  `channel:${channel}`,
  ...[...slugs].sort().map((slug): Stream => `project:${slug}`),
];

/** An entry names what was known as it was recorded; any later instant is named by itself. */
function againAt(known: Known, { channel, project }: Asked): string {
  const isAtEntry = known.entry(known.head)?.recordedAt === known.now;
  const at = isAtEntry ? `entry:${known.head}` : textOf(known.now);
  const whose = project === null ? `channels/${channel}` : `projects/${project}`;
  return `/api/v1/${whose}/report.json?at=${at}`;
}
