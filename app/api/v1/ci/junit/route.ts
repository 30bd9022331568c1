import { junitIn } from "@/lib/http/junit";
import { notingPosts } from "@/lib/http/note-posted";
import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { recordJunit } from "@/lib/verbs/record-junit";

export const POST = route(recordJunit, { reading: junitIn, rate: "post", noting: notingPosts("junit") });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
