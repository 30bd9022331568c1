import { afterOf } from "@/lib/http/after";
import { pageOf } from "@/lib/http/paged";
import { readKnown } from "@/lib/http/read-known";
import { logAnswer } from "@/lib/queries/log-answer";

export const GET = (request: Request) =>
  readKnown(request, (look) => logAnswer(look, afterOf(request), pageOf(request).limit));
