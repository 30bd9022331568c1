import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { revokeSource } from "@/lib/verbs/revoke-source";

export const POST = route(revokeSource, { from: { source: "seq" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
