import { answeredAt } from "@/lib/http/dear";
import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { projectFile } from "@/lib/queries/artefacts";
import { readAhead } from "@/lib/queries/read-ahead";

export const GET = async (request: Request, { params }: { params: Promise<{ slug: string; file: string }> }) => {
  const { slug, file } = await params;
  return read(request, async () => {
    const { channel } = asksOf(request, ["channel"]);
    return answeredAt(atOf(request), async (at) => {
      await readAhead(at, channel, slug);
      return projectFile(at, slug, channel, file);
    });
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
