import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import type { Context } from "@/lib/http/route";
import { verdictAnswer } from "@/lib/queries/verdict-answer";

export const GET = (request: Request, { params }: Context<"slug">) =>
  readKnown(request, async (look) => verdictAnswer(look, (await params).slug, asksOf(request, ["channel"]).channel));
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
