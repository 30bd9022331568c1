import { others } from "@/lib/http/others";
import { paged, pageOf } from "@/lib/http/paged";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { channelLines } from "@/lib/queries/channel-answer";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    asksOf(request, ["limit", "cursor"]);
    const { items, nextCursor } = paged(channelLines(look), (line) => line.channel, pageOf(request));
    return { channels: items, nextCursor };
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
