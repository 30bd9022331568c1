import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { headAnswer } from "@/lib/queries/log-answer";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    asksOf(request, []);
    return headAnswer(look);
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
