import type { Policy } from "./policy";
import { isOnlyPlace, nameOfTarget, ONLY_PLACE, type Target } from "./target";

/** One check on one target, as a policy asks for it. */
export type AskedLeg = { readonly check: string; readonly target: Target };

/** A leg by the name of a forge's job. `isAsked` false: no policy asks for it, so a run of it is kept and counts for nothing. */
type NamedLeg = AskedLeg & { readonly isAsked: boolean };

/** Every leg that some policy asks for, each once. */
export function legsOf(policies: readonly Policy[]): readonly AskedLeg[] {
  const legs = new Map<string, AskedLeg>();
  for (const policy of policies)
    for (const criterion of policy.criteria)
      if (criterion.kind === "ci")
        for (const check of criterion.checks)
          for (const target of criterion.targets) legs.set(`${check} ${nameOfTarget(target)}`, { check, target });
  return [...legs.values()];
}

/**
 * The leg that a forge's job is, by its name: that of which it says every word and no other, in any order and however they are
 * parted: "boot (x86_64, 4.9)", "boot / x86_64 / 4.9", "boot: x86_64 4.9", "boot-x86_64-4.9". Where there is only one place the
 * check's own name is the job's. A name that says a word more is another job: it must not pass for this one. Such a name gives a
 * check called by it that no policy asks for.
 */
export function legNamed(name: string, legs: readonly AskedLeg[]): NamedLeg {
  const said = wordsOf(name);
  const fitting = legs.filter((leg) => sorted(wordsIn(leg)) === sorted(said));
  // Two legs of the same words, such as boot on suite and suite on boot: the one that says them in this order.
  const leg = fitting.find((it) => wordsIn(it).join(" ") === said.join(" ")) ?? fitting[0];
  if (leg) return { ...leg, isAsked: true };
  const check = slugOf(said, legs);
  return { check, target: ONLY_PLACE, isAsked: false };
}

const wordsIn = ({ check, target }: AskedLeg): readonly string[] =>
  wordsOf(isOnlyPlace(target) ? check : `${check} ${nameOfTarget(target)}`);

/** A dot or an underscore within a word is part of it (4.9, x86_64); everything else parts words. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_.]+/u)
    .map((word) => word.replace(/^[_.]+|[_.]+$/g, ""))
    .filter((word) => word !== "");

const sorted = (words: readonly string[]): string => [...words].sort().join(" ");

/** A check's name of the words of a job's, as `CHECK` has it, and never one that is asked for: what was cut off would not count. */
function slugOf(words: readonly string[], legs: readonly AskedLeg[]): string {
  const plain = words
    .join("-")
    .replaceAll(/[^a-z0-9_.-]+/g, "-")
    .replace(/^[^a-z]+/, "");
  const slug = plain.slice(0, 40) || "job";
  return legs.some(({ check }) => check === slug) ? `other-job-${slug}`.slice(0, 40) : slug;
}
