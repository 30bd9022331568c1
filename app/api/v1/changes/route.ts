import { others } from "@/lib/http/others";
import { pageOf } from "@/lib/http/paged";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { changesAnswer } from "@/lib/queries/changes-answer";
import { changesAsked } from "@/lib/queries/changes-asked";
import { readAhead } from "@/lib/queries/read-ahead";

export const GET = (request: Request) =>
  readKnown(request, async (look) => {
    const asks = asksOf(request, ["since", "until", "channel", "project", "limit", "cursor"]);
    const asked = await changesAsked(look, asks);
    await readAhead(asked.end, asks.channel, asks.project);
    const answer = changesAnswer(asked, asks, pageOf(request));
    return asks.until ? { ...answer, until: asks.until } : answer;
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
