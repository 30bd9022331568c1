import { ask } from "@/lib/http/ask";
import { Check, checkAnswer } from "@/lib/queries/check-answer";

export const POST = ask(Check, checkAnswer);
