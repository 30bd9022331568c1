import { answeredAt } from "@/lib/http/dear";
import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { channelFile } from "@/lib/queries/artefacts";
import { readAhead } from "@/lib/queries/read-ahead";

export const GET = async (request: Request, { params }: { params: Promise<{ channel: string; file: string }> }) => {
  const { channel, file } = await params;
  return read(request, async () => {
    asksOf(request, []);
    return answeredAt(atOf(request), async (at) => {
      await readAhead(at, channel);
      return channelFile(at, channel, file);
    });
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
