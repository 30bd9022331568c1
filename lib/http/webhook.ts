import { limited } from "../auth/limited";
import type { NewDelivery } from "../domain/delivery";
import { Refusal } from "../domain/refusal";
import { sha256 } from "../formats/canonical";
import { eventNamed, type Forge } from "../formats/forge/events";
import { deliveryIdOf } from "../formats/forge/signature";
import { keepDelivery, toldOfDelivery } from "../log/deliveries";
import { look } from "../log/look";
import { bytesOf } from "./body";
import { problem, refusalOf } from "./problem";
import { written } from "./route";
import { statusOf } from "./status";
import { carryOut, type Proved } from "./webhook-event";
import { whoseOf } from "./webhook-secret";
import { provedSource } from "./webhook-source";

/**
 * The door of a forge: what it sends is of a registered source that has signed it, or it is nobody's. The same delivery again is
 * answered as the first was, and recorded once. What is refused is problem+json, which the forge shows beside the delivery.
 */
export const webhookDoor =
  (forge: Forge) =>
  async (request: Request): Promise<Response> => {
    try {
      needJson(request);
      const bytes = await bytesOf(request);
      const seen = await look();
      const source = await provedSource(seen, forge, request, bytes);
      await limited("post", `source ${source.seq}`);
      const body = textOf(bytes);
      const header = (name: string) => request.headers.get(name);
      const event = eventNamed(forge, header("x-github-event"), JSON.parse(body));
      const bodyDigest = sha256(bytes);
      const deliveryId = deliveryIdOf(forge, header) ?? `body ${bodyDigest.slice(0, 40)}`;
      const before = await toldOfDelivery(source.seq, deliveryId, bodyDigest);
      if (before) return written(before.became, before.status);
      const told = await carriedOut({ forge, event, source, body }, { deliveryId, bodyDigest });
      return written(told.became, told.status);
    } catch (failure) {
      return problem(failure);
    }
  };

/** Carries a delivery out and keeps what came of it, its refusal too; with the database away nothing is known to be kept. */
async function carriedOut(proved: Proved, known: Pick<NewDelivery, "deliveryId" | "bodyDigest">) {
  const { forge, event, source, body } = proved;
  const { project = null, channel = null } = whoseOf(source);
  const keep = (told: Pick<NewDelivery, "status" | "became">) =>
    keepDelivery({ ...known, producer: forge, project, channel, source: source.seq, event, body, ...told });
  try {
    const told = await carryOut(await look(), proved);
    await keep(told);
    return told;
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (refusal && refusal.code !== "unavailable")
      await keep({ status: statusOf[refusal.code], became: { said: refusal.sentence } });
    throw failure;
  }
}

/** Both forges send JSON; GitHub also knows a form with the JSON in one of its fields, which is its own way to be misread. */
function needJson({ headers }: Request): void {
  const type = headers.get("content-type") ?? "";
  if (/^application\/json\b/i.test(type)) return;
  throw new Refusal(
    "other-type",
    /^application\/x-www-form-urlencoded\b/i.test(type)
      ? "Not recorded: this came as a form. Set the webhook’s “Content type” to application/json at GitHub, under Settings, Webhooks."
      : "Not recorded: a webhook is JSON, with “Content-Type: application/json”.",
  );
}

/** The signed bytes as the text of a JSON value, or a Refusal: a forge sends no other. */
function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    JSON.parse(text);
    return text;
  } catch {
    throw new Refusal("bad-input", "Not recorded: the body is no JSON in UTF-8, though it is signed.");
  }
}
