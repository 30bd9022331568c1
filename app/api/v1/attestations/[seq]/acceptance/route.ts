import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { accept } from "@/lib/verbs/accept";

export const POST = route(accept, { from: { attestation: "seq" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
