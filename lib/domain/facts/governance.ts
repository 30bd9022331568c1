import { z } from "zod";
import { InstantText } from "../instant";
import { Source } from "../source";
import { waivableCauses } from "../standing/standing";
import { Content } from "./evidence";
import { Line, Slug } from "./record";

/** Who holds which role, and what was decided. */

/** What a role is of: one project, one channel, or the whole instance. */
export const Of = z.union([
  z.strictObject({ project: Slug }),
  z.strictObject({ channel: Slug }),
  z.strictObject({ instance: z.literal(true) }),
]);
export type Of = z.infer<typeof Of>;

/** Somebody holds a role from an instant on, until another or until the appointment is withdrawn. */
export const AppointmentBody = z
  .strictObject({
    who: Line(80),
    /** As it stands on screens: "maintainer of wireguard", never a person of the record. */
    name: Line(120),
    role: z.string().regex(/^[a-z][a-z -]{0,39}$/),
    of: Of,
    organisation: z.string().nullable().default(null),
    from: InstantText,
    until: InstantText.nullable().default(null),
    text: z.string().optional(),
  })
  .refine(({ from, until }) => until === null || until > from, "An appointment ends after it begins.");
export type AppointmentBody = z.infer<typeof AppointmentBody>;

const Entry = z.number().int().min(1);
const Words = z.string().trim().max(2000);

/**
 * An appointment goes to somebody else: its holder offers it, the other takes it or declines, and a chair's override gives a
 * reason. Who holds it then is said by the withdrawal and the appointment that come with it, in one append.
 */
export const HandOverBody = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("offer"), appointment: Entry, to: Line(80), text: Words.optional() }),
  z.strictObject({ step: z.literal("accept"), offer: Entry }),
  z.strictObject({ step: z.literal("decline"), offer: Entry, text: Words.optional() }),
  z.strictObject({ step: z.literal("override"), appointment: Entry, to: Line(80), text: Words.min(1) }),
]);
export type HandOverBody = z.infer<typeof HandOverBody>;

/**
 * What may be lacking for a while (decision.md, "Waiver"): asked by a maintainer for some criteria and causes of one content,
 * with a reason, the risk, and an end; granted by two; revoked by who may.
 */
export const WaiverBody = z.discriminatedUnion("step", [
  z.strictObject({
    step: z.literal("ask"),
    channel: Slug,
    criteria: z.array(z.string()).min(1).max(40),
    causes: z.array(z.enum(waivableCauses)).min(1),
    content: Content,
    text: Words.min(1),
    risk: Words.min(1),
    until: InstantText,
  }),
  z.strictObject({ step: z.literal("grant"), waiver: Entry, text: Words.optional() }),
  z.strictObject({ step: z.literal("revoke"), waiver: Entry, text: Words.min(1) }),
]);
export type WaiverBody = z.infer<typeof WaiverBody>;

/** Hands raised at a meeting: how many could vote, how many did and how, and since when the question stood. */
export const HandCount = z.strictObject({
  meeting: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  eligible: z.number().int().min(1).max(10_000),
  for: z.number().int().min(0),
  against: z.number().int().min(0),
  abstain: z.number().int().min(0),
  openedAt: InstantText,
});
export type HandCount = z.infer<typeof HandCount>;

/** The verdict a decision rests on; recomputed from the log it has the same digest, for ever. */
const VerdictReference = z.strictObject({
  rules: z.number().int(),
  digest: z.string(),
  outcome: z.string(),
  policyVersion: z.number().int(),
  upTo: z.number().int(),
  now: InstantText,
});

/** A decision about a project and a channel, through the gate. `course: "record"` marks what never moves a practice board. */
const GateDecision = z.strictObject({
  by: z.literal("gate"),
  /** Whose gate it went through, or which it left. */
  channel: Slug,
  what: z.enum(["admit", "graduate", "demote", "remove"]),
  /** The channel that it left with that: of a graduation the one before, of a demotion the one beyond. */
  from: Slug.optional(),
  content: Content.nullable(),
  rule: z.enum(["chair", "hand count"]),
  handCount: HandCount.optional(),
  verdict: VerdictReference,
  text: z.string().max(4000),
});

/** A decision that the record tells: it happened without Slipway. */
export const RecordDecision = z.strictObject({
  by: z.literal("record"),
  id: z.string(),
  what: z.enum(["admit", "graduate", "remove", "move", "reject", "proposal", "policy", "name", "kernel", "ci"]),
  projects: z.array(Slug),
  said: z.string(),
  sources: z.array(Source),
});

/** What was decided: through the gate, or before Slipway, as the record tells it. */
export const DecisionBody = z.discriminatedUnion("by", [GateDecision, RecordDecision]);
