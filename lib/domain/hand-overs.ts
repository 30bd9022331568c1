import { appointmentsOf, inForce } from "./appointments";
import type { Fact, FactOf, Seq } from "./fact";
import { handleText } from "./handle";
import type { Instant } from "./instant";

type HandOverState = "open" | "taken" | "declined" | "withdrawn" | "lapsed";

/** An offered appointment, and what became of it. */
export type HandOver = {
  readonly offer: Seq;
  readonly appointment: Seq;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly text: string | null;
  readonly is: HandOverState;
  /** What the answer said, and when it came. */
  readonly answer: { readonly at: Instant; readonly text: string | null } | null;
};

type Said = FactOf<"hand-over">;

/**
 * Every offer in these facts, in the order of the log. Open until it is taken, declined or withdrawn; it lapses when the
 * appointment ends otherwise.
 */
export function handOversOf(facts: readonly Fact[], now: Instant): readonly HandOver[] {
  const said = facts.filter((fact): fact is Extract<Fact, Said> => fact.kind === "hand-over");
  const appointments = appointmentsOf(facts);
  return said.flatMap((fact): readonly HandOver[] => {
    const { body } = fact;
    if (body.step !== "offer") return [];
    const held = appointments.find((it) => it.seq === body.appointment);
    const answer = said.find(
      (it) => (it.body.step === "accept" || it.body.step === "decline") && it.body.offer === fact.seq,
    );
    const isWithdrawn = facts.some((it) => it.kind === "withdrawal" && it.body.fact === fact.seq);
    const is = answer
      ? answer.body.step === "accept"
        ? "taken"
        : "declined"
      : isWithdrawn
        ? "withdrawn"
        : held && inForce(held, now)
          ? "open"
          : "lapsed";
    return [
      {
        offer: fact.seq,
        appointment: body.appointment,
        from: held?.who ?? "",
        to: handleText(body.to),
        at: fact.at,
        text: body.text ?? null,
        is,
        answer: answer ? { at: answer.at, text: "text" in answer.body ? (answer.body.text ?? null) : null } : null,
      },
    ];
  });
}
