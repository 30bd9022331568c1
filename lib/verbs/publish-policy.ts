import { z } from "zod";
import type { Seq } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { Policy, PolicyDraft } from "../domain/policy";
import { channelNamed, policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { isSameValue } from "../formats/canonical";
import { verb } from "./verb";

const PublishPolicy = z.strictObject({ channel: z.string(), policy: PolicyDraft });
type PublishPolicy = z.infer<typeof PublishPolicy>;
type Answer = { readonly channel: string; readonly version: number; readonly entries: readonly Seq[] };

/**
 * The chair publishes a channel's policy: its version 1. A published version never changes; what a next one means for members
 * (their time to follow it) is not there yet, so a channel that has a policy keeps it.
 */
export const publishPolicy = verb<PublishPolicy, Answer>({
  name: "publish-policy",
  input: PublishPolicy as z.ZodType<PublishPolicy>,
  decide: (known, speaker, input) => {
    const channel = channelNamed(known, input.channel);
    const permit = allow(rolesIn(known), speaker, "publish-policy", { channel }, `channel:${channel}`, known.now);
    const before = policyOf(known, channel)?.body.policy;
    const version = 1;
    const policy = Policy.parse({ ...input.policy, channel, version });
    const isThere = before !== undefined && isSameValue(Policy.parse(before), policy);
    if (before && !isThere)
      throw new Refusal(
        "conflict",
        `Not published: ${channel} has version ${before.version} of its policy, and a published version never changes. A next version cannot be published yet.`,
      );
    return {
      says: isThere ? [] : [say(permit, { policy })],
      answer: (recorded) => ({ channel, version, entries: recorded.map((fact) => fact.seq) }),
    };
  },
});
