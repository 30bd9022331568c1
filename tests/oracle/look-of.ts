import type { Fact } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import { DAY, millisecondsOf } from "./durations";
import { existing, inStream, latestOf, ofKind, ofThisCourse, type Question } from "./facts";
import type { Look } from "./look";
import { GOOD_FOR } from "./reason";

/** "world = policies and facts of the streams it depends on" */
export const streamsOf = ({ project, channel }: Pick<Question, "project" | "channel">): readonly string[] => [
  "instance",
  `channel:${channel}`,
  `project:${project}`,
];

export function lookOf(question: Question, outcomeOf: (question: Question) => string | null): Look {
  const { project, channel, upTo, now } = question;
  const everywhere = ofThisCourse(existing(question));
  const facts = streamsOf(question).flatMap((stream) => inStream(everywhere, stream));
  const own = inStream(facts, `project:${project}`);
  return {
    project,
    channel,
    everywhere,
    facts,
    own,
    upTo,
    now,
    candidate: latestOf(ofKind(own, "revision")),
    // "a manifest is judged against the newest base known at (upTo, now)"
    base: latestOf(ofKind(inStream(facts, `channel:${channel}`), "base")),
    tags: latestOf(ofKind(own, "project"))?.body.tags ?? [],
    // Time alone: of what is yet to happen nothing is assumed.
    isReadyIn: (other, upTo, now) => outcomeOf({ facts: everywhere, project, channel: other, upTo, now }) === "ready",
    durations: durationsIn(everywhere),
    instants: instantsIn(everywhere),
  };
}

const criteriaIn = (facts: readonly Fact[]) => ofKind(facts, "policy").flatMap(({ body }) => body.policy.criteria);

const durationsIn = (facts: readonly Fact[]): readonly number[] => [
  GOOD_FOR,
  ...ofKind(facts, "policy").map(({ body }) => body.policy.migrationDays * DAY),
  ...criteriaIn(facts).flatMap((it) =>
    it.kind === "attested" ? [millisecondsOf(it.validFor)] : it.kind === "ci" ? [millisecondsOf(it.maxAge)] : [],
  ),
];

const instantsIn = (facts: readonly Fact[]): readonly Instant[] => [
  ...criteriaIn(facts).flatMap(({ from }) => (from ? [Date.parse(from)] : [])),
  ...ofKind(facts, "waiver").flatMap(({ body }) => (body.step === "ask" ? [Date.parse(body.until)] : [])),
];
