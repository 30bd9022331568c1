import { z } from "zod";
import { Line } from "../domain/facts/record";
import { allowOn, say } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { dayText } from "../domain/view/moment";
import { spokeFor, waiverNamed } from "../domain/waivers-known";
import { EntryNumber } from "../domain/whole-number";
import { verb } from "./verb";
import { type WaiverTurned, waiverTurned } from "./waiver-turned";

const RevokeWaiver = z.strictObject({ waiver: EntryNumber, text: Line(2000) });
type RevokeWaiver = z.infer<typeof RevokeWaiver>;

/** A waiver ends at once, with a reason: by the chair, by who asked for it, or by who granted it. */
export const revokeWaiver = verb<RevokeWaiver, WaiverTurned>({
  name: "revoke-waiver",
  input: RevokeWaiver,
  decide: (known, speaker, input) => {
    const { waiver, project } = waiverNamed(known, input.waiver);
    const { channel, criteria } = waiver.asked;
    const act = spokeFor(waiver, speaker.handle) ? "take-back-waiver" : "revoke-waiver";
    const permit = allowOn(known, speaker, act, { project, channel });
    if (waiver.why === "withdrawn")
      throw new Refusal("conflict", `Not revoked: entry ${waiver.seq} is revoked already. Nothing was changed.`);
    if (known.now >= waiver.until)
      throw new Refusal(
        "conflict",
        `Not revoked: the waiver of entry ${waiver.seq} ended on ${dayText(waiver.until, null)}.`,
      );
    const body = { step: "revoke" as const, waiver: waiver.seq, text: input.text };
    return { says: [say(permit, body)], answer: waiverTurned(known, project, channel, criteria, waiver.seq) };
  },
});
