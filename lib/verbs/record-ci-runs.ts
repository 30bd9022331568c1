import { z } from "zod";
import { outcomeOf } from "../domain/ci-words";
import type { Saying } from "../domain/fact";
import { Commit } from "../domain/facts/record";
import { InstantText } from "../domain/instant";
import { type Known, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { Target } from "../domain/policy";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { attemptKey, severity } from "../domain/standing/attempts";
import { type Became, becameOf } from "./became";
import { verb } from "./verb";

/** `{ arch, series }`, or the same as text: "x86_64/4.9". */
const TargetIn = z.union([
  Target,
  z
    .string()
    .regex(/^[\w.-]{1,40}(?:\s*\/\s*[\w.-]{1,40})?$/, "Write a target as x86_64/4.9.")
    .transform((text): Target => {
      const [first = "", second] = text.split("/").map((part) => part.trim());
      return second === undefined ? { name: first } : { arch: first, series: second };
    }),
]);
const RunIn = z.strictObject({
  project: z.string(),
  check: z.string().regex(/^[a-z][\w.-]{0,39}$/, "A check is a short lower-case name, such as build."),
  target: TargetIn,
  revision: Commit,
  tree: Commit.optional(),
  runId: z.union([z.string(), z.number().int()]).transform(String).pipe(z.string().min(1).max(200)),
  attempt: z.coerce.number().int().min(1).max(10_000).default(1),
  outcome: z.string().min(1).max(80),
  observedAt: InstantText.optional(),
  url: z
    .url({ protocol: /^https?$/, error: "Not a whole link: it starts with https://." })
    .max(2000)
    .optional(),
});
type RunIn = z.infer<typeof RunIn>;

/** One run, or up to 1,000. */
const RecordCiRuns = z.union([RunIn.transform((run) => [run]), z.array(RunIn).min(1).max(1000)], {
  error: "Post one run, or a list of 1 to 1,000 runs.",
});
type RecordCiRuns = readonly RunIn[];

export type CiAnswer = {
  readonly runs: readonly Became[];
  readonly recorded: number;
  readonly verdicts: readonly { project: string; before: string; after: string }[];
};

const AHEAD = 5 * 60_000;

/**
 * Records what CI reports: one record an attempt, whatever the number and order of deliveries. A run for unknown content or a
 * leg nobody asked for is recorded, inert, with the reason in the answer. One refused run refuses the request: nothing is written.
 */
export const recordCiRuns = verb<RecordCiRuns, CiAnswer>({
  name: "record-ci-runs",
  input: RecordCiRuns as z.ZodType<RecordCiRuns>,
  decide: (known, speaker, runs) => {
    const before = becameOf(known, runs);
    const says: Saying[] = [];
    const seen = new Map<string, { seq: number | null; severity: number }>();
    const entries = runs.map((run, index) => {
      const saying = sayingOf(known, speaker, run, `runs[${index}]`);
      const key = `${run.project} ${attemptKey(saying)}`;
      const earlier = seen.get(key) ?? recordedAlready(known, run.project, attemptKey(saying));
      if (earlier && severity(saying) <= earlier.severity) return { seq: earlier.seq, index: null };
      says.push(saying);
      seen.set(key, { seq: null, severity: severity(saying) });
      return { seq: null, index: says.length - 1 };
    });
    return {
      says,
      answer: (recorded, after) => ({
        recorded: recorded.length,
        ...before(
          after,
          entries.map(({ seq, index }) => ({
            seq: seq ?? (index === null ? null : (recorded[index]?.seq ?? null)),
            isNew: index !== null,
          })),
        ),
      }),
    };
  },
});

type RunSaying = Extract<Saying, { kind: "ci-run" }>;

function sayingOf(known: Known, speaker: Speaker, run: RunIn, path: string): RunSaying {
  projectNamed(known, run.project);
  const whose = { project: run.project, channel: channelNamed(known) };
  const permit = allow(rolesIn(known, run.project), speaker, "record-ci", whose, `project:${run.project}`, known.now);
  const machine = run.observedAt ? Date.parse(run.observedAt) : null;
  const at = machine === null ? null : machine + known.offset;
  if (at !== null && at > known.now + AHEAD)
    throw new Refusal(
      "bad-input",
      `Not recorded: the run ${run.runId} was observed more than five minutes from now. Check the clock of the machine that posts it.`,
      [{ path: `${path}.observedAt`, message: "More than five minutes ahead." }],
    );
  const body = {
    check: run.check,
    target: run.target,
    commit: run.revision,
    ...(run.tree && { tree: run.tree }),
    runId: run.runId,
    attempt: run.attempt,
    outcome: outcomeOf(run.outcome),
    word: run.outcome,
    ...(run.url && { url: run.url }),
    origin: originOf(speaker),
    ...(known.practice && run.observedAt && { machineAt: run.observedAt }),
  };
  return say(permit, body, at) as RunSaying;
}

/** What was posted says by whom and with which token; what a person sends from a page is said to be by hand. */
const originOf = (speaker: Speaker) => ({
  is: "posted" as const,
  token: speaker.token?.id ?? `hand of ${speaker.handle}`,
  name: speaker.token?.name ?? "by hand",
  maker: speaker.token ? speaker.handle : speaker.actor.id,
});

function recordedAlready(known: Known, project: string, key: string): { seq: number; severity: number } | undefined {
  let worst: { seq: number; severity: number } | undefined;
  for (const fact of known.stream(`project:${project}`))
    if (fact.kind === "ci-run" && attemptKey(fact) === key && (!worst || severity(fact) > worst.severity))
      worst = { seq: fact.seq, severity: severity(fact) };
  return worst;
}
