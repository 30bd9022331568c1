import { appointmentsOf } from "../domain/appointments";
import { authorOf } from "../domain/fact";
import { handleText } from "../domain/handle";
import { type Known, rolesIn } from "../domain/known";
import type { Whose } from "../domain/permit";
import { Refusal } from "../domain/refusal";

const judging: readonly string[] = ["review", "acceptance", "decision"];

/**
 * Nobody steps aside as a maintainer, judges the project, and steps back by a hand-over: what they judged since they left is
 * taken back first, or a chair appoints them. Refusal `conflict`.
 */
export function needNotJudgedSince(known: Known, who: string, role: string, { project }: Whose, not: string): void {
  if (role !== "maintainer" || project === undefined) return;
  const handle = handleText(who);
  const ends = appointmentsOf(rolesIn(known, project))
    .filter((it) => it.who === handle && it.role === role && it.until !== null && it.until <= known.now)
    .map((it) => it.until ?? known.now);
  const left = Math.min(...ends);
  const facts = known.stream(`project:${project}`);
  const isWithdrawn = (seq: number) => facts.some((it) => it.kind === "withdrawal" && it.body.fact === seq);
  const judged = facts.find(
    (it) =>
      it.at >= left && judging.includes(it.kind) && handleText(authorOf(it) ?? "") === handle && !isWithdrawn(it.seq),
  );
  if (judged)
    throw new Refusal(
      "conflict",
      `${not}: ${handle} maintained ${project} before, and has judged it since, in entry ${judged.seq}, as no maintainer may. Have that taken back first, or have a chair appoint them.`,
    );
}
