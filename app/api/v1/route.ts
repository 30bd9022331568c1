import { readKnown } from "@/lib/http/read-known";
import { addresses } from "./addresses";

export const GET = (request: Request) => readKnown(request, () => ({ name: "Slipway", version: 1, addresses }));
