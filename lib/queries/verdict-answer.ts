import { ignoredSaid } from "../domain/explain/ignored";
import { lapseClause } from "../domain/explain/lapse";
import { standingSaid } from "../domain/explain/standing";
import { findingSaid, tallyOf } from "../domain/explain/verdict";
import type { Reader } from "../domain/explain/words";
import { type Instant, textOf } from "../domain/instant";
import { worldOf } from "../domain/known";
import { nextStepsIn } from "../domain/next-steps/known-steps";
import { migrationOf } from "../domain/policy-in-force";
import { channelNamed, judged, projectNamed } from "../domain/project";
import type { Leg } from "../domain/standing/detail";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import { type Judged, RULES } from "../domain/verdict";
import { plain } from "../domain/view/rich";
import { wouldBreakOf } from "../domain/would-break";
import { verdictDigest } from "../formats/canonical";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { readerOf } from "./reader";
import { stepsAnswer } from "./steps-answer";

/**
 * The whole verdict on a project: each standing with its sentence, what was looked at and not used, and its digest. It says
 * since when and until when it stands and not what time it is, so that it is the same bytes as long as nothing changes.
 */
export function verdictAnswer(look: Look, slug: string, channelAsked?: string) {
  projectNamed(look, slug);
  const channel = channelNamed(look, channelAsked);
  const verdict = judged(look, slug, channel, look.when);
  const reader = readerOf(look, slug);
  const since = spansFor(look, slug, channel).at(-1)?.from ?? null;
  return {
    project: slug,
    channel,
    outcome: verdict.outcome,
    said: plain(findingSaid(verdict, slug, channel, tenseOf(look))),
    rules: RULES,
    digest: verdictDigest(verdict),
    since: textOrNull(since),
    until: textOrNull(verdict.until),
    wouldBreak: breakAnswer(wouldBreakOf(worldOf(look, slug, channel), slug, channel, look.when)),
    nextSteps: stepsAnswer(nextStepsIn(look, slug, channel, look.when), verdict, reader),
    lastEntry: lastEntry(look, slug, channel),
    policy: {
      version: verdict.policy.version,
      entry: verdict.policy.seq,
      digest: verdict.policy.digest,
      ...migrationAnswer(look, slug, channel),
    },
    candidate: verdict.candidate && {
      ...verdict.candidate.content,
      entry: verdict.candidate.seq,
      at: textOf(verdict.candidate.at),
    },
    ...(usesOf(look, channel).builds && { base: verdict.base }),
    ...(verdict.policy.value.floor.length > 0 && { floor: verdict.floor }),
    ...(usesOf(look, channel).waives && { waivers: verdict.waivers }),
    tally: tallyOf(verdict),
    standings: verdict.standings.map((standing) => standingAnswer(standing, reader)),
    ignored: verdict.ignored.map(({ seq, why }) => ({ entry: seq, why, said: ignoredSaid[why] })),
  };
}

/** What breaks next by time alone: to the millisecond, with each standing that comes to stand in the way. */
const breakAnswer = (next: ReturnType<typeof wouldBreakOf>) =>
  next && {
    at: textOf(next.at),
    outcome: next.outcome,
    ...(next.version !== null && { policyVersion: next.version }),
    standings: next.standings.map(({ before, after }) => ({
      key: after.key,
      before: before?.is ?? null,
      after: after.is,
      cause: after.cause,
      when: lapseClause(before, after),
    })),
  };

/** Until when a member is judged by this version, and which is next; neither for whoever is judged by the newest. */
export function migrationAnswer(look: Look, slug: string, channel: string) {
  const migration = migrationOf(look, slug, channel);
  return { until: textOrNull(migration?.until ?? null), next: migration?.next ?? null };
}

function standingAnswer(standing: Judged, reader: Reader) {
  const { key, criterion, counts, is, cause, used, until, whoCanAct, reason, waiver, detail } = standing;
  return {
    key,
    short: criterion.short,
    title: criterion.title,
    obligation: criterion.obligation,
    kind: criterion.kind,
    counts,
    is,
    cause,
    said: plain(standingSaid(standing, reader)),
    used,
    until: textOrNull(until),
    whoCanAct,
    ...(waiver && {
      waived: {
        entry: waiver.seq,
        grants: waiver.grants,
        beneath: waiver.beneath,
        until: textOf(waiver.until),
      },
    }),
    reason: reason && { entry: reason.seq, text: reason.text, until: textOf(reason.until) },
    ...(detail.of === "ci" && { legs: detail.legs.map(legAnswer) }),
  };
}

const legAnswer = ({ check, target, is, cause, until, passesInARow, streak, used, runs, ...leg }: Leg) => ({
  check,
  target,
  is,
  cause,
  until: textOrNull(until),
  passesInARow,
  streak,
  failuresInWindow: leg.failuresInWindow,
  window: leg.window,
  maxFail: leg.maxFail,
  neverFailed: leg.neverFailed,
  used,
  runs: runs.map(({ seq, at, ...run }) => ({ entry: seq, at: textOf(at), ...run })),
});

/** The last entry that concerns the verdict: what came after it in the log is about something else. */
const lastEntry = (look: Look, slug: string, channel: string): number =>
  worldOf(look, slug, channel).facts.reduce((last, { seq }) => (seq <= look.when.upTo ? Math.max(last, seq) : last), 0);

const textOrNull = (at: Instant | null): string | null => (at === null ? null : textOf(at));
