import { others } from "@/lib/http/others";
import { makeTokenDoor } from "@/lib/http/token-doors";

export const POST = makeTokenDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
