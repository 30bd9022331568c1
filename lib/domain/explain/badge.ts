import type { Instant } from "../instant";
import type { Membership } from "../membership";
import type { VerdictOutcome } from "../verdict";
import { dayText } from "../view/moment";

/** What a badge says of a project: two short texts, and what colours the second. */
export type Badge = {
  readonly label: string;
  readonly message: string;
  readonly is: VerdictOutcome | "left";
};

/**
 * A project's badge for a channel. A practice copy says so in the words themselves, and a forecast for which day: whoever
 * draws it keeps them.
 */
export function badgeSaid(
  channel: string,
  outcome: VerdictOutcome,
  membership: Membership["is"],
  practice: boolean,
  forecast: Instant | null = null,
): Badge {
  const marks = [
    ...(practice ? ["practice"] : []),
    ...(forecast === null ? [] : [`forecast ${dayText(forecast, null)}`]),
  ];
  const label = `${channel}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
  if (membership === "left") return { label, message: "left", is: "left" };
  return { label, message: membership === "member" ? `in, ${outcome}` : outcome, is: outcome };
}
