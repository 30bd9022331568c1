import type { Criterion } from "@/lib/domain/criterion";
import type { Seq } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import { attested } from "./attested";
import { ci } from "./ci";
import { millisecondsOf } from "./durations";
import { kernel } from "./kernel";
import { type Answer, answer, type Look } from "./look";
import { manifest } from "./manifest";
import { reasonFor } from "./reason";
import { review } from "./review";

/** "Standing of one criterion: exactly one of" */
export function standingAt(look: Look, criterion: Criterion): Answer {
  // "appliesTo: any of these tags of a project; otherwise not applicable by rule"
  if (criterion.appliesTo.length > 0 && !criterion.appliesTo.some((tag) => look.tags.includes(tag)))
    return answer("not applicable");
  if (criterion.kind === "attested") return attested(look, criterion);
  if (criterion.kind === "ci") return ci(look, criterion);
  if (criterion.kind === "review") return review(look, criterion);
  if (criterion.kind === "manifest") return manifest(look, criterion);
  if (criterion.kind === "kernel") return kernel(look, criterion);
  throw new Error(`The oracle does not know ${criterion.kind} yet.`);
}

/** "until (the first instant at which time alone can change it, or none)": every end there is, tried one after the other. */
export function endOf(look: Look, criterion: Criterion): Instant | null {
  const now = standingAt(look, criterion);
  const later = endsOf(look, criterion)
    .filter((end) => end > look.now)
    .sort((a, b) => a - b);
  return later.find((end) => isOther(standingAt({ ...look, now: end }, criterion), now)) ?? null;
}

/** Another in anything that a standing says: its legs too, for "every leg is reported". */
const isOther = (a: Answer, b: Answer): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Where anything that a criterion rests on gets too old. */
function endsOf(look: Look, criterion: Criterion): readonly Instant[] {
  if (criterion.kind === "attested") return look.own.map((fact) => fact.at + millisecondsOf(criterion.validFor));
  if (criterion.kind === "ci") return look.facts.map((fact) => fact.at + millisecondsOf(criterion.maxAge));
  return [];
}

export type Standing = Answer & {
  readonly key: string;
  readonly until: Instant | null;
  /** The fact that gives the reason in force. */
  readonly reason: Seq | null;
  readonly waived: Seq | null;
};

export function standingOf(look: Look, criterion: Criterion): Standing {
  const bare = standingAt(look, criterion);
  const reason = reasonFor(look, criterion, bare);
  return { key: criterion.key, ...bare, until: endOf(look, criterion), reason: reason?.seq ?? null, waived: null };
}
