import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { review } from "@/lib/verbs/review";

export const POST = route(review, { from: { project: "slug" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
