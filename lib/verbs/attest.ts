import { z } from "zod";
import type { CriterionOf } from "../domain/criterion";
import type { Turned } from "../domain/explain/turned";
import { Claim } from "../domain/facts/evidence";
import { Link } from "../domain/facts/record";
import type { Known } from "../domain/known";
import { allowOn, say } from "../domain/permit";
import { askedOf } from "../domain/policy-in-force";
import { criterionNamed, projectNamed } from "../domain/project";
import { type FieldError, Refusal } from "../domain/refusal";
import { type Lack, lackOf } from "../domain/standing/evidence-asked";
import { candidateContent } from "./candidate";
import { turned } from "./turned";
import { verb } from "./verb";

const Attest = z.strictObject({
  project: z.string(),
  criterion: z.string(),
  claim: Claim.default("met"),
  text: z.string().trim().max(4000).optional(),
  url: z.string().trim().pipe(Link).optional(),
  revision: z.string().optional(),
});
type Attest = z.infer<typeof Attest>;

/** A maintainer marks an attested criterion met, unmet or not applicable, with the evidence that it asks for. */
export const attest = verb<Attest, Turned>({
  name: "attest",
  input: Attest,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const { channel, criterion } = attestedCriterion(known, input.project, input.criterion);
    const permit = allowOn(known, speaker, "attest", { project: input.project });
    checkEvidence(criterion, input);
    const body = {
      criterion: criterion.key,
      claim: input.claim,
      ...(input.text && { text: input.text }),
      ...(input.url && { url: input.url }),
      ...(criterion.binds === "content" && { content: candidateContent(known, input.project, input.revision) }),
    };
    return { says: [say(permit, body)], answer: turned(known, input.project, channel, criterion.key) };
  },
});

function attestedCriterion(
  known: Known,
  project: string,
  key: string,
): { channel: string; criterion: CriterionOf<"attested"> } {
  const policies = known.channels().flatMap((channel) => askedOf(known, project, channel));
  const policy = policies.find((it) => it.criteria.some((criterion) => criterion.key === key)) ?? policies[0];
  if (!policy) throw new Refusal("not-found", "There is no policy yet, so there is nothing to mark.");
  return { channel: policy.channel, criterion: criterionNamed(policy, key, "attested") };
}

function checkEvidence(criterion: CriterionOf<"attested">, input: Attest): void {
  const lack = lackOf(input, criterion);
  if (lack === null) return;
  const { path, message } = LACKS[lack];
  throw new Refusal("bad-input", `Not recorded: ${criterion.short} was not marked. ${message}`, [{ path, message }]);
}

const LACKS: Readonly<Record<Lack, FieldError>> = {
  "not-allowed": {
    path: "claim",
    message: "This criterion applies to every project it names; it cannot be set aside.",
  },
  reason: { path: "text", message: "Say why it does not apply, in a sentence." },
  text: { path: "text", message: "Say it in words; that is its evidence." },
  url: { path: "url", message: "Link the evidence." },
  commit: {
    path: "url",
    message: "The link must name a commit in full, 40 digits, so that it shows the same for ever.",
  },
};
