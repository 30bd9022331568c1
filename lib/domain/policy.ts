import { z } from "zod";
import { Criterion } from "./criterion";

/** An exact share of votes, from none to all of them. */
const Fraction = z
  .string()
  .regex(/^\d{1,3}\/\d{1,3}$/)
  .refine((text) => {
    const [numerator = 0, denominator = 0] = text.split("/").map(Number);
    return denominator > 0 && numerator <= denominator;
  }, "A share of votes is a fraction of at most 1, such as 2/3.");

/** How the SIG decides: a chair's word behind the gate, or a hand count judged by exact fractions and minimum days. */
export const DecisionRule = z.discriminatedUnion("decidedBy", [
  z.strictObject({ decidedBy: z.literal("chair") }),
  z.strictObject({
    decidedBy: z.literal("hand count"),
    quorum: Fraction,
    threshold: Fraction,
    minDays: z.number().int().min(0).max(3650),
    perOrganisation: z.boolean(),
  }),
]);
export type DecisionRule = z.infer<typeof DecisionRule>;

const terms = {
  rule: DecisionRule,
  /** Architectures for which at least one must ci leg has to be met by itself; empty where the policy lists none. */
  floor: z.array(z.string()).default([]),
  graceDays: z.number().int().min(0).max(3650),
  settleDays: z.number().int().min(0).max(3650),
  migrationDays: z.number().int().min(0).max(3650),
  criteria: z.array(Criterion).min(1, "No criterion is left, and without one nothing is ever ready."),
};

/**
 * What its parts must be to each other: each key once; nothing that soaks in the channel it is to be let into; and for each
 * architecture of the floor a must with a job on it.
 */
function agrees(
  policy: Pick<Policy, "criteria" | "floor"> & { readonly channel?: string },
  context: z.core.$RefinementCtx,
): void {
  const seen = new Set<string>();
  policy.criteria.forEach((criterion, index) => {
    if (seen.has(criterion.key))
      context.addIssue({
        code: "custom",
        path: ["criteria", index, "key"],
        message: `The key ${criterion.key} is used twice.`,
      });
    seen.add(criterion.key);
    if (criterion.kind === "soak" && criterion.channel === policy.channel)
      context.addIssue({
        code: "custom",
        path: ["criteria", index, "channel"],
        message: `Nothing soaks in ${criterion.channel} before it is let in: name the channel that comes before.`,
      });
  });
  policy.floor.forEach((arch, index) => {
    const covered = policy.criteria.some(
      (c) => c.kind === "ci" && c.obligation === "must" && c.targets.some((target) => target.arch === arch),
    );
    if (!covered)
      context.addIssue({
        code: "custom",
        path: ["floor", index],
        message: `No must criterion has a CI job on ${arch}.`,
      });
  });
}

/** The published, versioned list of criteria of a channel. A published version never changes. */
export const Policy = z
  .strictObject({
    channel: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    version: z.number().int().min(1),
    remark: z.string().optional(),
    retrospective: z.boolean().default(false),
    ...terms,
  })
  .superRefine(agrees);
export type Policy = z.infer<typeof Policy>;

/** A policy before it is published: the publication gives it its channel and version. One criterion at least is a must. */
export const PolicyDraft = z
  .strictObject(terms)
  .superRefine(agrees)
  .refine(({ criteria }) => criteria.length === 0 || criteria.some((it) => it.obligation === "must"), {
    path: ["criteria"],
    message: "No criterion is a must, and without one nothing is ever ready.",
  });
export type PolicyDraft = z.infer<typeof PolicyDraft>;

/**
 * The channels in which a policy has everybody stay first: a must of kind soak. Who is in none of them is not asked to come
 * in yet, wherever that is told.
 */
export const channelsBefore = (policy: Pick<Policy, "criteria"> | undefined): readonly string[] => [
  ...new Set(
    policy?.criteria.flatMap((it) => (it.kind === "soak" && it.obligation === "must" ? [it.channel] : [])) ?? [],
  ),
];

/** The tags that a policy names: set by the chair, not the maintainer. */
export const tagsNamedBy = (policy: Pick<Policy, "criteria">): readonly string[] =>
  [...new Set(policy.criteria.flatMap((c) => c.appliesTo))].sort();
