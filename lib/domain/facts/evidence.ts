import { z } from "zod";
import { Target } from "../target";
import { Commit, Line, Link } from "./record";

/** What people and machines say about a criterion, and the taking back of it. */

/** What an attestation claims of its criterion. */
export const Claim = z.enum(["met", "unmet", "not-applicable"]);
export type Claim = z.infer<typeof Claim>;

/** Content: a commit, and the git tree of the project's path at it. */
export const Content = z.strictObject({ commit: Commit, tree: Commit });
export type Content = z.infer<typeof Content>;

/** Somebody’s claim on an attested criterion, with the evidence that it asks for. */
export const AttestationBody = z.strictObject({
  criterion: z.string(),
  claim: Claim,
  text: z.string().max(4000).optional(),
  url: Link.optional(),
  /** The candidate it was said of, where the criterion binds to content. */
  content: Content.optional(),
});

/** The second person's word on an attestation. */
export const AcceptanceBody = z.strictObject({
  attestation: z.number().int(),
  accepts: z.boolean(),
  text: z.string().max(4000).optional(),
});

/** Why a `should` is open: lifts the fold, never the standing; bound to content and cause, good for 180 days. */
export const ReasonBody = z.strictObject({
  criterion: z.string(),
  text: Line(2000),
  content: Content.nullable(),
  cause: z.string(),
});

/** Takes back the fact with this seq: an attestation, acceptance, reason, review, review request, an appointment (which ends) or a source (which speaks no more). */
export const WithdrawalBody = z.strictObject({ fact: z.number().int(), text: z.string().max(2000).optional() });

/** Somebody’s review of a candidate’s content: accepts or objects, and says what was looked at. */
export const ReviewBody = z.strictObject({ content: Content, accepts: z.boolean(), text: Line(8000) });

/** Of whom, by handle, a review of this content is asked. */
export const ReviewRequestBody = z.strictObject({
  content: Content,
  of: z.array(z.string()).min(1).max(20),
  text: z.string().max(2000).optional(),
});

/** What a run came to; `inconclusive` counts for nothing and against nothing. */
export const Outcome = z.enum(["passed", "failed", "inconclusive", "running"]);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Who may speak for the CI of a project, or of a channel's base (decision.md, "CI as evidence", 0): one repository at one
 * forge; of one workflow or environment where they are named, of any where they are null. In the stream of whose CI it is.
 */
export const SourceBody = z.strictObject({
  forge: z.enum(["github", "gitlab", "other"]).optional(),
  /** Who signs its ID tokens; of a webhook whose word the forge's is. */
  issuer: z.string().min(1).max(300),
  /** By its path at the forge: "wireguard/wireguard-linuxkit". */
  repository: z.string().min(1).max(300),
  /** Its file in the repository: ".github/workflows/ci.yml". */
  workflow: z.string().min(1).max(300).nullable(),
  environment: z.string().min(1).max(255).nullable(),
  text: z.string().max(2000).optional(),
});
export type SourceBody = z.infer<typeof SourceBody>;

/** What a run of a source shows of itself, beside which source it is held to be of. */
const Proved = z.strictObject({
  is: z.literal("proved"),
  source: z.number().int(),
  workflow: z.string(),
  by: z.enum(["id-token", "webhook"]).optional(),
  repository: z.string().optional(),
  environment: z.string().optional(),
});
export type Proved = z.infer<typeof Proved>;

/** How the origin of a run is known (decision.md, "CI as evidence", 0). */
export const Origin = z.discriminatedUnion("is", [
  Proved,
  z.strictObject({ is: z.literal("posted"), token: z.string(), name: z.string(), maker: z.string() }),
]);
export type Origin = z.infer<typeof Origin>;

/** One attempt of one CI job, as reported. */
export const CiRunBody = z.strictObject({
  check: z.string(),
  target: Target,
  commit: Commit,
  tree: Commit.optional(),
  runId: z.string().min(1).max(200),
  attempt: z.number().int().min(1).max(10_000),
  outcome: Outcome,
  /** The producer's own word for the outcome. */
  word: z.string().max(80),
  url: Link.optional(),
  origin: Origin,
  /** On a practice copy: the machine's instant, before it was shifted by the offset. */
  machineAt: z.string().optional(),
});
export type CiRunBody = z.infer<typeof CiRunBody>;
