import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { addresses } from "./addresses";

export const GET = (request: Request) =>
  readKnown(request, () => {
    asksOf(request, []);
    return { name: "Slipway", version: 1, addresses };
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
