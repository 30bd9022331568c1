import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { look } from "@/lib/log/look";
import { projectFile } from "@/lib/queries/artefacts";
import { readAhead } from "@/lib/queries/read-ahead";

export const GET = async (request: Request, { params }: { params: Promise<{ slug: string; file: string }> }) => {
  const { slug, file } = await params;
  return read(request, async () => {
    const { channel } = asksOf(request, ["channel"]);
    const at = await look(atOf(request));
    await readAhead(at, channel, slug);
    return projectFile(at, slug, channel, file);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
