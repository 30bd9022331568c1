import { z } from "zod";
import type { Turned } from "../domain/explain/turned";
import { allowOn, say } from "../domain/permit";
import { channelNamed, judged, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { turned } from "./turned";
import { verb } from "./verb";

const GiveReason = z.strictObject({
  project: z.string(),
  criterion: z.string(),
  text: z.string().trim().min(1, "Say why, in a sentence.").max(2000),
  channel: z.string().optional(),
});
type GiveReason = z.infer<typeof GiveReason>;

/** A maintainer says why a `should` is open. It lifts the fold and never the standing (decision.md, "Reason"). */
export const giveReason = verb<GiveReason, Turned>({
  name: "give-reason",
  input: GiveReason,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const channel = channelNamed(known, input.channel);
    const verdict = judged(known, input.project, channel);
    const standing = verdict.standings.find((it) => it.key === input.criterion);
    if (!standing)
      throw new Refusal(
        "not-found",
        `The policy ${channel} ${verdict.policy.version} has no criterion ${input.criterion.slice(0, 60)}.`,
      );
    const permit = allowOn(known, speaker, "give-reason", { project: input.project });
    const { criterion } = standing;
    if (criterion.obligation !== "should")
      throw new Refusal(
        "bad-input",
        `Not recorded: ${criterion.short} is a ${criterion.obligation}. A reason settles a should alone; this one must be met.`,
        [{ path: "criterion", message: "Only a should takes a reason." }],
      );
    if (standing.cause === null)
      throw new Refusal(
        "conflict",
        `Not recorded: ${criterion.short} is ${standing.is}, so there is nothing to give a reason for.`,
      );
    const body = {
      criterion: criterion.key,
      text: input.text,
      content: verdict.candidate?.content ?? null,
      cause: standing.cause,
    };
    return { says: [say(permit, body)], answer: turned(known, input.project, channel, criterion.key) };
  },
});
