import { route } from "@/lib/http/route";
import { review } from "@/lib/verbs/review";

export const POST = route(review, { from: { project: "slug" } });
