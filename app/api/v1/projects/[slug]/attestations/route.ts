import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { attest } from "@/lib/verbs/attest";

export const POST = route(attest, { from: { project: "slug" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
