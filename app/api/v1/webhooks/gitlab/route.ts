import { others } from "@/lib/http/others";
import { webhookDoor } from "@/lib/http/webhook";

export const POST = webhookDoor("gitlab");
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
