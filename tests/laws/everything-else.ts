import type { Actor, BodyOf, Fact, FactKind } from "@/lib/domain/fact";
import { days, textOf } from "@/lib/domain/instant";
import { waivableCauses } from "@/lib/domain/standing/standing";
import { aFact, contentOf } from "../support/make";
import { aRunOf, at, CANDIDATE, type RunSaid, STREAM } from "./all-but-one-leg";

/** Somebody of each role, who has spoken before and who has not. */
export const handles = [
  "chair",
  "maintainer-of-wireguard",
  "maintainer-of-landlock",
  "voter-arm",
  "voter-intel",
  "release-engineer",
  "ci-of-wireguard",
  "stranger",
] as const;
/** Everybody there is, the machinery too. */
export const everybody: readonly Actor[] = [
  ...handles.map((id) => ({ kind: "person", id }) as const),
  { kind: "token", id: "t1" },
  { kind: "source", id: "1" },
  { kind: "record", id: "sig" },
  { kind: "slipway", id: "slipway" },
  { kind: "system", id: "jobs" },
];
const verdict = { rules: 1, digest: "0", outcome: "ready", policyVersion: 1, upTo: 1, now: textOf(at(1)) };
const policyOf = (log: readonly Fact[]) => {
  const found = log.find((fact) => fact.kind === "policy" && fact.stream === "channel:testing");
  if (found?.kind !== "policy") throw new Error("The record has a policy.");
  return found.body.policy;
};
const newest = <K extends FactKind>(log: readonly Fact[], kind: K): BodyOf<K> => {
  const found = log.findLast(
    (fact) => fact.kind === kind && (fact.stream === STREAM || !fact.stream.startsWith("project:")),
  );
  if (!found) throw new Error(`The record has a ${kind}.`);
  return found.body as BodyOf<K>;
};

/**
 * Every kind of fact with every claim it can make, but three that the law is not about: a passing run of the leg itself, a
 * policy that asks for less (what is required is then another thing), and the gate's own word that it was open, which the
 * verb alone says, behind that gate.
 */
export function bodiesIn(log: readonly Fact[]): { readonly [K in FactKind]: readonly BodyOf<K>[] } {
  const policy = policyOf(log);
  const project = newest(log, "project");
  const revision = newest(log, "revision");
  const keys = policy.criteria.map(({ key }) => key);
  const contents = [CANDIDATE, contentOf("other")];
  return {
    attestation: keys.flatMap((criterion) =>
      (["met", "unmet", "not-applicable"] as const).map((claim) => ({
        criterion,
        claim,
        text: "So it is.",
        url: `https://x.org/${CANDIDATE.commit}`,
        content: CANDIDATE,
      })),
    ),
    acceptance: log.flatMap((fact) =>
      fact.kind === "attestation" && fact.stream === STREAM
        ? [
            { attestation: fact.seq, accepts: true },
            { attestation: fact.seq, accepts: false, text: "No." },
          ]
        : [],
    ),
    reason: keys.flatMap((criterion) =>
      ["missing", "failed", "running", "expired", "streak", "inconclusive"].map((cause) => ({
        criterion,
        text: "So.",
        content: CANDIDATE,
        cause,
      })),
    ),
    withdrawal: log.filter((fact) => fact.stream === STREAM).map((fact) => ({ fact: fact.seq })),
    review: contents.flatMap((content) => [true, false].map((accepts) => ({ content, accepts, text: "Read." }))),
    // Every criterion and cause that may be waived, and the granting of it by whoever speaks.
    waiver: [
      {
        step: "ask",
        channel: policy.channel,
        criteria: keys,
        causes: [...waivableCauses],
        content: CANDIDATE,
        text: "So.",
        risk: "None.",
        until: textOf(at(1) + days(60)),
      },
      { step: "revoke", waiver: log.length, text: "No." },
      ...log.flatMap((fact) =>
        fact.kind === "waiver" && fact.body.step === "ask" ? [{ step: "grant" as const, waiver: fact.seq }] : [],
      ),
    ],
    "hand-over": [
      { step: "offer", appointment: 1, to: "voter-arm" },
      { step: "accept", offer: 1 },
      { step: "override", appointment: 1, to: "stranger", text: "So." },
    ],
    "review-request": contents.map((content) => ({ content, of: ["voter-arm", "chair"] })),
    revision: [revision, { ...revision, ...contentOf("other") }, { ...revision, manifest: null, configurations: [] }],
    project: [[], ["kernel"], ["service"], project.tags].flatMap((tags) =>
      [true, false].map((candidate) => ({ ...project, tags, candidate })),
    ),
    // Whoever may speak from now on has not spoken yet: the leg stays as it is.
    source: [
      { issuer: "https://token.actions.githubusercontent.com", repository: "wireguard/wireguard-linuxkit" },
      { issuer: "https://gitlab.com", repository: "wireguard/wireguard" },
    ].map((it) => ({ ...it, workflow: null, environment: null })),
    "ci-run": [
      ...["suite", "build", "boot"].flatMap((check) =>
        ["failed", "inconclusive", "running"].map((outcome) => ({ check, outcome })),
      ),
      ...["suite", "build", "boot"].map((check) => ({ check, ...contentOf("other") })),
      ...["build", "boot"].map((check) => ({ check, target: { arch: "aarch64", series: "4.9" } })),
      ...["build", "boot"].map((check) => ({ check, target: { name: "default" } })),
      { check: "suite" },
    ].map((it) => aRunOf(it as RunSaid).body as BodyOf<"ci-run">),
    appointment: ["maintainer", "voter", "chair", "ci", "release engineer"].flatMap((role) =>
      [{ project: "wireguard" }, { channel: "testing" }, { instance: true as const }].map((of) => ({
        who: "stranger",
        name: "stranger",
        role,
        of,
        organisation: null,
        from: textOf(at(1)),
        until: null,
      })),
    ),
    decision: [
      { by: "gate", channel: "testing", what: "remove", content: CANDIDATE, rule: "chair", verdict, text: "" },
      ...(["admit", "graduate", "proposal", "ci"] as const).map((what) => ({
        by: "record" as const,
        id: what,
        what,
        projects: ["wireguard"],
        said: "It is in.",
        sources: [],
      })),
    ],
    policy: [{ policy: { ...policy, version: policy.version + 1 } }],
    base: [newest(log, "base")],
    kernel: [newest(log, "kernel")],
    meeting: [newest(log, "meeting")],
    channel: [newest(log, "channel")],
    instance: [{ name: "x", practice: true, said: "x" }],
    note: keys.map((criterion) => ({
      criterion,
      said: "It builds, it boots.",
      by: "record",
      kind: "observation",
      source: {},
    })),
    "clock-moved": [{ by: "7 days", from: textOf(at(1)), to: textOf(at(169)) }],
  };
}

const streamOf = (kind: FactKind): Fact["stream"] =>
  kind === "policy" || kind === "base" || kind === "kernel" || kind === "channel"
    ? "channel:testing"
    : kind === "meeting" || kind === "instance" || kind === "clock-moved"
      ? "instance"
      : STREAM;

/** Each of those bodies, said by each of everybody: forged even, where no verb would let them. */
export function everything(log: readonly Fact[]): readonly (readonly Fact[])[] {
  const bodies = bodiesIn(log);
  return (Object.keys(bodies) as FactKind[]).flatMap((kind) =>
    bodies[kind].map((body) =>
      // A kind and a body of that kind: the union's member.
      everybody.map((by) => aFact(kind, body as never, { stream: streamOf(kind), by, at: at(24) }) as Fact),
    ),
  );
}
