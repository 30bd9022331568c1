import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { askForReview } from "@/lib/verbs/ask-for-review";

export const POST = route(askForReview, { from: { project: "slug" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
