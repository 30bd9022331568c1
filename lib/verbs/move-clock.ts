import { z } from "zod";
import type { Seq } from "../domain/fact";
import { days, textOf } from "../domain/instant";
import { type Known, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { judged, policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { verb } from "./verb";

const MoveClock = z.strictObject({ by: z.enum(["1 day", "7 days", "next change", "next meeting"]) });
type MoveClock = z.infer<typeof MoveClock>;

/** Moves a practice copy's clock forward, never back. The move is a fact; what the record holds by then is told next. */
export const moveClock = verb<MoveClock, { readonly entries: readonly Seq[]; readonly now: string }>({
  name: "move-clock",
  input: MoveClock,
  decide: (known, speaker, { by }) => {
    if (!known.practice)
      throw new Refusal("not-permitted", "Not moved: this is no practice copy, and its clock is the world’s.");
    const permit = allow(rolesIn(known), speaker, "move-clock", {}, "instance", known.now);
    const to = targetOf(known, by);
    if (to === null || to <= known.now)
      throw new Refusal(
        "conflict",
        by === "next meeting"
          ? "Not moved: no further meeting is known."
          : "Not moved: nothing is known to change by time alone.",
      );
    const body = { by, from: textOf(known.now), to: textOf(to) };
    return {
      says: [say(permit, body)],
      answer: (recorded) => ({ entries: recorded.map((fact) => fact.seq), now: body.to }),
    };
  },
});

function targetOf(known: Known, by: MoveClock["by"]): number | null {
  if (by === "1 day") return known.now + days(1);
  if (by === "7 days") return known.now + days(7);
  if (by === "next meeting") return known.due.meeting;
  const changes = known.due.next === null ? [] : [known.due.next];
  for (const channel of known.channels())
    if (policyOf(known, channel))
      for (const project of known.projects()) {
        const { until } = judged(known, project, channel);
        if (until !== null && until > known.now) changes.push(until);
      }
  return changes.length > 0 ? Math.min(...changes) : null;
}
