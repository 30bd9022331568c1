import type { Criterion } from "@/lib/domain/criterion";
import type { Reader } from "@/lib/domain/explain/words";
import type { BodyOf, Fact } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import type { Policy } from "@/lib/domain/policy";
import { type Judged, type Verdict, verdictOf } from "@/lib/domain/verdict";
import { plain, type Rich } from "@/lib/domain/view/rich";
import { aCandidate, aLog, aPolicy, aProject, CHANNEL, instant, PROJECT, published } from "./make";

/** Verdicts for the tests of words: judged by the engine, so that no sentence is tested on a standing that cannot be. */
type Given = {
  readonly now?: string | Instant;
  readonly tags?: readonly string[];
  readonly policy?: Partial<Policy>;
  /** The candidate's yml and kernel configurations; `null`: nothing was put forward. */
  readonly material?: Partial<Pick<BodyOf<"revision">, "manifest" | "configurations">> | null;
};

/** Entry 1 is the policy, entry 2 the registration, entry 3 the candidate; the facts given follow as entries 4, 5, … */
export function aVerdict(
  criteria: readonly Criterion[],
  facts: readonly Fact[] = [],
  { now = "07-19 16:00", tags = [], policy = {}, material = {} }: Given = {},
): Verdict {
  const begin = [published(aPolicy(criteria, policy)), aProject(PROJECT, tags)];
  const candidate = material === null ? [] : [aCandidate("one", {}, material)];
  const log = aLog(...begin, ...candidate, ...facts);
  const verdict = verdictOf({ facts: log }, PROJECT, CHANNEL, { upTo: log.length, now: instant(now) });
  if (!verdict) throw new Error("The channel has no policy at that instant.");
  return verdict;
}

/** The standing of the one criterion that a test is about. */
export function judgedBy(criterion: Criterion, facts: readonly Fact[] = [], given: Given = {}): Judged {
  const [judged] = aVerdict([criterion], facts, given).standings;
  if (!judged) throw new Error("A policy has a criterion.");
  return judged;
}

/** Who reads on 19 July 2017, 16:00 UTC; people are called by their handle. */
export const reader: Reader = { now: instant("07-19 16:00"), nameOf: (id) => id };

/** A sentence as text, or null. */
export const text = (said: Rich | null): string | null => (said === null ? null : plain(said));
