import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { look } from "@/lib/log/look";
import { projectFile } from "@/lib/queries/artefacts";

export const GET = async (request: Request, { params }: { params: Promise<{ slug: string; file: string }> }) => {
  const { slug, file } = await params;
  return read(request, async () => {
    const { channel } = asksOf(request, ["channel"]);
    return projectFile(await look(atOf(request)), slug, channel, file);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
