import { notingPosts } from "@/lib/http/note-posted";
import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";

export const POST = route(recordCiRuns, { rate: "post", noting: notingPosts("runs") });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
