import { z } from "zod";
import { officeSaid } from "../domain/explain/office";
import type { Seq } from "../domain/fact";
import { handOversOf } from "../domain/hand-overs";
import { handleText } from "../domain/handle";
import { type Known, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { EntryNumber } from "../domain/whole-number";
import { goesTo, inForceNow, needAnother } from "./hand-over";
import { needNotJudgedSince } from "./judged-since";
import { verb } from "./verb";

type Entries = { readonly entries: readonly Seq[]; readonly office: string };

const Accept = z.strictObject({ offer: EntryNumber });

/** Who was offered an appointment takes it: it is theirs from now on, in one append. */
export const acceptHandOver = verb<z.infer<typeof Accept>, Entries>({
  name: "accept-hand-over",
  input: Accept,
  decide: (known, speaker, { offer }) => {
    const { appointment, held, stream, whose, facts, office } = offered(known, speaker, offer, "Not taken over");
    needAnother(facts, held, speaker.handle, whose, known, "Not taken over");
    needNotJudgedSince(known, speaker.handle, held.role, whose, "Not taken over");
    const permit = allow(facts, speaker, "hand-over", whose, stream, known.now);
    const name = speaker.handle.startsWith("@") ? speaker.handle : speaker.name;
    const says = [
      say(permit, { step: "accept", offer }),
      ...goesTo(known, speaker, appointment, speaker.handle, name, "take-over"),
    ];
    return { says, answer: (recorded) => ({ entries: recorded.map((it) => it.seq), office }) };
  },
});

const Decline = z.strictObject({ offer: EntryNumber, text: z.string().trim().max(2000).optional() });

/** Who was offered an appointment declines: it stays where it is. */
export const declineHandOver = verb<z.infer<typeof Decline>, Entries>({
  name: "decline-hand-over",
  input: Decline,
  decide: (known, speaker, { offer, text }) => {
    const { stream, whose, facts, office } = offered(known, speaker, offer, "Not declined");
    const permit = allow(facts, speaker, "hand-over", whose, stream, known.now);
    return {
      says: [say(permit, { step: "decline", offer, ...(text && { text }) })],
      answer: (recorded) => ({ entries: recorded.map((it) => it.seq), office }),
    };
  },
});

/** What became of an offer that is open no more. */
export const became = {
  taken: "was taken up already",
  declined: "was declined already",
  withdrawn: "was withdrawn by who made it",
  lapsed: "has lapsed: the appointment ended meanwhile",
} as const;

/** An offer that is open and made to who speaks. */
function offered(known: Known, speaker: Speaker, offer: Seq, not: string) {
  const fact = known.entry(offer);
  if (fact?.kind !== "hand-over" || fact.body.step !== "offer")
    throw new Refusal("not-found", `${not}: entry ${offer} is no offer.`);
  if (handleText(fact.body.to) !== speaker.handle)
    throw new Refusal(
      "not-permitted",
      `${not}: entry ${offer} is offered to ${fact.body.to}, and only they can answer it.`,
    );
  const project = fact.stream.startsWith("project:") ? fact.stream.slice("project:".length) : undefined;
  const is = handOversOf(rolesIn(known, project), known.now).find((it) => it.offer === offer)?.is ?? "lapsed";
  if (is !== "open") throw new Refusal("conflict", `${not}: the offer in entry ${offer} ${became[is]}.`);
  const seq = fact.body.appointment;
  const { appointment, ...rest } = inForceNow(known, seq, not);
  return { ...rest, appointment: seq, held: appointment, office: officeSaid(appointment) };
}
