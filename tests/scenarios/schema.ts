import { z } from "zod";
import { waivableCauses } from "@/lib/domain/standing/standing";

const criterionKinds = ["attested", "ci", "review", "manifest", "kernel", "soak", "needs"] as const;
/** A policy as a scenario writes it: what it is about, and everything else filled in. */
const PolicyExcerpt = z.strictObject({
  criteria: z.record(z.string(), z.looseObject({ kind: z.enum(criterionKinds).default("attested") })),
  version: z.number().default(1),
  migrationDays: z.number().optional(),
  floor: z.array(z.string()).default([]),
});

const Moment = z.strictObject({
  at: z.string(),
  /** Up to which named fact the log is known; all of it unless said. */
  known: z.string().optional(),
  verdict: z.enum(["ready", "not ready", "undetermined", "not evaluable"]),
  /** `unmet failed`, `met`; `unknown missing, reason given`. */
  standings: z.record(z.string(), z.string()),
  until: z.string(),
  ignored: z.record(z.string(), z.string()).optional(),
  /** A golden digest: a verdict that was signed must come out the same for ever, under its rules. */
  digest: z.string().optional(),
});

const outcome = z.enum(["passed", "failed", "inconclusive", "running"]);
const Configuration = z.strictObject({
  arch: z.string(),
  series: z.string().nullable().default(null),
  variant: z.enum(["release", "debug"]).default("release"),
  parts: z.array(z.string()),
});

/** One thing that is said: when, what, and by whom. `name` is for others to refer to it. */
const Line = z
  .strictObject({
    at: z.string(),
    recorded: z.string(),
    by: z.string(),
    /** Said by a token that this person made. */
    "by token of": z.string(),
    name: z.string(),
    course: z.literal("record"),
    met: z.string(),
    unmet: z.string(),
    "not applicable": z.string(),
    text: z.string(),
    url: z.string(),
    accepts: z.string(),
    disputes: z.string(),
    withdraws: z.string(),
    candidate: z.string(),
    yml: z.string(),
    configurations: z.array(Configuration),
    run: outcome,
    "base run": outcome,
    check: z.string(),
    on: z.string(),
    id: z.string(),
    attempt: z.number(),
    origin: z.enum(["posted", "posted by hand", "proved"]),
    /** A repository may speak for the CI of the project, or of the base; held to a workflow and an environment where it says so. */
    source: z.string(),
    "base source": z.string(),
    workflow: z.string(),
    environment: z.string(),
    /** Which source a proved run is of, by its name; what else it shows is what that one names, unless it says otherwise. */
    "source of it": z.string(),
    repository: z.string(),
    review: z.string(),
    objection: z.string(),
    asks: z.array(z.string()),
    of: z.string(),
    /** The tree of a run, where it is of another commit. */
    tree: z.string(),
    reason: z.string(),
    for: z.string(),
    waives: z.array(z.string()),
    causes: z.array(z.enum(waivableCauses)),
    until: z.string(),
    in: z.string(),
    grants: z.string(),
    revokes: z.string(),
    admitted: z.string(),
    removed: z.string(),
    /** Out of this channel, into the one that is judged; and back into it. */
    graduated: z.string(),
    demoted: z.string(),
    project: z.string(),
    appointed: z.string(),
    as: z.string(),
    base: z.string(),
    policy: PolicyExcerpt,
    tags: z.array(z.string()),
  })
  .partial()
  .required({ at: true });
export type Line = z.infer<typeof Line>;

/** "voter", "voter of docker". */
const Role = z.string().regex(/^(maintainer|voter)( of [a-z]+)?$/);

/** A file of this folder: a story, the rules of decision.md that it shows (rules.yml), what is said, and what must follow. */
export const Scenario = z.strictObject({
  story: z.string(),
  rules: z.array(z.string()).min(1),
  policy: z.union([z.literal("testing 1"), PolicyExcerpt]),
  /** Of other channels, in which a project soaks before this one. */
  channels: z.record(z.string(), PolicyExcerpt).default({}),
  tags: z.array(z.string()).default([]),
  /** Who holds which role from 1 May on, and of which organisation. */
  people: z.record(z.string(), Role).default({}),
  facts: z.array(Line),
  expected: z.array(Moment).min(1),
});
export type Scenario = z.infer<typeof Scenario>;
