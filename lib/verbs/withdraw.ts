import { z } from "zod";
import type { Turned } from "../domain/explain/turned";
import { isOfKind } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { channelNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { turned } from "./turned";
import { verb } from "./verb";

const Withdraw = z.strictObject({
  /** Taken and not needed: the entry says whose it is. */
  project: z.string().optional(),
  fact: z.coerce.number().int().min(1),
  text: z.string().trim().max(2000).optional(),
});
type Withdraw = z.infer<typeof Withdraw>;

const mayBeTakenBack = ["attestation", "acceptance", "reason", "review", "review-request", "appointment"] as const;

/** Takes back what one said oneself; for an appointment, ends it (the chair, or whoever holds it). The entry stays in the log. */
export const withdraw = verb<Withdraw, Turned | { readonly entries: readonly number[] }>({
  name: "withdraw",
  input: Withdraw,
  decide: (known, speaker, input) => {
    const fact = known.entry(input.fact);
    if (!fact) throw new Refusal("not-found", `There is no entry ${input.fact}: the log has ${known.head}.`);
    if (!mayBeTakenBack.some((kind) => isOfKind(fact, kind)))
      throw new Refusal(
        "bad-input",
        `Not withdrawn: entry ${fact.seq} is a ${fact.kind}, and that cannot be taken back. A newer one takes its place.`,
        [{ path: "fact", message: "Not of a kind that can be withdrawn." }],
      );
    if (known.stream(fact.stream).some((it) => it.kind === "withdrawal" && it.body.fact === fact.seq))
      throw new Refusal("conflict", `Entry ${fact.seq} is withdrawn already; nothing was changed.`);
    const project = fact.stream.startsWith("project:") ? fact.stream.slice("project:".length) : undefined;
    const whose = project ? { project } : {};
    const facts = rolesIn(known, project);
    const isOwn = fact.kind === "appointment" ? fact.body.who === speaker.handle : isAuthor(fact.actor.id, speaker);
    if (!isOwn && fact.kind !== "appointment")
      throw new Refusal(
        "not-permitted",
        `Not withdrawn: entry ${fact.seq} is somebody else's word, and only they can take it back.`,
      );
    const permit = allow(facts, speaker, isOwn ? "withdraw" : "end-appointment", whose, fact.stream, known.now);
    const says = [say(permit, { fact: fact.seq, ...(input.text && { text: input.text }) })];
    if (!project || known.channels().length === 0)
      return { says, answer: (recorded) => ({ entries: recorded.map((it) => it.seq) }) };
    return {
      says,
      answer: turned(
        known,
        project,
        channelNamed(known),
        "criterion" in fact.body ? (fact.body.criterion ?? null) : null,
      ),
    };
  },
});

const isAuthor = (id: string, speaker: Speaker): boolean => id === speaker.actor.id || id === speaker.handle;
