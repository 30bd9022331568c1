import { type Evidence, evidenceOf } from "../domain/evidence";
import { type Became, inertSaid, type OutcomeTurned, openSaid, postedSaid, ranSaid } from "../domain/explain/posted";
import type { Fact, FactOf, Seq } from "../domain/fact";
import { type Known, worldOf } from "../domain/known";
import { judged, policyOf } from "../domain/project";
import { type Inert, inertIn, inertOnBase } from "../domain/standing/inert";
import { type Distrust, distrustIn, trustIn } from "../domain/trust";
import type { Verdict } from "../domain/verdict";

export type CiAnswer = {
  readonly runs: readonly Became[];
  readonly recorded: number;
  readonly verdicts: readonly OutcomeTurned[];
  /** For the CI log. */
  readonly said: string;
};

/** Looks at the verdicts before; the answer looks again after, and says of each run what became of it. */
export function becameOf(known: Known, projects: readonly string[]) {
  const before = verdictsOn(known, projects);
  return (after: Known, entries: readonly { readonly seq: Seq; readonly isNew: boolean }[]): CiAnswer => {
    const now = verdictsOn(after, projects);
    const inert = new Map(projects.map((slug) => [slug, inertIn(evidenceOn(after, slug))]));
    const distrusts = distrustOf(after);
    const onBase = new Map<string, (run: FactOf<"ci-run">) => Inert | null>();
    const runs = entries.map(({ seq, isNew }): Became => {
      const run = runAt(after, seq);
      if (run.stream.startsWith("project:")) {
        const why = whyOf(run, now, inert, distrusts);
        return { entry: seq, new: isNew, counts: why === null, why };
      }
      const inertThere = onBase.get(run.stream) ?? inertInChannel(after, run.stream);
      onBase.set(run.stream, inertThere);
      const is = inertThere(run);
      const why = is && inertSaid(is, run, undefined, distrusts(run));
      return { entry: seq, new: isNew, counts: why === null, why, reference: true };
    });
    const verdicts = [...now.values()].flatMap(({ project, channel, outcome }) => {
      const was = before.get(project);
      return was ? [{ project, channel, before: was.outcome, after: outcome }] : [];
    });
    return {
      runs,
      recorded: entries.filter((entry) => entry.isNew).length,
      verdicts,
      said: postedSaid(runs, verdicts, besideOf(after, now, entries)),
    };
  };
}

type Verdicts = ReadonlyMap<string, Verdict>;

function verdictsOn(known: Known, projects: readonly string[]): Verdicts {
  const channel = known.channels()[0];
  if (channel === undefined || !policyOf(known, channel)) return new Map();
  return new Map(projects.map((slug) => [slug, judged(known, slug, channel)]));
}

/** What a project is judged from in the lowest channel; undefined where there is none. */
function evidenceOn(known: Known, slug: string): Evidence | undefined {
  const channel = known.channels()[0];
  if (channel === undefined) return undefined;
  return evidenceOf(worldOf(known, slug, channel).facts, slug, channel, { upTo: known.head, now: known.now });
}

type Inerts = ReadonlyMap<string, (run: FactOf<"ci-run">) => Inert | null>;

/** Why a run is not trusted: asked of its stream once, however many runs there are. */
function distrustOf(after: Known): (run: FactOf<"ci-run">) => Distrust | null {
  const streams = new Map<Fact["stream"], ReturnType<typeof distrustIn>>();
  return (run) => {
    if (run.body.origin.is === "posted") return null;
    const distrust = streams.get(run.stream) ?? distrustIn(after.stream(run.stream));
    streams.set(run.stream, distrust);
    return distrust(run);
  };
}

function whyOf(
  run: FactOf<"ci-run">,
  verdicts: Verdicts,
  inerts: Inerts,
  distrusts: ReturnType<typeof distrustOf>,
): string | null {
  const slug = run.stream.slice("project:".length);
  const inert = inerts.get(slug)?.(run) ?? null;
  return inert === null ? null : inertSaid(inert, run, verdicts.get(slug), distrusts(run));
}

function runAt(after: Known, seq: Seq): FactOf<"ci-run"> {
  const run = after.entry(seq);
  if (run?.kind !== "ci-run") throw new Error(`Entry ${seq} is no run, though it was recorded as one.`);
  return run;
}

/** Whether a run of a channel's base stands for what its legs are held against. */
function inertInChannel(after: Known, stream: Fact["stream"]): (run: FactOf<"ci-run">) => Inert | null {
  const policy = policyOf(after, stream.slice("channel:".length))?.body.policy;
  return inertOnBase(policy, trustIn(after.stream(stream)), after.now);
}

/** Of one run of a project alone, what is told of it and of its project beside. */
function besideOf(after: Known, verdicts: Verdicts, entries: readonly { readonly seq: Seq }[]) {
  const [only, more] = entries;
  if (!only || more) return undefined;
  const run = runAt(after, only.seq);
  if (run.stream.startsWith("channel:")) return undefined;
  const verdict = verdicts.get(run.stream.slice("project:".length));
  return { ran: ranSaid(run, verdict), open: openSaid(verdict) };
}
