import { others } from "@/lib/http/others";
import { replayDeliveryDoor } from "@/lib/http/webhook-doors";

export const POST = replayDeliveryDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
