import { z } from "zod";
import { InstantText } from "../instant";
import { KernelConfiguration } from "../kernel/configuration";
import { Manifest, ReadManifest } from "../manifest/manifest";
import { Policy } from "../policy";
import { Source } from "../source";

/** What a group is made of: instance, channels, policies, bases, kernels, projects, their revisions, meetings and notes. */

/** The name of a project or channel in addresses. */
export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, "A slug is lower-case letters, digits and dashes, at most 40.");
/** A git object by its whole SHA-1. */
export const Commit = z.string().regex(/^[0-9a-f]{40}$/, "A commit is 40 hexadecimal digits, written in full.");
/** A text that is not blank, of at most so many characters; spaces around it are dropped. */
export const Line = (most: number) => z.string().trim().min(1).max(most);
/** A link that a page may show: never javascript: or data:. */
export const Link = z.url({ protocol: /^https?$/, error: "Not a whole link: it starts with https://." }).max(2000);

/** The first fact of a log: what the group is called, and whether this is a practice copy. */
export const InstanceBody = z.strictObject({
  name: Line(80),
  practice: z.boolean(),
  /** Where a practice copy's clock starts. */
  clockStart: InstantText.optional(),
  said: z.string(),
  /** What its people call it in a sentence, such as “the SIG”; left out: the group. */
  called: z.string().max(40).optional(),
});

/** A channel; those of a higher `rank` are further on. */
export const ChannelBody = z.strictObject({
  channel: Slug,
  blurb: z.string(),
  rank: z.number().int(),
  retrospective: z.boolean().default(false),
  /** The path of its base yml in the repository; left out where the channel builds nothing. */
  base: z.string().optional(),
  /** Sentence under "unknown for everybody", where the record says why nobody has it. */
  silence: z.string().optional(),
  source: z.array(Source).default([]),
});

/** A published version of a channel’s policy. */
export const PolicyBody = z.strictObject({ policy: Policy });

/** What a channel builds on from now on: a yml of the group’s repository at a commit. */
export const BaseBody = z.strictObject({
  id: z.string(),
  commit: Commit,
  path: z.string(),
  series: z.string(),
  manifest: Manifest,
});

/** A kernel image that manifests may name: its version, and the projects whose work it carries. */
export const KernelBody = z.strictObject({
  image: z.string(),
  series: z.string(),
  version: z.string(),
  base: z.boolean(),
  carries: z.array(Slug),
  arches: z.array(z.string()),
  source: z.array(Source).default([]),
});

/** Somebody who looks after a project, and what was said of that. */
const Lead = z.strictObject({ handle: z.string(), said: z.string() });

/** A project as it is registered; a later one of the same slug takes its place whole. */
export const ProjectBody = z.strictObject({
  slug: Slug,
  name: Line(80),
  /** A few words under the name on the board. */
  short: z.string().max(40).default(""),
  summary: Line(400),
  repository: Link,
  path: z.string().default(""),
  upstream: Link.nullable().default(null),
  organisation: z.string().nullable().default(null),
  tags: z.array(z.string().regex(/^[a-z][a-z0-9.-]{0,39}$/)).default([]),
  leads: z.array(Lead).default([]),
  /** From when it has a row on the board; before it a project only has facts. */
  boardFrom: InstantText,
  /** False for a project that is registered and not a candidate for any channel. */
  candidate: z.boolean().default(true),
});

/** A candidate: a commit of the project, with the yml and the kernel configurations that were put forward with it. */
export const RevisionBody = z.strictObject({
  commit: Commit,
  /** The git tree of the project's path at that commit: what CI results usually match by. */
  tree: Commit,
  committedAt: InstantText.optional(),
  /** Null: none came with it; left out where the group builds nothing, as are its configurations. */
  manifest: ReadManifest.nullable().optional(),
  configurations: z.array(KernelConfiguration).optional(),
  remark: z.string().optional(),
});

const Update = z.strictObject({ project: Slug, said: z.string(), by: z.string() });
/** A meeting that was: its agenda, what was reported of projects, and its notes. */
export const MeetingBody = z.strictObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  localTime: z.string(),
  scribe: z.string().nullable(),
  recording: z.string().nullable(),
  agenda: z.array(z.string()),
  deepDive: z
    .strictObject({
      topic: z.string(),
      presenters: z.array(z.string()),
      project: Slug.nullable(),
      slides: z.string().nullable(),
    })
    .nullable(),
  next: z.strictObject({ date: z.string(), plan: z.string().nullable() }).nullable(),
  updates: z.array(Update),
  notes: z.array(z.strictObject({ topic: z.string(), said: z.string(), by: z.string().nullable() })),
  masterAtStart: Commit.nullable(),
  source: z.array(Source),
});

/** Something the record says of a project that decides nothing: said, not judged. */
export const NoteBody = z.strictObject({
  criterion: z.string().nullable(),
  said: z.string(),
  by: z.string(),
  kind: z.enum(["observation", "statement", "event"]),
  source: Source,
});

/** A practice clock moves forward, never back. */
export const ClockMovedBody = z
  .strictObject({
    by: z.enum(["1 day", "7 days", "next change", "next meeting"]),
    from: InstantText,
    to: InstantText,
  })
  .refine(({ from, to }) => to > from, "The clock moves forward, never back.");
