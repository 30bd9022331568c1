import { z } from "zod";
import type { Turned } from "../domain/explain/turned";
import { authorOf } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { channelNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { EntryNumber } from "../domain/whole-number";
import { turned } from "./turned";
import { verb } from "./verb";

const Accept = z.strictObject({
  attestation: EntryNumber,
  accepts: z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]).default(true),
  text: z.string().trim().max(4000).optional(),
});
type Accept = z.infer<typeof Accept>;

/** The second person's word on a claim: accepts it, or disputes it and says why. Never its author, never a maintainer of the project. */
export const accept = verb<Accept, Turned>({
  name: "accept",
  input: Accept,
  decide: (known, speaker, input) => {
    const claim = known.entry(input.attestation);
    if (claim?.kind !== "attestation")
      throw new Refusal("not-found", `Not recorded: entry ${input.attestation} is no claim on a criterion.`);
    const project = claim.stream.slice("project:".length);
    const channel = channelNamed(known);
    if (authorOf(claim) === speaker.handle)
      throw new Refusal("not-permitted", "Not recorded: a claim is accepted by somebody else than who made it.");
    const permit = allow(rolesIn(known, project), speaker, "accept", { project, channel }, claim.stream, known.now);
    if (known.stream(claim.stream).some((it) => it.kind === "withdrawal" && it.body.fact === claim.seq))
      throw new Refusal("conflict", `Not recorded: entry ${claim.seq} was withdrawn by its author.`);
    if (!input.accepts && !input.text)
      throw new Refusal("bad-input", "Not recorded: say what is wrong with the claim.", [
        { path: "text", message: "Say what is wrong with it." },
      ]);
    const body = { attestation: claim.seq, accepts: input.accepts, ...(input.text && { text: input.text }) };
    return { says: [say(permit, body)], answer: turned(known, project, channel, claim.body.criterion) };
  },
});
