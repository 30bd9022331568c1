import { afterOf } from "@/lib/http/after";
import { others } from "@/lib/http/others";
import { pageOf } from "@/lib/http/paged";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { logAnswer } from "@/lib/queries/log-answer";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    asksOf(request, ["after", "limit", "cursor"]);
    return logAnswer(look, afterOf(request), pageOf(request).limit);
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
