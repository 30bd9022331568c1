import { z } from "zod";
import { type Appointment, appointmentsOf, held, inForce } from "../domain/appointments";
import { officeSaid } from "../domain/explain/office";
import type { Saying, Seq, Stream } from "../domain/fact";
import { Line } from "../domain/facts/record";
import { handOversOf } from "../domain/hand-overs";
import { textOf } from "../domain/instant";
import { type Known, rolesIn } from "../domain/known";
import { allow, say, type Whose } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { EntryNumber } from "../domain/whole-number";
import { Handle } from "./appoint";
import { verb } from "./verb";

type Entries = { readonly entries: readonly Seq[] };
const entries = (recorded: readonly { readonly seq: Seq }[]): Entries => ({ entries: recorded.map((it) => it.seq) });

const Offer = z.strictObject({ appointment: EntryNumber, to: Handle, text: z.string().trim().max(2000).optional() });

/** Who holds an appointment offers it to somebody: nothing changes until they take it. Undone by withdrawing. */
export const offerHandOver = verb<z.infer<typeof Offer>, Entries>({
  name: "offer-hand-over",
  input: Offer,
  decide: (known, speaker, { appointment: seq, to, text }) => {
    const { appointment, stream, whose, facts } = inForceNow(known, seq, "Not offered");
    if (appointment.who !== speaker.handle)
      throw new Refusal(
        "not-permitted",
        `Not offered: ${officeSaid(appointment)} is held by ${appointment.name}, and only they can offer it. A chair hands it over with a reason.`,
      );
    needAnother(facts, appointment, to, whose, known, "Not offered");
    const open = handOversOf(facts, known.now).find((it) => it.appointment === seq && it.is === "open");
    if (open)
      throw new Refusal(
        "conflict",
        `Not offered: it is offered to ${open.to} already, in entry ${open.offer}. Withdraw that first.`,
      );
    const permit = allow(facts, speaker, "hand-over", whose, stream, known.now);
    return { says: [say(permit, { step: "offer", appointment: seq, to, ...(text && { text }) })], answer: entries };
  },
});

const Override = z.strictObject({ appointment: EntryNumber, to: Handle, name: Line(120).optional(), text: Line(2000) });

/** A chair hands over what another holds, at once and with a reason. Their own they offer like everybody else. */
export const overrideHandOver = verb<z.infer<typeof Override>, Entries>({
  name: "override-hand-over",
  input: Override,
  decide: (known, speaker, { appointment: seq, to, name, text }) => {
    const { appointment, stream, whose, facts } = inForceNow(known, seq, "Not handed over");
    const permit = allow(facts, speaker, "override-hand-over", whose, stream, known.now);
    if (appointment.who === speaker.handle)
      throw new Refusal("conflict", "Not handed over: this is your own. Offer it, and it is theirs once they take it.");
    needAnother(facts, appointment, to, whose, known, "Not handed over");
    const said = say(permit, { step: "override", appointment: seq, to, text });
    return { says: [said, ...goesTo(known, speaker, seq, to, name ?? to, "appoint")], answer: entries };
  },
});

/** An appointment that is in force, where it is said and what it is of. Refusals: no such entry, or it has ended. */
export function inForceNow(known: Known, seq: Seq, not: string) {
  const fact = known.entry(seq);
  if (fact?.kind !== "appointment") throw new Refusal("not-found", `${not}: entry ${seq} is no appointment.`);
  const [scope, name] = fact.stream.split(":");
  const whose: Whose = name === undefined ? {} : scope === "project" ? { project: name } : { channel: name };
  const facts = rolesIn(known, whose.project);
  const appointment = appointmentsOf(facts).find((it) => it.seq === seq);
  if (!appointment || !inForce(appointment, known.now))
    throw new Refusal("conflict", `${not}: entry ${seq}, ${officeSaid(fact.body)}, is not in force any more.`);
  return { appointment, body: fact.body, stream: fact.stream as Stream, whose, facts };
}

/** Nobody holds a role twice. Refusal `conflict`. */
export function needAnother(
  facts: Parameters<typeof appointmentsOf>[0],
  it: Appointment,
  to: string,
  whose: Whose,
  known: Known,
  not: string,
) {
  if (to === it.who || held(appointmentsOf(facts), to, it.role, whose, known.now))
    throw new Refusal("conflict", `${not}: ${to} is ${officeSaid(it)} already.`, [
      { path: "to", message: "Holds it already; choose somebody else." },
    ]);
}

/** What makes an appointment somebody else's: it ends, and theirs begins with the same end, as one append. */
export function goesTo(
  known: Known,
  speaker: Speaker,
  seq: Seq,
  who: string,
  name: string,
  act: "appoint" | "take-over",
): readonly Saying[] {
  const { body, stream, whose, facts } = inForceNow(known, seq, "Not handed over");
  const ends = allow(facts, speaker, act === "appoint" ? "end-appointment" : "withdraw", whose, stream, known.now);
  const begins = allow(facts, speaker, act, whose, stream, known.now);
  const { role, of, organisation, until } = body;
  return [say(ends, { fact: seq }), say(begins, { who, name, role, of, organisation, until, from: textOf(known.now) })];
}
