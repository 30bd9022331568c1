import type { Instant } from "../instant";
import type { Membership } from "../membership";
import type { Verdict, VerdictOutcome } from "../verdict";
import { dayText } from "../view/moment";
import { count } from "./words";

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
  { outcome, waivers }: Pick<Verdict, "outcome" | "waivers">,
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
  const verdict = waivers === 0 ? outcome : `${outcome} with ${count(waivers, "waiver")}`;
  return { label, message: membership === "member" ? `in, ${verdict}` : verdict, is: outcome };
}
