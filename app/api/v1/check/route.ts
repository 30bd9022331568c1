import { ask } from "@/lib/http/ask";
import { others } from "@/lib/http/others";
import { Check, checkAnswer } from "@/lib/queries/check-answer";

export const POST = ask(Check, checkAnswer);
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
