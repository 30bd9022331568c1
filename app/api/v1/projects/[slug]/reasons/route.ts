import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { giveReason } from "@/lib/verbs/give-reason";

export const POST = route(giveReason, { from: { project: "slug" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
