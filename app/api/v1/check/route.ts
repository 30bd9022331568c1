import { ask } from "@/lib/http/ask";
import { others } from "@/lib/http/others";
import { channelToCheck } from "@/lib/queries/check";
import { Check, checkAnswer } from "@/lib/queries/check-answer";

export const POST = ask(Check, checkAnswer, { isThere: (look) => channelToCheck(look) });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
