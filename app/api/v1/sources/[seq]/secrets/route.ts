import { others } from "@/lib/http/others";
import { makeWebhookSecretDoor } from "@/lib/http/webhook-doors";

export const POST = makeWebhookSecretDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
