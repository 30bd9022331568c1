import type { Effects } from "../policy-effects";
import type { Move, Trial } from "../policy-what-if";
import type { Tense } from "../tense";
import type { Rich } from "../view/rich";
import { NOT_COUNTED_YET } from "./policy-versions";
import { inTense } from "./tense";
import { count, grouped } from "./words";

/** What the effects are told of: a draft, or a version that is published; of which days members have. */
type Told = { readonly isDraft: boolean; readonly tense: Tense; readonly migrationDays: number };

/** "What it would do today: no verdict changes; 0 admitted, 0 blocked, 0 on probation. Members would have 28 days." */
export function effectSaid(effects: Effects, { isDraft, tense, migrationDays }: Told): Rich {
  const { turned, admitted, blocked, probation } = effects;
  const verdicts =
    turned === 0 ? "no verdict changes" : turned === 1 ? "1 verdict changes" : `${turned} verdicts change`;
  return [
    { b: `What it would ${inTense(tense, "have done then", "do today", "do then")}:` },
    ` ${verdicts}; ${admitted.length} admitted, ${blocked.length} blocked, ${probation.length} on probation. `,
    `Members ${isDraft ? "would have" : "have"} ${count(migrationDays, "day")} to follow it.`,
  ];
}

/** Of how many projects it was worked out, where there are more than that; null where of all. */
export const boundSaid = (tried: number, all: number): string | null =>
  tried === all
    ? null
    : `Worked out for ${grouped(tried)} of ${grouped(all)} projects: the members first, then the others by name.`;

/** What becomes of a project under it, as a list of such projects is headed, and what that means. */
export const effectHeads = {
  admitted: { heading: "Could be admitted", note: "ready under it, and not in" },
  blocked: { heading: "Would be blocked", note: "ready now, and not under it" },
  probation: { heading: "Would be on probation", note: "members that would not be ready, once their days are over" },
  others: { heading: "Would be judged otherwise", note: "and are neither in nor ready" },
} as const satisfies Record<string, { heading: string; note: string }>;

/** "as now": of a project whose verdict is the same under both. */
export const sameSaid = ({ before, after }: Trial): string => (before === after ? "as now" : "");

/** "unknown", "unknown, not counted yet", "not asked": how a criterion stands on one side of a what-if. */
export const standsSaid = (stands: Move["before"]): string =>
  stands === null ? "not asked" : `${stands.is}${stands.counts ? "" : `, ${NOT_COUNTED_YET}`}`;

/** "and 12 more"; null where all are told. */
export const moreSaid = (told: number, all: number): string | null =>
  told < all ? `and ${grouped(all - told)} more` : null;
