import type { z } from "zod";
import { outcomeOf } from "../domain/ci-words";
import type { FactOf, Saying, Seq } from "../domain/fact";
import type { Origin } from "../domain/facts/evidence";
import { type Known, rolesIn } from "../domain/known";
import { allow, type Permit, say } from "../domain/permit";
import { inForceOn } from "../domain/policy-in-force";
import { channelNamed, policyOf, projectNamed } from "../domain/project";
import { spokenBy } from "../domain/proof";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { attemptKey, severity } from "../domain/standing/attempts";
import { isOnlyPlace, ONLY_PLACE, onTarget, type Target } from "../domain/target";
import { trustIn } from "../domain/trust";
import { type Attempted, attemptedBy } from "./attempted";
import { becameOf, type CiAnswer } from "./became";
import { PostedRuns, type RunIn, TARGET } from "./run-in";
import { verb } from "./verb";

const AHEAD = 5 * 60_000;

/** A run that stands for an attempt: recorded before, or said by this very act. */
type Standing = { readonly seq: Seq } | { readonly index: number };
type Kept = { readonly standing: Standing; readonly saying: Pick<RunSaying, "body">; readonly severity: number };
/**
 * What one project's runs are recorded with: the permit, and which run stands for each attempt. What was recorded of a source
 * that could not speak stands for nothing that comes from one that can.
 */
type Recording = {
  readonly permit: Permit<"ci-run">;
  readonly kept: Map<string, Kept>;
  readonly keyOf: (run: Pick<FactOf<"ci-run">, "seq" | "stream" | "body">) => string;
};
type RunSaying = Extract<Saying, { kind: "ci-run" }>;

/**
 * Records what CI reports: one record an attempt, whatever the number and order of deliveries. A run for unknown content or a
 * leg nobody asked for is recorded, inert, with the reason in the answer. One refused run refuses the request: nothing is written.
 */
export const recordCiRuns = verb<PostedRuns, CiAnswer>({
  name: "record-ci-runs",
  input: PostedRuns as z.ZodType<PostedRuns>,
  decide: (known, speaker, runs) => {
    const recordings = new Map<string, Recording>();
    const says: Saying[] = [];
    const entries = runs.map((posted, index) => {
      const path = runs.length === 1 ? "" : `[${index}].`;
      const run = attemptedBy(speaker, posted, path);
      const name = run.project === undefined ? `channel ${run.channel}` : `project ${run.project}`;
      const recording = recordings.get(name) ?? recordingOf(known, speaker, run);
      recordings.set(name, recording);
      const saying = sayingOf(known, run, recording.permit, path);
      const key = recording.keyOf({ ...saying, seq: known.head + 1 });
      const earlier = recording.kept.get(key);
      if (earlier) refuseOtherContent(earlier.saying, saying);
      if (earlier && severity(saying) <= earlier.severity) return { standing: earlier.standing, isNew: false };
      const standing = { index: says.length };
      says.push(saying);
      recording.kept.set(key, { standing, saying, severity: severity(saying) });
      return { standing, isNew: true };
    });
    const became = becameOf(known, [...new Set(runs.flatMap(({ project }) => project ?? []))]);
    return {
      says,
      answer: (recorded, after) =>
        became(
          after,
          entries.map(({ standing, isNew }) => ({
            seq: "seq" in standing ? standing.seq : (recorded[standing.index]?.seq ?? 0),
            isNew,
          })),
        ),
    };
  },
});

function recordingOf(known: Known, speaker: Speaker, run: RunIn): Recording {
  const permit =
    run.project === undefined ? ofTheBase(known, speaker, run.channel) : ofIts(known, speaker, run.project);
  const stream = known.stream(permit.stream);
  const trusts = trustIn(stream);
  const keyOf: Recording["keyOf"] = (said) => (trusts(said) ? attemptKey(said) : `untrusted ${attemptKey(said)}`);
  const kept = new Map<string, Kept>();
  for (const fact of stream) {
    if (fact.kind !== "ci-run") continue;
    const key = keyOf(fact);
    const earlier = kept.get(key);
    if (!earlier || severity(fact) > earlier.severity)
      kept.set(key, { standing: { seq: fact.seq }, saying: fact, severity: severity(fact) });
  }
  return { permit, kept, keyOf };
}

