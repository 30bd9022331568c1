import { route } from "@/lib/http/route";
import { askForReview } from "@/lib/verbs/ask-for-review";

export const POST = route(askForReview, { from: { project: "slug" } });
