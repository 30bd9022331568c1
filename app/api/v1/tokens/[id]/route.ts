import { others } from "@/lib/http/others";
import { revokeTokenDoor } from "@/lib/http/token-doors";

export const DELETE = revokeTokenDoor;
export const { GET, OPTIONS, PATCH, POST, PUT } = others("DELETE");
