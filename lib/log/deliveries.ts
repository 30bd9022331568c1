import { db } from "../db/client";
import { deliveryBefore, deliveryWithBody, keepDeliveries, noteReplay } from "../db/deliveries";
import type { DeliveryAnswer, NewDelivery } from "../domain/delivery";
import type { Seq } from "../domain/fact";
import { Refusal } from "../domain/refusal";
import { tellDeliveries } from "./note-delivery";

type Told = { readonly status: number; readonly became: DeliveryAnswer };

/**
 * What a delivery was answered that came before under the same id; null where it was not, or was refused: then it is taken anew.
 * Refusal `conflict` where another body came under that id: a delivery's id is for one.
 */
export async function toldOfDelivery(source: Seq, id: string, bodyDigest: string): Promise<Told | null> {
  const before = await deliveryBefore(db(), source, id);
  if (!before) return null;
  if (before.bodyDigest !== bodyDigest)
    throw new Refusal(
      "conflict",
      `Not recorded: the delivery ${id} came before, with another body. Each delivery has an id of its own.`,
    );
  return before.status < 300 ? before : null;
}

/** Keeps what came in by a webhook, before it is answered: so its second try is known for it. */
export async function keepDelivery(delivery: NewDelivery): Promise<void> {
  await keepDeliveries(db(), [delivery]);
  await tellDeliveries([delivery]);
}

/** A delivery that is to be replayed, with its body. Refusal `not-found`, or `conflict` for one whose body is kept no more. */
export async function deliveryToReplay(id: string) {
  const delivery = await deliveryWithBody(db(), id);
  if (!delivery)
    throw new Refusal("not-found", "Not replayed: there is no such delivery. The last 50 of a project are kept.");
  const { body, source } = delivery;
  if (body === null || source === null)
    throw new Refusal(
      "conflict",
      "Not replayed: of this delivery only what became of it is kept. Send it again from where it came.",
    );
  return { ...delivery, body, source };
}

/** Notes what a replay came to. */
export const keepReplay = (id: string, { status, became }: Told): Promise<void> => noteReplay(db(), id, status, became);
