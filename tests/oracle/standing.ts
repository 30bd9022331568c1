import type { Criterion } from "@/lib/domain/criterion";
import type { Seq } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import type { StandingIs } from "@/lib/domain/standing/standing";
import { attested } from "./attested";
import { ci } from "./ci";
import { millisecondsOf } from "./durations";
import { kernel } from "./kernel";
import { type Answer, answer, type Look } from "./look";
import { manifest } from "./manifest";
import { needs } from "./needs";
import { reasonFor } from "./reason";
import { review } from "./review";
import { endOfSoak, soak } from "./soak";
import { type Waiver, waiversFor } from "./waiver";

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
  return criterion.kind === "soak" ? soak(look, criterion) : needs(look, criterion);
}

/** "until (the first instant at which time alone can change it, or none)": every end there is, tried one after the other. */
function endOf(look: Look, criterion: Criterion): Instant | null {
  const now = standingAt(look, criterion);
  if (criterion.kind === "soak") return now.is === "not applicable" ? null : endOfSoak(look, criterion);
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

/** "A waived standing keeps the original standing, cause and sentence beside it: nothing is hidden by a waiver." */
export type Standing = Omit<Answer, "is"> & {
  readonly key: string;
  readonly is: StandingIs;
  /** The fact that gives the reason in force. */
  readonly reason: Seq | null;
  readonly waiver: Waiver | null;
};

export function standingOf(look: Look, criterion: Criterion): Standing {
  const bare = standingAt(look, criterion);
  // The reason is for what stands beneath, and stays: "nothing is hidden by a waiver".
  const said = { key: criterion.key, ...bare, reason: reasonFor(look, criterion, bare)?.seq ?? null };
  // Of several waivers the one that lasts longest.
  const [waiver] = [...waiversFor(look, criterion, bare)].sort((a, b) => b.until - a.until || a.seq - b.seq);
  return waiver ? { ...said, is: "waived", waiver } : { ...said, waiver: null };
}

/** Of a waived standing the waiver's end or its own, whichever comes first. */
export function untilOf(look: Look, criterion: Criterion, { waiver }: Standing): Instant | null {
  const ends = [endOf(look, criterion), waiver?.until ?? null].filter((end) => end !== null);
  return ends.length > 0 ? Math.min(...ends) : null;
}
