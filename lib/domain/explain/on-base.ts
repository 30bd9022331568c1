import type { FailsOnBase } from "../standing/on-base";
import { onTarget } from "../target";
import type { Tense } from "../tense";
import type { Piece, Rich } from "../view/rich";
import { be, inTense } from "./tense";
import { count, listed } from "./words";

const NAMED = 4;

/** "The base itself fails boot on x86_64 / 4.9: what fails there too is not charged to a project." Null where it fails nothing. */
export function onBaseSaid(failing: readonly FailsOnBase[], tense: Tense): Rich | null {
  if (failing.length === 0) return null;
  const named = failing.slice(0, NAMED).map(jobOf);
  const more = failing.length - NAMED;
  return [
    { b: "The base itself" },
    ` ${inTense(tense, "failed", "fails", "will still fail")} `,
    ...listed(more > 0 ? [...named, count(more, "more job")] : named),
    `: what ${inTense(tense, "failed", "fails", "fails")} there too ${be(tense)} not charged to a project.`,
  ];
}

/** A job by its name, as a link to its run where there is one. */
function jobOf({ check, target, run }: FailsOnBase): Piece {
  const text = `${check}${onTarget(target)}`;
  return run.body.url ? { href: run.body.url, text } : text;
}
