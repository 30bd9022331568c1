import { makeTokenDoor } from "@/lib/http/token-doors";

export const POST = makeTokenDoor;
