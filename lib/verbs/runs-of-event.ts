import type { Known } from "../domain/known";
import { type AskedLeg, legNamed, legsOf } from "../domain/leg-named";
import { askedOf } from "../domain/policy-in-force";
import { policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { fits, type RegisteredSource, type Shown } from "../domain/trust";
import type { ForgeEvent, JobTold } from "../formats/forge/event";
import { hostOf } from "../formats/forge/fields";
import type { RunIn } from "./run-in";

/** What an event comes to: runs to record, by what they show of where they come from, and what is not recorded and why. */
export type EventRuns = {
  readonly groups: readonly { readonly shown: Omit<Shown, "issuer">; readonly runs: readonly RunIn[] }[];
  readonly unrecorded: readonly string[];
};

/**
 * The runs that an event of a forge tells of, for the project or the channel whose source sent it.
 * 1. An event of another repository than the source names is refused, whoever has its secret.
 * 2. A job is a run of the leg that its name is; a sum of jobs only where some leg is called as it is, for its jobs tell of themselves.
 * 3. What shows another workflow or environment than the source names is not that source's word, and is not recorded.
 */
export function runsOfEvent(known: Known, source: RegisteredSource, event: ForgeEvent): EventRuns {
  refuseOther(source, event);
  const [scope, name = ""] = source.stream.split(":");
  const whose = scope === "project" ? { project: name } : { channel: name };
  const legs = legsAsked(known, whose);
  const groups = new Map<string, { shown: Omit<Shown, "issuer">; runs: RunIn[] }>();
  const [sums, others]: [JobTold[], JobTold[]] = [[], []];
  for (const job of event.jobs) {
    const leg = legNamed(job.name, legs);
    const shown = shownOf(job, event);
    if (job.isSum && !leg.isAsked) sums.push(job);
    else if (!fits(source.body, shown)) others.push(job);
    else {
      const key = JSON.stringify(shown);
      const group = groups.get(key) ?? { shown, runs: [] };
      groups.set(key, group);
      group.runs.push(runOf(job, leg, whose));
    }
  }
  const unrecorded = [...sums.map(sumSaid), ...(others.length > 0 ? [othersSaid(others, source)] : [])];
  return { groups: [...groups.values()], unrecorded: event.nothing ? [...unrecorded, event.nothing] : unrecorded };
}

type Whose = { readonly project: string } | { readonly channel: string };

const legsAsked = (known: Known, whose: Whose): readonly AskedLeg[] =>
  legsOf(
    "project" in whose
      ? known.channels().flatMap((channel) => askedOf(known, whose.project, channel))
      : [policyOf(known, whose.channel)?.body.policy].filter((it) => it !== undefined),
  );

/** A repository is one of its forge: the same path at another forge is another. */
function refuseOther({ seq, body }: RegisteredSource, { repository: { path, host } }: ForgeEvent): void {
  const own = body.issuer === "https://token.actions.githubusercontent.com" ? "github.com" : hostOf(body.issuer);
  const isOwn = path.toLowerCase() === body.repository.toLowerCase() && (host === null || host === own);
  if (isOwn) return;
  const what = `It is of ${path}${host ? ` at ${host}` : ""}, and the source of entry ${seq} is ${body.repository} at ${own ?? body.issuer}.`;
  throw new Refusal(
    "bad-input",
    `Not recorded: ${what} Register a source for it, and give its webhook a secret of its own.`,
    [{ path: body.forge === "gitlab" ? "project.path_with_namespace" : "repository.full_name", message: what }],
  );
}

const shownOf = ({ workflow, environment }: JobTold, { repository }: ForgeEvent): Omit<Shown, "issuer"> => ({
  by: "webhook",
  repository: repository.path,
  workflow,
  ...(environment !== null && { environment }),
});

const runOf = (job: JobTold, { check, target }: AskedLeg, whose: Whose): RunIn => ({
  ...whose,
  check,
  target,
  revision: job.commit,
  runId: job.runId,
  attempt: job.attempt,
  outcome: job.outcome,
  word: job.word,
  ...(job.observedAt && { observedAt: job.observedAt }),
  ...(job.url && { url: job.url }),
});

const sumSaid = ({ name, word }: JobTold): string =>
  `“${name}” (${word}) sums up jobs that tell of themselves, and no policy asks for a job of that name: it is not recorded.`;

function othersSaid(jobs: readonly JobTold[], { seq, body: { workflow, environment } }: RegisteredSource): string {
  const [first] = jobs;
  const told = jobs.length === 1 ? `“${first?.name}” is` : `${jobs.length} jobs are`;
  const limit = [
    ...(workflow ? [`by ${workflow}`] : []),
    ...(environment ? [`in the environment ${environment}`] : []),
  ].join(" ");
  const shows = [
    ...(workflow && first?.workflow !== workflow ? [`by ${first?.workflow}`] : []),
    ...(environment && first?.environment !== environment
      ? [first?.environment ? `in ${first.environment}` : "in no environment"]
      : []),
  ].join(" ");
  return `${told} not recorded: the source of entry ${seq} speaks for what runs ${limit} alone, and this shows itself ${shows}. Few events of a webhook tell the file of their workflow: register a source without one, or have the workflow prove itself with an ID token.`;
}
