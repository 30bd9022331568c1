import { z } from "zod";
import { appointmentsOf, holdersOf } from "../domain/appointments";
import type { Turned } from "../domain/explain/turned";
import { authorOf, type Fact } from "../domain/fact";
import { handleText } from "../domain/handle";
import { type Known, rolesIn } from "../domain/known";
import { allow, say, type Whose } from "../domain/permit";
import { policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { EntryNumber } from "../domain/whole-number";
import { turned } from "./turned";
import { undoneBy } from "./undo-hand-over";
import { verb } from "./verb";

const mayBeTakenBack = [
  "attestation",
  "acceptance",
  "reason",
  "review",
  "review-request",
  "appointment",
  "hand-over",
] as const;

const Withdraw = z.strictObject({
  /** Taken and not needed: the entry says whose it is. */
  project: z.string().optional(),
  fact: EntryNumber,
  /** What the entry must be: an address of attestations ends no appointment. */
  kind: z.enum(mayBeTakenBack).optional(),
  text: z.string().trim().max(2000).optional(),
});
type Withdraw = z.infer<typeof Withdraw>;

/** Takes back what one said oneself; for an appointment, ends it (the chair, or whoever holds it). The entry stays in the log. */
export const withdraw = verb<Withdraw, Turned | { readonly entries: readonly number[] }>({
  name: "withdraw",
  input: Withdraw,
  decide: (known, speaker, input) => {
    const fact = toTakeBack(known, input);
    const whose = whoseOf(fact);
    const isOwn = handleText((fact.kind === "appointment" ? fact.body.who : authorOf(fact)) ?? "") === speaker.handle;
    if (!isOwn && fact.kind !== "appointment")
      throw new Refusal(
        "not-permitted",
        `Not withdrawn: entry ${fact.seq} is somebody else's word, and only they can take it back.`,
      );
    const act = isOwn ? "withdraw" : "end-appointment";
    const permit = allow(rolesIn(known, whose.project), speaker, act, whose, fact.stream, known.now);
    if (fact.kind === "appointment") keepAChair(known, fact, speaker);
    const undone = fact.kind === "hand-over" ? undoneBy(known, speaker, fact, whose) : [];
    const says = [say(permit, { fact: fact.seq, ...(input.text && { text: input.text }) }), ...undone];
    const channel = known.channels()[0];
    if (!whose.project || channel === undefined || !policyOf(known, channel))
      return { says, answer: (recorded) => ({ entries: recorded.map((it) => it.seq) }) };
    const key = "criterion" in fact.body ? (fact.body.criterion ?? null) : null;
    return { says, answer: turned(known, whose.project, channel, key) };
  },
});

function toTakeBack(known: Known, input: Withdraw): Fact {
  const fact = known.entry(input.fact);
  if (!fact) throw new Refusal("not-found", `There is no entry ${input.fact}: the log has ${known.head}.`);
  if (input.kind !== undefined && fact.kind !== input.kind)
    throw new Refusal("not-found", `Not withdrawn: entry ${fact.seq} is of kind ${fact.kind}, not ${input.kind}.`);
  if (fact.kind === "waiver")
    throw new Refusal(
      "bad-input",
      `Not withdrawn: entry ${fact.seq} is of a waiver, and a waiver is revoked: by the chair, by who asked for it, or by who granted it.`,
      [{ path: "fact", message: "A waiver is revoked, with a reason." }],
    );
  if (fact.kind === "source")
    throw new Refusal(
      "bad-input",
      `Not withdrawn: entry ${fact.seq} is of a source of CI, and a source is revoked: by a maintainer, or by the chair.`,
      [{ path: "fact", message: "A source is revoked, at an address of its own." }],
    );
  if (!mayBeTakenBack.some((kind) => kind === fact.kind))
    throw new Refusal(
      "bad-input",
      `Not withdrawn: entry ${fact.seq} is of kind ${fact.kind}, and that cannot be taken back. A newer one takes its place.`,
      [{ path: "fact", message: "Not of a kind that can be withdrawn." }],
    );
  if (known.stream(fact.stream).some((it) => it.kind === "withdrawal" && it.body.fact === fact.seq))
    throw new Refusal("conflict", `Entry ${fact.seq} is withdrawn already; nothing was changed.`);
  return fact;
}

function whoseOf({ stream }: Fact): Whose {
  const [scope, name] = stream.split(":");
  return name === undefined ? {} : scope === "project" ? { project: name } : { channel: name };
}

/** An instance without a chair could never appoint one again; one who has said nothing yet may never have come in. */
function keepAChair(known: Known, fact: Fact, { handle, name }: Speaker): void {
  const chairs = holdersOf(appointmentsOf(rolesIn(known)), "chair", {}, known.now);
  if (!chairs.some((chair) => chair.seq === fact.seq)) return;
  const others = chairs.filter((chair) => chair.seq !== fact.seq && chair.until === null);
  if (others.length === 0)
    throw new Refusal("conflict", `Not ended: nobody else is the chair. ${name} can appoint another first.`);
  if (!others.some(({ who }) => who === handle || hasSpoken(known, who)))
    throw new Refusal(
      "conflict",
      `Not ended: ${others.map((it) => it.name).join(", ")} has recorded nothing here yet, and may never have come in. Once another chair has recorded something, you can; or offer yours to somebody who takes it.`,
    );
}

function hasSpoken(known: Known, who: string): boolean {
  for (let seq = known.head; seq > 0; seq--) {
    const fact = known.entry(seq);
    if (fact && handleText(authorOf(fact) ?? "") === who) return true;
  }
  return false;
}
