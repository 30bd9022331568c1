import { others } from "@/lib/http/others";
import { revokeTokenDoor } from "@/lib/http/token-doors";

export const POST = revokeTokenDoor;
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
