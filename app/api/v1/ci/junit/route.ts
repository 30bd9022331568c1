import { junitIn } from "@/lib/http/junit";
import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { recordJunit } from "@/lib/verbs/record-junit";

export const POST = route(recordJunit, { reading: junitIn, rate: "post" });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
