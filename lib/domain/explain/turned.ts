import type { Seq } from "../fact";
import type { StandingIs } from "../standing/standing";
import type { VerdictOutcome } from "../verdict";

/** What an act on a project did to its verdict. */
export type Turned = {
  readonly project: string;
  readonly channel: string;
  readonly entries: readonly Seq[];
  readonly criterion: {
    readonly key: string;
    readonly short: string;
    readonly before: StandingIs;
    readonly after: StandingIs;
  } | null;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
};

/** "roadmap turns from unmet to met. shiftfs turns from not ready to undetermined for testing." What follows "Recorded as entry 179." */
export function turnedSaid({ project, channel, criterion, before, after }: Turned): string {
  const moved =
    criterion === null
      ? ""
      : criterion.before === criterion.after
        ? `${criterion.short} stays ${criterion.after}. `
        : `${criterion.short} turns from ${criterion.before} to ${criterion.after}. `;
  return `${moved}${outcomeTurned({ project, channel, before, after })}`;
}

/** "shiftfs turns from not ready to undetermined for testing." */
export const outcomeTurned = ({
  project,
  channel,
  before,
  after,
}: Pick<Turned, "project" | "channel" | "before" | "after">): string =>
  before === after
    ? `${project} stays ${after} for ${channel}.`
    : `${project} turns from ${before} to ${after} for ${channel}.`;
