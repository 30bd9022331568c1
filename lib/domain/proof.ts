import type { Stream } from "./fact";
import type { Known } from "./known";
import { Refusal } from "./refusal";
import type { Speaker } from "./speaker";
import { fits, type RegisteredSource, sourcesIn, speakerOfSource } from "./trust";

/** What an ID token has proved of the run that shows it: by whose word, which repository and file, on which commit. */
export type Proof = {
  readonly issuer: string;
  /** By its path at the forge: "wireguard/wireguard-linuxkit". */
  readonly repository: string;
  /**
   * The files of CI that it is of: the one that began the run, and before it the one of the same repository that the job itself
   * is written in.
   */
  readonly workflows: readonly [string, ...string[]];
  readonly environment: string | null;
  readonly commit: string;
  /** What the forge calls the run, and which attempt of it this is. */
  readonly runId: string;
  readonly attempt: number;
};

/** Whoever shows an ID token, before it is known whose project it speaks for: nobody, who may do nothing. */
export const speakerOfProof = (proof: Proof): Speaker => ({
  actor: { kind: "source", id: `${proof.issuer} ${proof.repository}` },
  via: null,
  // No login has a blank in it: nobody can be appointed under this.
  handle: `source ${proof.repository}`,
  name: `the CI of ${proof.repository}`,
  token: null,
  source: null,
  proof,
});

/**
 * Who speaks in a project's stream, or a channel's: whoever shows an ID token speaks as the source registered there that
 * 1. names its issuer and repository, and was not revoked: of none the token is refused (`not-permitted`);
 * 2. names the workflow and environment that the token shows too. Where none does, the first stands for it, and what comes of
 *    it is recorded and not trusted (trust.ts).
 * Everybody else speaks as themselves.
 */
export function spokenBy(known: Known, speaker: Speaker, stream: Stream): Speaker {
  const { proof } = speaker;
  if (!proof) return speaker;
  const sources = sourcesIn(known.stream(stream)).filter((source) => isOf(source, proof));
  const [first, ...more] = sources.filter(({ revokedBy }) => revokedBy === null);
  if (!first) throw new Refusal("not-permitted", unregistered(proof, stream, sources.at(-1)));
  const ways = proof.workflows.flatMap((workflow) =>
    [first, ...more].map((source) => ({ source, shown: shownBy(proof, workflow) })),
  );
  const of = ways.find(({ source, shown }) => fits(source.body, shown)) ?? {
    source: first,
    shown: shownBy(proof, proof.workflows[0]),
  };
  return speakerOfSource(of.source, of.shown);
}

const shownBy = ({ repository, environment }: Proof, workflow: string) => ({
  workflow,
  by: "id-token" as const,
  repository,
  ...(environment !== null && { environment }),
});

const isOf = ({ body }: RegisteredSource, { issuer, repository }: Proof): boolean =>
  body.issuer.replace(/\/+$/, "") === issuer && body.repository.toLowerCase() === repository.toLowerCase();

function unregistered({ issuer, repository }: Proof, stream: Stream, revoked: RegisteredSource | undefined): string {
  const [scope, name] = stream.split(":");
  const [whose, who, where] =
    scope === "project"
      ? [name, `A maintainer of ${name} or the chair`, `/api/v1/projects/${name}/sources`]
      : [`the base of ${name}`, "The chair", `/api/v1/channels/${name}/sources`];
  const why = revoked
    ? `the source that named ${repository}, entry ${revoked.seq}, is revoked`
    : `no source names ${repository} of ${issuer}`;
  return `Not recorded: for the CI of ${whose} ${why}. ${who} registers it: POST ${where} with ${JSON.stringify({ issuer, repository })}.`;
}
