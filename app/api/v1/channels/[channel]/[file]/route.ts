import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { look } from "@/lib/log/look";
import { channelFile } from "@/lib/queries/artefacts";
import { readAhead } from "@/lib/queries/read-ahead";

export const GET = async (request: Request, { params }: { params: Promise<{ channel: string; file: string }> }) => {
  const { channel, file } = await params;
  return read(request, async () => {
    asksOf(request, []);
    const at = await look(atOf(request));
    await readAhead(at, channel);
    return channelFile(at, channel, file);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
