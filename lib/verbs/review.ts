import { z } from "zod";
import type { Turned } from "../domain/explain/turned";
import { allowOn, say } from "../domain/permit";
import { askedOf } from "../domain/policy-in-force";
import { channelNamed, projectNamed } from "../domain/project";
import { candidateContent } from "./candidate";
import { turned } from "./turned";
import { verb } from "./verb";

const Review = z.strictObject({
  project: z.string(),
  channel: z.string().optional(),
  accepts: z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]),
  text: z.string().trim().min(1, "Say what you looked at, and what you found.").max(8000),
  revision: z.string().optional(),
});
type Review = z.infer<typeof Review>;

/** A member of the SIG reviews the candidate's content: accepts it, or objects and says why. Never a maintainer of it. */
export const review = verb<Review, Turned>({
  name: "review",
  input: Review,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const channel = channelNamed(known, input.channel);
    const permit = allowOn(known, speaker, "review", { project: input.project, channel });
    const asked = askedOf(known, input.project, channel).flatMap(({ criteria }) => criteria);
    const key = asked.find((it) => it.kind === "review")?.key ?? null;
    const body = {
      content: candidateContent(known, input.project, input.revision),
      accepts: input.accepts,
      text: input.text,
    };
    return { says: [say(permit, body)], answer: turned(known, input.project, channel, key) };
  },
});
