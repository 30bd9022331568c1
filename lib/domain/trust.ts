import { type Fact, type FactOf, ofKind, type Seq, type Stream } from "./fact";
import type { Proved, SourceBody } from "./facts/evidence";
import type { Speaker } from "./speaker";

/** A source that somebody registered: whose CI it may speak for, and the entry from which on it may not any more. */
export type RegisteredSource = {
  readonly seq: Seq;
  readonly stream: Stream;
  readonly body: SourceBody;
  readonly revokedBy: Seq | null;
};

/** The sources registered in these facts, in the order of the log. Only a withdrawal in the stream of a source revokes it. */
export function sourcesIn(facts: readonly Fact[]): readonly RegisteredSource[] {
  const registered = ofKind(facts, "source");
  if (registered.length === 0) return [];
  const revoked = new Map<string, Seq>();
  for (const { body, seq, stream } of ofKind(facts, "withdrawal")) {
    const key = `${stream} ${body.fact}`;
    revoked.set(key, Math.min(seq, revoked.get(key) ?? seq));
  }
  return registered
    .map(({ seq, stream, body }) => ({ seq, stream, body, revokedBy: revoked.get(`${stream} ${seq}`) ?? null }))
    .sort((a, b) => a.seq - b.seq);
}

/** Why a proved run is not trusted. */
export type Distrust = "unregistered" | "elsewhere" | "later" | "revoked" | "repository" | "workflow" | "environment";

/** What a run shows of itself that is not what the source names; a forge makes no difference between capitals in a repository's path. */
function mismatchOf({ repository, workflow, environment }: SourceBody, shown: ShownOf): Distrust | null {
  if (repository.toLowerCase() !== shown.repository?.toLowerCase()) return "repository";
  if (workflow !== null && workflow !== shown.workflow) return "workflow";
  if (environment !== null && environment !== shown.environment) return "environment";
  return null;
}

type ShownOf = Pick<Proved, "repository" | "workflow" | "environment">;

/** Whether what a run shows of itself is what the source names. */
export const fits = (body: SourceBody, shown: ShownOf): boolean => mismatchOf(body, shown) === null;

type Trusted = Pick<FactOf<"ci-run">, "seq" | "stream" | "body">;

/**
 * Why runs of CI are not to be trusted; null of one that is (decision.md, "CI as evidence", 0). One that was posted is taken at
 * its word: the legs say whether they take such. One that is proved is trusted at its own place in the log:
 * 1. its source was registered before it, for the same project, or the same channel's base;
 * 2. nobody had revoked that source by then: revoking stops what comes after, and lifts no failure that it told before;
 * 3. what the run shows of itself (repository, workflow, environment) is what the source names.
 * So registering a source lifts nothing that came before it, and neither does revoking one.
 */
export function distrustIn(facts: readonly Fact[]): (run: Trusted) => Distrust | null {
  const sources = new Map(sourcesIn(facts).map((source) => [source.seq, source]));
  return ({ seq, stream, body: { origin } }) => {
    if (origin.is === "posted") return null;
    const source = sources.get(origin.source);
    if (!source) return "unregistered";
    if (source.stream !== stream) return "elsewhere";
    if (source.seq > seq) return "later";
    if (source.revokedBy !== null && source.revokedBy < seq) return "revoked";
    return mismatchOf(source.body, origin);
  };
}

/** The same as a question: whether a run is trusted. */
export function trustIn(facts: readonly Fact[]): (run: Trusted) => boolean {
  const distrust = distrustIn(facts);
  return (run) => distrust(run) === null;
}

/** What somebody proves who says to speak for a repository. */
export type Shown = Omit<Proved, "is" | "source"> & { readonly issuer: string; readonly repository: string };

/** The source that a proof is of, among those of one project or channel: one that may still speak, else the last that might. */
export function sourceOf(sources: readonly RegisteredSource[], shown: Shown): RegisteredSource | undefined {
  const fitting = sources.filter(({ body }) => body.issuer === shown.issuer && fits(body, shown));
  return fitting.find(({ revokedBy }) => revokedBy === null) ?? fitting.at(-1);
}

/** A source as a speaker: what it says is the word of nobody, and it brings runs alone. */
export function speakerOfSource({ seq, stream, body }: RegisteredSource, shown: Omit<Shown, "issuer">): Speaker {
  const [scope, name = null] = stream.split(":");
  return {
    actor: { kind: "source", id: String(seq) },
    via: null,
    // No login has a blank in it: nobody can be appointed under this.
    handle: `source ${seq}`,
    name: `the CI of ${body.repository}`,
    token: null,
    source: {
      seq,
      project: scope === "project" ? name : null,
      channel: scope === "channel" ? name : null,
      origin: { ...shown, is: "proved", source: seq },
    },
  };
}