function ofIts(known: Known, speaker: Speaker, project: string): Permit<"ci-run"> {
  projectNamed(known, project);
  const stream = `project:${project}` as const;
  const channel = known.channels()[0];
  const whose = { project, ...(channel && { channel }) };
  const by = spokenBy(known, speaker, stream);
  return allow(rolesIn(known, project), by, "record-ci", whose, stream, known.now);
}

/** A run of the base alone: a reference, which is in the channel's stream and moves no standing of anybody. */
function ofTheBase(known: Known, speaker: Speaker, name: string): Permit<"ci-run"> {
  const channel = channelNamed(known, name);
  const stream = `channel:${channel}` as const;
  const by = spokenBy(known, speaker, stream);
  return allow(rolesIn(known), by, "record-reference", { channel }, stream, known.now);
}

function sayingOf(known: Known, run: Attempted, permit: Permit<"ci-run">, path: string): RunSaying {
  const machine = run.observedAt ? Date.parse(run.observedAt) : null;
  const at = machine === null ? null : machine + known.offset;
  if (machine !== null && machine < 0)
    throw new Refusal(
      "bad-input",
      `Not recorded: the run ${run.runId} was observed before 1970. Check the clock of the machine that posts it.`,
      [{ path: `${path}observedAt`, message: "Before 1970." }],
    );
  if (at !== null && at > known.now + AHEAD)
    throw new Refusal(
      "bad-input",
      `Not recorded: the run ${run.runId} was observed more than five minutes from now. Check the clock of the machine that posts it.`,
      [{ path: `${path}observedAt`, message: "More than five minutes ahead." }],
    );
  const body = {
    check: run.check,
    target: run.target ?? onlyPlace(known, run, path),
    commit: run.revision,
    ...(run.tree && { tree: run.tree }),
    runId: run.runId,
    attempt: run.attempt,
    outcome: outcomeOf(run.outcome),
    word: run.word ?? run.outcome,
    ...(run.url && { url: run.url }),
    origin: originOf(permit.speaker),
    ...(known.practice && run.observedAt && { machineAt: run.observedAt }),
  };
  return say(permit, body, at) as RunSaying;
}

/** Where a run was that does not say it: the only place there is. Refusal where the policies tell places apart. */
function onlyPlace(known: Known, { runId, project, channel }: Attempted, path: string): Target {
  const policies =
    project === undefined
      ? [policyOf(known, channel)]
      : known.channels().map((name) => inForceOn(known, project, name)?.policy);
  const targets = policies
    .flatMap((policy) => policy?.body.policy.criteria ?? [])
    .flatMap((criterion) => (criterion.kind === "ci" ? criterion.targets : []));
  if (targets.every(isOnlyPlace)) return ONLY_PLACE;
  throw new Refusal("bad-input", `Not recorded: the run ${runId} does not say where it ran. ${TARGET}`, [
    { path: `${path}target`, message: TARGET },
  ]);
}

/** One attempt of one job ran on one commit; another commit under its name would be lost, or put in its place. */
function refuseOtherContent({ body: before }: Pick<RunSaying, "body">, { body }: RunSaying): void {
  if (before.commit === body.commit) return;
  throw new Refusal(
    "conflict",
    `Not recorded: run ${body.runId}, attempt ${body.attempt}, of ${body.check}${onTarget(body.target)} was posted for ${before.commit.slice(0, 7)} already, and this is ${body.commit.slice(0, 7)}. Give each run an id of its own.`,
  );
}

/**
 * What a source brings says what it has proved; what was posted says by whom and with which token; what a person sends from a
 * page is said to be by hand.
 */
const originOf = (speaker: Speaker): Origin =>
  speaker.source?.origin ?? {
    is: "posted",
    token: speaker.token?.id ?? `hand of ${speaker.handle}`,
    name: speaker.token?.name ?? "by hand",
    maker: speaker.token ? speaker.handle : speaker.actor.id,
  };
