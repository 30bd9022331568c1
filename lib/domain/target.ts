import { z } from "zod";

/** Where a check runs. Axes are data: { arch, series } for kernels, { name: "default" } where there is only one place. */
export const Target = z
  .record(
    z.string().regex(/^[a-z]{1,20}$/),
    z.string().regex(/^[\w.-]{1,40}$/, "Names are letters, digits, dots, dashes and underscores, at most 40."),
  )
  .refine((target) => Object.keys(target).length <= 4, "A target has at most four axes.");
export type Target = z.infer<typeof Target>;

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
