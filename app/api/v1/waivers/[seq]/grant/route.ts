import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { grantWaiver } from "@/lib/verbs/grant-waiver";

export const POST = route(grantWaiver, { from: { waiver: "seq" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
