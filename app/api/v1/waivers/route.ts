import { others } from "@/lib/http/others";
import { paged, pageOf } from "@/lib/http/paged";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { route } from "@/lib/http/route";
import { waiverLines } from "@/lib/queries/waivers-answer";
import { askWaiver } from "@/lib/verbs/ask-waiver";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    const { project, channel } = asksOf(request, ["project", "channel", "limit", "cursor"]);
    const { items, nextCursor } = paged(waiverLines(look, project, channel), ({ key }) => key, pageOf(request));
    return { waivers: items.map(({ line }) => line()), nextCursor };
  });
export const POST = route(askWaiver);
export const { DELETE, OPTIONS, PATCH, PUT } = others("GET", "POST");
