import { groupUses } from "@/lib/domain/uses";
import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { addressesFor } from "./addresses";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    asksOf(request, []);
    return { name: "Slipway", version: 1, addresses: addressesFor(groupUses(look)) };
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
