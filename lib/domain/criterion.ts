import { z } from "zod";
import { CONNECTION_TEST, CONNECTION_TEST_ASKED } from "./connection-test";
import { DurationText, InstantText } from "./instant";
import { Source } from "./source";
import { Target } from "./target";

/** One wanted kernel symbol; `from` and `to` are series, inclusive (kernel-criterion.md). */
export const WantedSymbol = z.strictObject({
  symbol: z.string().regex(/^[A-Z0-9_]+$/, "A symbol is written without CONFIG_, in capitals, digits and underscores."),
  want: z.union([z.string(), z.number().int()]),
  from: z.string().optional(),
  to: z.string().optional(),
  arch: z.string().optional(),
  before: z.string().optional(),
  unless: z.string().optional(),
});
export type WantedSymbol = z.infer<typeof WantedSymbol>;

const KEY = "A key begins with a small letter; small letters, digits and dashes follow, at most 40: such as readme.";
const identity = {
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, KEY),
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
const computed = {
  waivable: z.literal(false, "No waiver lifts this kind of criterion; leave it out.").default(false),
};

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
const Check = z
  .string()
  .regex(/^[a-z][\w.-]{0,39}$/, CHECK)
  .refine((name) => name !== CONNECTION_TEST, CONNECTION_TEST_ASKED);
/**
 * What CI shows, each check on each target: `streak` passes in a row, at most `maxFail` failures in the last `window`
 * runs, none older than `maxAge`.
 */
const CiCriterion = z.strictObject({
  ...identity,
  ...computed,
  kind: z.literal("ci"),
  checks: z.array(Check).min(1),
  targets: z.array(Target).min(1),
  origins: z.array(z.enum(["proved", "posted"])).min(1),
  maxAge: DurationText,
  streak: z.number().int().min(1).max(1000),
  window: z.number().int().min(1).max(1000),
  maxFail: z.number().int().min(0).max(1000),
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
  count: z.number().int().min(1).max(100),
});

/** So many days in another channel without leaving ready there (decision.md, "soak"). */
const SoakCriterion = z.strictObject({
  ...identity,
  kind: z.literal("soak"),
  waivable: z.boolean(),
  channel: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "A channel is named by small letters, digits and dashes, such as testing."),
  days: z.number().int().min(1).max(3650),
});
/** Another project in the same channel, without which this one is of no use (decision.md, "needs"). */
const NeedsCriterion = z.strictObject({
  ...identity,
  ...computed,
  kind: z.literal("needs"),
  project: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, "A project is named by its slug: small letters, digits and dashes."),
});

/** One thing that must, should or may hold, by the kind of evidence that answers it. */
export const Criterion = z.discriminatedUnion("kind", [
  AttestedCriterion,
  CiCriterion,
  ManifestCriterion,
  KernelCriterion,
  ReviewCriterion,
  SoakCriterion,
  NeedsCriterion,
]);
export type Criterion = z.infer<typeof Criterion>;
export type CriterionKind = Criterion["kind"];
export type CriterionOf<K extends CriterionKind> = Extract<Criterion, { kind: K }>;

/** The criteria that a policy applies to a project with these tags (decision.md, `appliesTo`). */
export const appliesTo = (criterion: Criterion, tags: readonly string[]): boolean =>
  criterion.appliesTo.length === 0 || criterion.appliesTo.some((tag) => tags.includes(tag));
