import { distanceSaid } from "../domain/explain/next-channel";
import { membershipOf } from "../domain/membership";
import { channelsBefore } from "../domain/policy";
import { policyOf } from "../domain/project";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { projectHref } from "./reader";

/** The channel that a member of this one comes into next: the lowest whose policy has everybody stay here first. */
const nextChannel = (look: Look, channel: string): string | undefined =>
  look.channels().find((it) => channelsBefore(policyOf(look, it)?.body.policy).includes(channel));

/** How far a member is from the next channel, by its verdict there; null where there is none. */
export function distanceAhead(look: Look, slug: string, channel: string): Rich | null {
  const next = nextChannel(look, channel);
  const verdict = next === undefined ? undefined : look.spans(look, slug, next).at(-1)?.verdict;
  return verdict ? distanceSaid(verdict, projectHref(look, slug, verdict.channel), look.now) : null;
}

/** The page of a project for another channel leads back to the channel before it. */
export function otherChannels(look: Look, slug: string, channel: string): readonly Rich[] {
  const before = channelsBefore(policyOf(look, channel)?.body.policy);
  // What it graduated from is behind it: its page leads here.
  return before
    .filter((it) => membershipOf(look, slug, it).is !== "left")
    .map((before) => [{ href: projectHref(look, slug, before), text: `How it stands in ${before}` }]);
}
