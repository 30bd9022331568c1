import { z } from "zod";
import type { Seq } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { Policy, PolicyDraft } from "../domain/policy";
import { draftOf, versionFrom } from "../domain/policy-draft";
import { reachable } from "../domain/policy-reach";
import { channelNamed, policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { isSameValue } from "../formats/canonical";
import { verb } from "./verb";

const PublishPolicy = z.strictObject({
  channel: z.string(),
  /** The version that this one follows, as who publishes it saw it; left out for the first. */
  follows: z.number().int().min(1).optional(),
  /** Why there is a new version, in a sentence. */
  remark: z.string().trim().min(1).max(300).optional(),
  policy: PolicyDraft,
});
type PublishPolicy = z.infer<typeof PublishPolicy>;
type Answer = { readonly channel: string; readonly version: number; readonly entries: readonly Seq[] };

const LEAD = "Not published";

/**
 * The chair publishes the next version of a channel’s policy, or its first. A published version never changes, and the very
 * same again is no new one. Whoever publishes names the version that theirs follows: where another came in between, nothing
 * is published over it unseen.
 */
export const publishPolicy = verb<PublishPolicy, Answer>({
  name: "publish-policy",
  input: PublishPolicy as z.ZodType<PublishPolicy>,
  decide: (known, speaker, input) => {
    const channel = channelNamed(known, input.channel);
    const permit = allow(rolesIn(known), speaker, "publish-policy", { channel }, `channel:${channel}`, known.now);
    const before = policyOf(known, channel)?.body.policy;
    const given = { channel, version: (before?.version ?? 0) + 1, remark: input.remark };
    const policy = reachable(known, versionFrom(input.policy, given, LEAD), LEAD);
    const isThere = before !== undefined && isSameValue(draftOf(Policy.parse(before)), draftOf(policy));
    if (!isThere) follow(channel, before?.version, input.follows);
    return {
      says: isThere ? [] : [say(permit, { policy })],
      answer: (recorded) => ({
        channel,
        version: isThere ? before.version : policy.version,
        entries: recorded.map((fact) => fact.seq),
      }),
    };
  },
});

function follow(channel: string, newest: number | undefined, follows: number | undefined): void {
  if (newest === follows) return;
  if (newest === undefined)
    throw new Refusal(
      "conflict",
      `${LEAD}: this follows version ${follows}, and ${channel} has no version of its policy yet. Leave out what it follows.`,
    );
  if (follows === undefined)
    throw new Refusal("bad-input", `${LEAD}: say which version this follows. ${channel} has version ${newest}.`, [
      { path: "follows", message: `Missing: ${channel} has version ${newest} of its policy.` },
    ]);
  throw new Refusal(
    "conflict",
    `${LEAD}: ${channel} has version ${newest} of its policy, and this follows version ${follows}. Look at version ${newest}, and publish what is to follow it.`,
  );
}
