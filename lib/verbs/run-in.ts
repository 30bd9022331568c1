import { z } from "zod";
import { Commit, Link } from "../domain/facts/record";
import { InstantText } from "../domain/instant";
import { Target } from "../domain/target";
import { WholeNumber } from "../domain/whole-number";

/** How a target is written. */
export const TARGET = "Write a target as x86_64/4.9.";
/** `{ arch, series }`, or the same as text: "x86_64/4.9". */
const TargetIn = z.union(
  [
    Target.refine((target) => Object.keys(target).length > 0, TARGET),
    z
      .string()
      .regex(/^[\w.-]{1,40}(?:\s*\/\s*[\w.-]{1,40})?$/, TARGET)
      .transform((text): Target => {
        const [first = "", second] = text.split("/").map((part) => part.trim());
        return second === undefined ? { name: first } : { arch: first, series: second };
      }),
  ],
  { error: TARGET },
);
const ONE = "Name the project whose run it is, or the channel whose base ran.";
const RunIn = z.strictObject({
  /** Whose run it is. Of the base alone, without any project, the channel stands in its place. */
  project: z.string().optional(),
  channel: z.string().optional(),
  check: z.string().regex(/^[a-z][\w.-]{0,39}$/, "A check is a short lower-case name, such as build."),
  /** Left out where the policy tells no places apart. */
  target: TargetIn.optional(),
  revision: Commit,
  tree: Commit.optional(),
  /** Left out, with the attempt, by whoever shows an ID token: it tells them. */
  runId: z.union([z.string(), z.number().int()]).transform(String).pipe(z.string().min(1).max(200)).optional(),
  attempt: WholeNumber(1, 10_000).optional(),
  outcome: z.string().min(1).max(80),
  /** What its producer calls the outcome, where that is another word. */
  word: z.string().min(1).max(80).optional(),
  observedAt: InstantText.optional(),
  url: Link.optional(),
});
/** A run is of a project, or of the base that a channel has: exactly one is named. */
export type RunIn = Omit<z.infer<typeof RunIn>, "project" | "channel"> &
  (
    | { readonly project: string; readonly channel?: undefined }
    | { readonly project?: undefined; readonly channel: string }
  );

const OfOne = RunIn.refine(({ project, channel }) => (project === undefined) !== (channel === undefined), {
  error: ONE,
  path: ["project"],
}) as unknown as z.ZodType<RunIn>;

/** One run, or up to 1,000. */
export const PostedRuns = z.union([OfOne.transform((run) => [run]), z.array(OfOne).min(1).max(1000)], {
  error: "Post one run, or a list of 1 to 1,000 runs.",
});
export type PostedRuns = readonly RunIn[];
