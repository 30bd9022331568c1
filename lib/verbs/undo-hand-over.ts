import { appointmentsOf, inForce } from "../domain/appointments";
import type { FactOf, Saying, Seq } from "../domain/fact";
import { handOversOf } from "../domain/hand-overs";
import { handleText } from "../domain/handle";
import { days, textOf } from "../domain/instant";
import { type Known, rolesIn } from "../domain/known";
import { allow, say, type Whose } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { became } from "./answer-hand-over";
import { needNotJudgedSince } from "./judged-since";

/** For how long a hand-over is undone by withdrawing: after that it would take the former holder's word as well. */
const UNDO = days(1);

/**
 * What else the withdrawal of a hand-over says. Of an open offer nothing. Of one that was carried out: the new appointment
 * ends, and the former holder has theirs again, in the same append. What was taken by one's own word one gives back by it; an
 * override takes the rights of a chair once more, for whoever made it may be none by now.
 */
export function undoneBy(known: Known, speaker: Speaker, fact: FactOf<"hand-over">, whose: Whose): readonly Saying[] {
  const { body, seq, stream, at } = fact;
  if (body.step === "offer") return openOffer(known, seq, whose);
  if (body.step === "decline")
    throw new Refusal("bad-input", "Not withdrawn: an offer that was declined is over. Have it offered again.");
  if (known.now - at > UNDO)
    throw new Refusal("conflict", "Not undone: it was handed over more than a day ago. Offer it back.");
  const offer = body.step === "accept" ? known.entry(body.offer) : fact;
  const before =
    offer?.kind === "hand-over" && "appointment" in offer.body ? known.entry(offer.body.appointment) : null;
  const to = offer?.kind === "hand-over" && "to" in offer.body ? handleText(offer.body.to) : "";
  const facts = rolesIn(known, whose.project);
  // The three entries of a hand-over stand one after the other: what was said, the end, the beginning.
  const made = appointmentsOf(facts).find((it) => it.seq === seq + 2 && it.who === to);
  if (before?.kind !== "appointment" || !made || !inForce(made, known.now))
    throw new Refusal("conflict", "Not undone: what was handed over has gone on since.");
  needNotJudgedSince(known, before.body.who, before.body.role, whose, "Not undone");
  const isChairs = body.step === "override";
  const [ends, begins] = [
    allow(facts, speaker, isChairs ? "end-appointment" : "withdraw", whose, stream, known.now),
    allow(facts, speaker, isChairs ? "appoint" : "take-over", whose, stream, known.now),
  ];
  return [say(ends, { fact: made.seq }), say(begins, { ...before.body, from: textOf(known.now) })];
}

/** Nothing more is said of an offer that waits; one that does not, nobody takes back. */
function openOffer(known: Known, offer: Seq, { project }: Whose): readonly Saying[] {
  const found = handOversOf(rolesIn(known, project), known.now).find((it) => it.offer === offer);
  const is = found?.is ?? "lapsed";
  if (is === "open") return [];
  const then = is === "taken" ? `. ${found?.to} can undo it for a day, or offer it back` : "";
  throw new Refusal("conflict", `Not withdrawn: the offer in entry ${offer} ${became[is]}${then}.`);
}
