import type { Fact, FactOf, Seq } from "./fact";
import type { Of } from "./facts/governance";
import { handleText } from "./handle";
import type { Instant } from "./instant";

export type Appointment = {
  readonly seq: Seq;
  readonly who: string;
  readonly name: string;
  readonly role: string;
  readonly of: Of;
  readonly organisation: string | null;
  readonly from: Instant;
  /** Half-open: it no longer holds at this instant. Null: no end known. */
  readonly until: Instant | null;
};

/**
 * Every appointment with its end, an ending by withdrawal included (decision.md, "Appointments"), in the order of the log:
 * whoever looks for the first of somebody's finds the same, however the facts are given.
 */
export function appointmentsOf(facts: readonly Fact[]): readonly Appointment[] {
  const endings = new Map<Seq, Instant>();
  for (const fact of facts)
    if (fact.kind === "withdrawal")
      endings.set(fact.body.fact, Math.min(fact.at, endings.get(fact.body.fact) ?? fact.at));
  return facts
    .filter((fact): fact is FactOf<"appointment"> => fact.kind === "appointment")
    .sort((a, b) => a.seq - b.seq)
    .map(({ seq, body }) => {
      const ends = [body.until === null ? null : Date.parse(body.until), endings.get(seq) ?? null].filter(
        (end) => end !== null,
      );
      return {
        ...body,
        who: handleText(body.who),
        seq,
        from: Date.parse(body.from),
        until: ends.length > 0 ? Math.min(...ends) : null,
      };
    });
}

/** Whether an appointment is in force at an instant. */
export const inForce = (appointment: Appointment, at: Instant): boolean =>
  appointment.from <= at && (appointment.until === null || at < appointment.until);

/** Whether somebody held a role at an instant, of this project or channel, or of the whole instance. */
export function held(
  appointments: readonly Appointment[],
  who: string,
  role: string,
  of: { readonly project?: string; readonly channel?: string },
  at: Instant,
): boolean {
  return appointments.some(
    (a) =>
      a.who === who &&
      a.role === role &&
      inForce(a, at) &&
      ("instance" in a.of ||
        ("project" in a.of && a.of.project === of.project) ||
        ("channel" in a.of && a.of.channel === of.channel)),
  );
}

/** Whoever holds a role of a project or channel at an instant. */
export const holdersOf = (
  appointments: readonly Appointment[],
  role: string,
  of: { readonly project?: string; readonly channel?: string },
  at: Instant,
): readonly Appointment[] =>
  appointments.filter((a) => a.role === role && inForce(a, at) && held([a], a.who, role, of, at));

/** What an organisation is compared by: written with other letters it is the same. */
export const sameHouse = (organisation: string): string => organisation.trim().toLowerCase();
