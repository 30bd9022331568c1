import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { registerSource } from "@/lib/verbs/register-source";

export const POST = route(registerSource, { from: { project: "slug" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
