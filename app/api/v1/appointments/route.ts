import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { appoint } from "@/lib/verbs/appoint";

export const POST = route(appoint);
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
