import type { FactOf, Seq } from "@/lib/domain/fact";
import type { Content } from "@/lib/domain/facts/evidence";
import type { Instant } from "@/lib/domain/instant";
import { existing, inStream, latestOf, ofKind, ofThisCourse, type Question } from "./facts";
import { floorOf, type Outcome, outcomeOf } from "./fold";
import type { Look } from "./look";
import { GOOD_FOR } from "./reason";
import { type Standing, standingOf } from "./standing";

/** A verdict as decision.md's "Digest" names it, with its `until`. */
export type Verdict = {
  readonly policy: Seq;
  readonly content: Content | null;
  readonly outcome: Outcome;
  readonly floor: readonly { readonly arch: string; readonly isMet: boolean }[];
  readonly standings: readonly Standing[];
  readonly until: Instant | null;
};

/** The verdict, the slow way. Null where the channel has no policy. */
export function verdictOf(question: Question): Verdict | null {
  const look = lookOf(question);
  const policy = policyOf(look);
  if (!policy) return null;
  const judged = [...policy.body.policy.criteria]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((criterion) => ({ criterion, standing: standingOf(look, criterion) }));
  // "from: before it, shown with its standing and not counted"
  const counted = judged.filter(({ criterion }) => !criterion.from || Date.parse(criterion.from) <= look.now);
  const floor = floorOf(look, policy.body.policy.floor, counted);
  const candidate = look.candidate?.body;
  return {
    policy: policy.seq,
    content: candidate ? { commit: candidate.commit, tree: candidate.tree } : null,
    outcome: outcomeOf(
      counted,
      floor.every(({ isMet }) => isMet),
    ),
    floor,
    standings: judged.map(({ standing }) => standing),
    until: untilOf(question, look, judged),
  };
}

/** "world = policies and facts of the streams it depends on" */
export const streamsOf = ({ project, channel }: Pick<Question, "project" | "channel">): readonly string[] => [
  "instance",
  `channel:${channel}`,
  `project:${project}`,
];

export function lookOf(question: Question): Look {
  const { project, channel, now } = question;
  const facts = streamsOf(question).flatMap((stream) => ofThisCourse(inStream(existing(question), stream)));
  const own = inStream(facts, `project:${project}`);
  return {
    project,
    channel,
    facts,
    own,
    now,
    candidate: latestOf(ofKind(own, "revision")),
    // "a manifest is judged against the newest base known at (upTo, now)"
    base: latestOf(ofKind(facts, "base")),
    tags: latestOf(ofKind(own, "project"))?.body.tags ?? [],
  };
}

/** The highest version published in the channel; "a published version never changes". */
function policyOf(look: Look): FactOf<"policy"> | undefined {
  const published = ofKind(inStream(look.facts, `channel:${look.channel}`), "policy");
  return [...published].sort((a, b) => b.body.policy.version - a.body.policy.version || a.seq - b.seq)[0];
}

/**
 * "until (the least of the standings' ends, of starts and ends of criteria, reasons and waivers, and the first `at` after
 * now among facts with seq ≤ upTo: until then nothing changes without a new fact)"
 */
function untilOf(
  question: Question,
  look: Look,
  judged: readonly { criterion: { from?: string }; standing: Standing }[],
) {
  const ends = judged.flatMap(({ criterion, standing }) => [
    standing.until,
    criterion.from ? Date.parse(criterion.from) : null,
    ...look.own.filter((fact) => fact.seq === standing.reason).map((reason) => reason.at + GOOD_FOR),
  ]);
  const toCome = question.facts
    .filter((fact) => fact.seq <= question.upTo && streamsOf(question).includes(fact.stream))
    .map((fact) => fact.at);
  const later = [...ends, ...toCome].filter((it) => it !== null && it > look.now) as readonly Instant[];
  return later.length > 0 ? Math.min(...later) : null;
}
