import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import type { Context } from "@/lib/http/route";
import { readAhead } from "@/lib/queries/read-ahead";
import { verdictAnswer } from "@/lib/queries/verdict-answer";

export const GET = (request: Request, { params }: Context<"slug">) =>
  readKnown(request, async (look) => {
    const [{ slug }, { channel }] = [await params, asksOf(request, ["channel"])];
    await readAhead(look, channel, slug);
    return verdictAnswer(look, slug, channel);
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
