import type { Fact } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import { ofKind } from "./facts";

type Of = { readonly project: string; readonly channel: string };

/** "Appointments are facts: who, role, of what, organisation, from, until, by whom. Every permit, tally and waiver reads them at its instant." */
export function appointmentsAt(facts: readonly Fact[], at: Instant, { project, channel }: Of) {
  return ofKind(facts, "appointment").filter(({ seq, body }) => {
    const isOfIt =
      "instance" in body.of ||
      ("project" in body.of && body.of.project === project) ||
      ("channel" in body.of && body.of.channel === channel);
    const hasBegun = Date.parse(body.from) <= at;
    const hasEnded = body.until !== null && Date.parse(body.until) <= at;
    const isWithdrawn = ofKind(facts, "withdrawal").some((it) => it.body.fact === seq && it.at <= at);
    return isOfIt && hasBegun && !hasEnded && !isWithdrawn;
  });
}

export const holds = (facts: readonly Fact[], who: string | null, role: string, of: Of, at: Instant): boolean =>
  who !== null && appointmentsAt(facts, at, of).some(({ body }) => body.who === who && body.role === role);

/** What an instant ago was no end: where appointments begin and end. */
export const turnsOfAppointments = (facts: readonly Fact[]): readonly Instant[] =>
  ofKind(facts, "appointment").flatMap(({ body }) =>
    [body.from, body.until].flatMap((it) => (it ? [Date.parse(it)] : [])),
  );
