import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { revokeWaiver } from "@/lib/verbs/revoke-waiver";

export const POST = route(revokeWaiver, { from: { waiver: "seq" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
