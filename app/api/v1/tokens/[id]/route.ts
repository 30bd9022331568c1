import { revokeTokenDoor } from "@/lib/http/token-doors";

export const DELETE = revokeTokenDoor;
