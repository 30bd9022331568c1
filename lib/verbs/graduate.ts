import type { z } from "zod";
import { fitOf } from "../domain/admission";
import { demotedTo, graduatesFrom } from "../domain/channels-between";
import { judgedLive } from "../domain/decisive";
import { gateSentence } from "../domain/explain/gate";
import { membershipOf } from "../domain/membership";
import { Refusal } from "../domain/refusal";
import { Admit, type Answer, atGate, decided, judgedAs, letThrough, Remove } from "./admit";
import { verb } from "./verb";

/**
 * The chair records that a project graduates: through the gate of the next channel, as an admission there, and out of the one
 * that it was in. Days that it had stayed there by then stay what they were (lib/domain/standing/soak.ts).
 */
export const graduate = verb<z.infer<typeof Admit>, Answer>({
  name: "graduate",
  input: Admit,
  decide: (known, speaker, input) => {
    const { channel, permit } = atGate(known, speaker, "admit", input);
    const from = graduatesFrom(known, input.project, channel);
    if (from === undefined && membershipOf(known, input.project, channel).is !== "member")
      throw new Refusal(
        "conflict",
        `Not graduated: ${input.project} is in no channel before ${channel}. What is in none is admitted. Nothing was changed.`,
      );
    const body = letThrough(known, input, channel, "Not graduated");
    return decided(permit, { ...body, what: "graduate", ...(from && { from }) }, input.project);
  },
});

/**
 * The chair takes a member back into the channel that it graduated from, with a reason. Leaving takes the chair alone, as a
 * removal does; being in again takes what every gate asks of a verdict, there and now: that it is ready, and fits with what is
 * in. Its vote was cast when it first came in. Who is not ready there is removed, and comes back by the gate.
 */
export const demote = verb<z.infer<typeof Remove>, Answer>({
  name: "demote",
  input: Remove,
  decide: (known, speaker, input) => {
    const { channel: from, permit } = atGate(known, speaker, "remove", input);
    const { project } = input;
    if (membershipOf(known, project, from).is !== "member")
      throw new Refusal("conflict", `Not demoted: ${project} is not in ${from}. Nothing was changed.`);
    const channel = demotedTo(known, project, from);
    if (channel === undefined)
      throw new Refusal(
        "conflict",
        `Not demoted: ${project} came into ${from} out of no channel before it. Remove it; nothing was changed.`,
      );
    const verdict = judgedLive(known, project, channel);
    if (membershipOf(known, project, channel).is !== "member") {
      const closed = fitOf(known, verdict, project, channel).filter((condition) => !condition.holds);
      if (closed.length > 0)
        throw new Refusal(
          "gate-closed",
          `Not demoted: ${project} back into ${channel}. ${closed.map(gateSentence).join(" ")} Remove it from ${from}, and it comes back by the gate. Nothing was changed.`,
          closed.map((condition) => ({ path: condition.key, message: gateSentence(condition) })),
        );
    }
    return decided(permit, { ...judgedAs(verdict, channel, input.text), what: "demote", rule: "chair", from }, project);
  },
});
