import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { gainsAnswer } from "@/lib/queries/candidate-answer";
import { putForward } from "@/lib/verbs/put-forward";

export const POST = route(putForward, { from: { project: "slug" }, limit: 16 * 1024 * 1024, dryRun: gainsAnswer });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
