import type { Known } from "./known";
import { membershipOf } from "./membership";
import { policyOf } from "./project";

/** The channels of a lower rank that have a policy, the nearest first. */
const below = (known: Known, channel: string): readonly string[] => {
  const channels = known.channels();
  return channels
    .slice(0, Math.max(0, channels.indexOf(channel)))
    .reverse()
    .filter((it) => policyOf(known, it));
};

/** The channel that a project would graduate from into another: of those of a lower rank in which it is, the nearest. */
export const graduatesFrom = (known: Known, project: string, channel: string): string | undefined =>
  below(known, channel).find((it) => membershipOf(known, project, it).is === "member");

/**
 * The channel that a member would be demoted to: of those of a lower rank the nearest that it is in, or that it graduated from.
 * Whoever never passed a gate there does not come in by leaving another.
 */
export const demotedTo = (known: Known, project: string, channel: string): string | undefined =>
  below(known, channel).find((it) => {
    const membership = membershipOf(known, project, it);
    return membership.is === "member" || (membership.is === "left" && membership.into !== null);
  });
