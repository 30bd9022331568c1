import { appointmentsOf, inForce } from "../domain/appointments";
import { officeSaid } from "../domain/explain/office";
import { type HandOver, handOversOf } from "../domain/hand-overs";
import { days } from "../domain/instant";
import type { Speaker } from "../domain/speaker";
import { dayText } from "../domain/view/moment";
import type { HandOverView } from "../domain/view/people-view";
import type { Look } from "../log/look";
import { everybody } from "./everybody";

/** What who looks holds and could hand over, and what is offered to them. Null at an earlier instant. */
export function handOverView(look: Look, { handle }: Speaker): HandOverView | null {
  if (!look.isNow) return null;
  const facts = look.live.facts;
  const appointments = appointmentsOf(facts);
  const offers = handOversOf(facts, look.now);
  const { nameOf } = everybody(look);
  const day = (at: number) => ({ at, text: dayText(at, look.now) });
  const office = (seq: number) => {
    const found = appointments.find((it) => it.seq === seq);
    return found ? officeSaid(found) : "";
  };
  const isWithdrawn = (seq: number) => facts.some((it) => it.kind === "withdrawal" && it.body.fact === seq);
  return {
    held: appointments
      .filter((it) => it.who === handle && inForce(it, look.now))
      .map((it) => {
        const last = offers.findLast((offer) => offer.appointment === it.seq);
        return {
          seq: it.seq,
          office: officeSaid(it),
          since: day(it.from),
          offer: last?.is === "open" ? { seq: last.offer, to: nameOf(last.to), at: day(last.at) } : null,
          said: last ? becameSaid(last, nameOf(last.to), (at) => day(at).text) : null,
        };
      }),
    offered: offers
      .filter((it) => it.to === handle && it.is === "open")
      .map((it) => ({
        seq: it.offer,
        office: office(it.appointment),
        from: nameOf(it.from),
        at: day(it.at),
        text: it.text,
      })),
    taken: facts.flatMap((fact) => {
      if (fact.kind !== "hand-over" || fact.body.step !== "accept" || look.now - fact.at > days(1)) return [];
      const { offer } = fact.body;
      const taken = offers.find((it) => it.offer === offer && it.to === handle);
      return taken && !isWithdrawn(fact.seq) && !isWithdrawn(fact.seq + 2)
        ? [{ seq: fact.seq, office: office(taken.appointment), from: nameOf(taken.from) }]
        : [];
    }),
  };
}

/** What became of an offer, where there is more to say than that it waits. */
function becameSaid({ is, answer }: HandOver, to: string, day: (at: number) => string): string | null {
  if (is !== "declined" || !answer) return null;
  return `${to} declined on ${day(answer.at)}${answer.text ? `: “${answer.text}”` : ""}. It stays with you.`;
}
