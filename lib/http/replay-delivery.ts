import { type Known, rolesIn } from "../domain/known";
import { allow } from "../domain/permit";
import type { Speaker } from "../domain/speaker";
import type { RegisteredSource } from "../domain/trust";
import { deliveryToReplay, keepReplay } from "../log/deliveries";
import type { Look } from "../log/look";
import { carryOut } from "./webhook-event";
import { liveSource, whoseOf } from "./webhook-secret";

/**
 * Carries a delivery out once more, as it came: its signature was found good then, and what it told is recorded once. By who may
 * post runs of the project; its source must still be one. What it comes to stands in the place of what it came to before.
 */
export async function replayDelivery(seen: Look, speaker: Speaker, id: string) {
  const { source: seq, producer, event, body } = await deliveryToReplay(id);
  const source = liveSource(seen, seq, "replayed");
  needMay(seen, speaker, source);
  const told = await carryOut(seen, { forge: producer === "gitlab" ? "gitlab" : "github", event, source, body });
  await keepReplay(id, told);
  return told;
}

function needMay(known: Known, speaker: Speaker, source: RegisteredSource): void {
  const whose = whoseOf(source);
  const act = whose.project === undefined ? "record-reference" : "record-ci";
  allow(rolesIn(known, whose.project), speaker, act, whose, source.stream, known.now);
}
