import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { channelAnswer } from "@/lib/queries/channel-answer";

export const GET = async (request: Request, { params }: { params: Promise<{ channel: string }> }) => {
  const { channel } = await params;
  return readKnown(request, (look) => {
    asksOf(request, []);
    return channelAnswer(look, channel);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
