import { revokeTokenDoor } from "@/lib/http/token-doors";

export const POST = revokeTokenDoor;
