import { gainsSaid } from "../domain/explain/gains";
import { standingSaid } from "../domain/explain/standing";
import { gainsOf, type Move } from "../domain/gains";
import type { Known } from "../domain/known";
import { channelNamed, projectNamed } from "../domain/project";
import { takenOver } from "../domain/taken-over";
import { plain } from "../domain/view/rich";
import { candidateAgainst, isComputed } from "../domain/what-if";
import { type Candidate, revisionOf } from "../formats/revision";
import { computedAnswer, notesAnswer } from "./check-answer";
import { readerOf } from "./reader";

/** What a candidate would gain and lose, for `?dry-run`: the verdict before and after, and each standing that turns. */
export function gainsAnswer(known: Known, input: Candidate) {
  projectNamed(known, input.project);
  const channel = channelNamed(known);
  const body = revisionOf(input, takenOver(known, input));
  const { now, supposed } = candidateAgainst(known, input.project, channel, body);
  const gains = gainsOf(now, supposed);
  const of = (is: Move["is"]) => gains.moves.filter((move) => move.is === is).map((move) => moveAnswer(move, known));
  return {
    project: input.project,
    channel,
    before: now.outcome,
    after: supposed.outcome,
    sentence: plain(
      gainsSaid(gains, {
        project: input.project,
        channel,
        before: now.outcome,
        after: supposed.outcome,
        isYours: true,
      }),
    ),
    gains: of("gain"),
    losses: of("loss"),
    turns: of("even"),
    stays: gains.stays.map(({ key, is }) => ({ key, is })),
    startsAnew: gains.anew,
    criteria: supposed.standings
      .filter((s) => isComputed(s.criterion) && s.is !== "not applicable")
      .map((s) => computedAnswer(s, known)),
    notes: notesAnswer(body),
  };
}

const moveAnswer = ({ before, after }: Move, known: Known) => ({
  key: after.key,
  short: after.criterion.short,
  obligation: after.criterion.obligation,
  before: before.is,
  after: after.is,
  cause: after.cause,
  sentence: plain(standingSaid(after, readerOf(known))),
});
