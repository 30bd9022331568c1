import { z } from "zod";
import { look } from "../log/look";
import { parsed } from "./body";
import { needSession } from "./need-session";
import { replayDelivery } from "./replay-delivery";
import { door, written } from "./route";
import { makeWebhookSecretFor, NewSecret } from "./webhook-secret";

/** Makes a secret of a source, or another beside it for a day; it is in this answer alone. No token makes one. */
export const makeWebhookSecretDoor = door({ from: { source: "seq" } }, async ({ speaker: asks, input, key }) => {
  const speaker = await needSession(asks, "secrets of webhooks are made");
  const { source, atOnce } = parsed(NewSecret, input, "Not made");
  return written(await makeWebhookSecretFor(await look(), speaker, source, { key, atOnce }), 201);
});

const WhichDelivery = z.strictObject({ id: z.string().regex(/^\d{1,18}$/, "No delivery has such an id.") });

/** Replays a delivery, by somebody signed in. Asked again, it is replayed again, and recorded once. */
export const replayDeliveryDoor = door({ from: { id: "id" } }, async ({ speaker: asks, input }) => {
  const speaker = await needSession(asks, "deliveries are replayed");
  const { id } = parsed(WhichDelivery, input, "Not replayed");
  const { status, became } = await replayDelivery(await look(), speaker, id);
  return written(became, status === 201 ? 201 : 200);
});
