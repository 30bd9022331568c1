import { z } from "zod";
import { appointmentsOf } from "../domain/appointments";
import { reviewerSaid } from "../domain/explain/review";
import type { Turned } from "../domain/explain/turned";
import { listedText } from "../domain/explain/words";
import { Line } from "../domain/facts/record";
import { handleText } from "../domain/handle";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { askedOf } from "../domain/policy-in-force";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { mayReviewBy } from "../domain/reviewers";
import { candidateContent } from "./candidate";
import { turned } from "./turned";
import { verb } from "./verb";

const AskForReview = z.strictObject({
  project: z.string(),
  channel: z.string().optional(),
  of: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .pipe(z.array(Line(80).transform(handleText)).min(1, "Name whom you ask.").max(20)),
  text: z.string().trim().max(2000).optional(),
});
type AskForReview = z.infer<typeof AskForReview>;

/** A maintainer asks people by name to review the candidate; they become its holders until they have answered. */
export const askForReview = verb<AskForReview, Turned>({
  name: "ask-for-review",
  input: AskForReview,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const channel = channelNamed(known, input.channel);
    const facts = rolesIn(known, input.project);
    const whose = { project: input.project, channel };
    const permit = allow(facts, speaker, "ask-for-review", whose, `project:${input.project}`, known.now);
    const asked = askedOf(known, input.project, channel).flatMap((policy) => policy.criteria);
    const criteria = asked.filter((it) => it.kind === "review");
    const [criterion] = criteria;
    if (!criterion) throw new Refusal("conflict", `Not recorded: the policy of ${channel} asks for no review.`);
    const appointments = appointmentsOf(facts);
    const wrong = input.of.filter(
      (who) => !criteria.some(({ role }) => mayReviewBy(appointments, who, role, whose, known.now)),
    );
    const reviewers = listedText([...new Set(criteria.map(({ role }) => reviewerSaid(role)))], "or");
    if (wrong.length > 0)
      throw new Refusal(
        "bad-input",
        `Not recorded: ${wrong.map((who) => who.slice(0, 60)).join(", ")} cannot review it. A reviewer is ${reviewers} who does not maintain it.`,
        [{ path: "of", message: `Not ${reviewers}, or a maintainer of it.` }],
      );
    const body = {
      content: candidateContent(known, input.project),
      of: [...new Set(input.of)].sort(),
      ...(input.text && { text: input.text }),
    };
    return { says: [say(permit, body)], answer: turned(known, input.project, channel, criterion.key) };
  },
});
