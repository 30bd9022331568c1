import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { look } from "@/lib/log/look";
import { channelFile } from "@/lib/queries/artefacts";

export const GET = async (request: Request, { params }: { params: Promise<{ channel: string; file: string }> }) => {
  const { channel, file } = await params;
  return read(request, async () => {
    asksOf(request, []);
    return channelFile(await look(atOf(request)), channel, file);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
