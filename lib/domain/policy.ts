import { z } from "zod";
import { DurationText, InstantText } from "./instant";

/** Where the SIG said so: a file of the record, a commit, or words. */
export const Source = z.strictObject({
  file: z.string().optional(),
  commit: z.string().optional(),
  path: z.string().optional(),
  pr: z.number().int().optional(),
  url: z.string().optional(),
  remark: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** Where a check runs. Axes are data: { arch, series } for kernels, { name: "default" } where there is only one place. */
export const Target = z
  .record(
    z.string().regex(/^[a-z]{1,20}$/),
    z.string().regex(/^[\w.-]{1,40}$/, "Names are letters, digits, dots, dashes and underscores, at most 40."),
  )
  .refine((target) => Object.keys(target).length <= 4, "A target has at most four axes.");
export type Target = z.infer<typeof Target>;

/** One wanted kernel symbol; `from` and `to` are series, inclusive (kernel-criterion.md). */
export const WantedSymbol = z.strictObject({
  symbol: z.string().regex(/^[A-Z0-9_]+$/),
  want: z.union([z.string(), z.number().int()]),
  from: z.string().optional(),
  to: z.string().optional(),
  arch: z.string().optional(),
  before: z.string().optional(),
  unless: z.string().optional(),
});
export type WantedSymbol = z.infer<typeof WantedSymbol>;

const identity = {
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  short: z.string().min(1).max(24),
  group: z.string().min(1).max(40),
  title: z.string().min(1).max(200),
  why: z.string().max(1000),
  how: z.string().max(1000),
  /** What is asked, in a few words: "a roadmap"; and asked anew once it has aged: "be named again". */
  ask: z.string().max(60).optional(),
  renew: z.string().max(60).optional(),
  source: z.array(Source),
  obligation: z.enum(["must", "should", "may"]),
  appliesTo: z.array(z.string()).default([]),
  from: InstantText.optional(),
};
/** The key of the criterion that asks for a named maintainer, where a policy has one: without its answer nobody is asked. */
export const NAMED = "maintainer";
const computed = { waivable: z.literal(false).default(false) };

/** What people say is so, with evidence, for a while; `binds` to the project, or to the content that it was said of. */
const AttestedCriterion = z.strictObject({
  ...identity,
  kind: z.literal("attested"),
  waivable: z.boolean(),
  naAllowed: z.boolean(),
  evidence: z.enum(["none", "text", "url", "commit-url"]),
  binds: z.enum(["project", "content"]),
  validFor: DurationText,
  secondPerson: z.boolean(),
});
const CHECK =
  "A check’s name begins with a small letter; letters, digits, dots, dashes and underscores follow, at most 40.";
/**
 * What CI shows, each check on each target: `streak` passes in a row, at most `maxFail` failures in the last `window`
 * runs, none older than `maxAge`.
 */
const CiCriterion = z.strictObject({
  ...identity,
  ...computed,
  kind: z.literal("ci"),
  checks: z.array(z.string().regex(/^[a-z][\w.-]{0,39}$/, CHECK)).min(1),
  targets: z.array(Target).min(1),
  origins: z.array(z.enum(["proved", "posted"])).min(1),
  maxAge: DurationText,
  streak: z.number().int().min(1),
  window: z.number().int().min(1),
  maxFail: z.number().int().min(0),
});
/**
 * What is computed of the yml: that it can be read, that its images are pinned, are under the trust block, and are at the
 * base’s pins where the base has them.
 */
const ManifestCriterion = z.strictObject({
  ...identity,
  ...computed,
  kind: z.literal("manifest"),
  rule: z.enum(["loads", "pinned", "trust", "fresh"]),
});
/**
 * What is computed of the kernel configurations, on each architecture of `arch`: the symbols of a list, but those
 * excepted with a reason.
 */
const KernelCriterion = z.strictObject({
  ...identity,
  ...computed,
  kind: z.literal("kernel"),
  list: z.string(),
  symbols: z.array(WantedSymbol).min(1),
  except: z.array(z.strictObject({ symbol: z.string(), arch: z.string().optional(), reason: z.string() })).default([]),
  arch: z.array(z.string()).min(1),
});
/** The role of a review that anybody signed in may give who does not maintain the project. */
export const ANYONE = "anyone";
/** Whether a review of this role takes no appointment. */
export const isOpenToAll = (role: string): boolean => role === ANYONE;

/** So many reviews of the candidate that accept it, by holders of a role who do not maintain the project. */
const ReviewCriterion = z.strictObject({
  ...identity,
  kind: z.literal("review"),
  waivable: z.boolean(),
  role: z.string(),
  count: z.number().int().min(1),
});

/** One thing that must, should or may hold, by the kind of evidence that answers it. */
export const Criterion = z.discriminatedUnion("kind", [
  AttestedCriterion,
  CiCriterion,
  ManifestCriterion,
  KernelCriterion,
  ReviewCriterion,
]);
export type Criterion = z.infer<typeof Criterion>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<K extends CriterionKind> = Extract<Criterion, { kind: K }>;

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
    minDays: z.number().int().min(0),
    perOrganisation: z.boolean(),
  }),
]);
export type DecisionRule = z.infer<typeof DecisionRule>;

const terms = {
  rule: DecisionRule,
  /** Architectures for which at least one must ci leg has to be met by itself; empty where the policy lists none. */
  floor: z.array(z.string()).default([]),
  graceDays: z.number().int().min(0),
  settleDays: z.number().int().min(0),
  migrationDays: z.number().int().min(0),
  criteria: z.array(Criterion).min(1, "No criterion is left, and without one nothing is ever ready."),
};

/** What its parts must be to each other: each key once, and for each architecture of the floor a must with a job on it. */
function agrees(policy: Pick<Policy, "criteria" | "floor">, context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  policy.criteria.forEach((criterion, index) => {
    if (seen.has(criterion.key))
      context.addIssue({
        code: "custom",
        path: ["criteria", index, "key"],
        message: `The key ${criterion.key} is used twice.`,
      });
    seen.add(criterion.key);
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

/** A target as people and keys name it: its axes' values joined, `x86_64 / 4.9`. */
export function nameOfTarget(target: Target): string {
  const axes = Object.keys(target);
  const first = FIRST.filter((axis) => target[axis] !== undefined);
  const ordered =
    first.length === axes.length ? first : [...first, ...axes.filter((axis) => !FIRST.includes(axis)).sort()];
  return ordered.map((axis) => target[axis]).join(" / ");
}

const FIRST: readonly string[] = ["arch", "series", "name"];

/** The target of a policy that tells no places apart: it is named nowhere. */
export const ONLY_PLACE: Target = { name: "default" };
export const isOnlyPlace = (target: Target): boolean =>
  Object.keys(target).length === 1 && target.name === ONLY_PLACE.name;

/** Where a job runs, to follow its check: " on x86_64 / 4.9"; nothing where there is only one place. */
export const onTarget = (target: Target): string => (isOnlyPlace(target) ? "" : ` on ${nameOfTarget(target)}`);

/** The criteria that a policy applies to a project with these tags (decision.md, `appliesTo`). */
export const appliesTo = (criterion: Criterion, tags: readonly string[]): boolean =>
  criterion.appliesTo.length === 0 || criterion.appliesTo.some((tag) => tags.includes(tag));

/** The tags that a policy names: set by the chair, not the maintainer. */
export const tagsNamedBy = (policy: Pick<Policy, "criteria">): readonly string[] =>
  [...new Set(policy.criteria.flatMap((c) => c.appliesTo))].sort();
