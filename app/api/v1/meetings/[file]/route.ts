import { Refusal } from "@/lib/domain/refusal";
import { meetingMarkdown } from "@/lib/formats/meeting-markdown";
import { others } from "@/lib/http/others";
import { asksOf, atOf, read } from "@/lib/http/read";
import { isForEver, look } from "@/lib/log/look";
import { meetingNamed } from "@/lib/queries/meeting-named";

export const GET = async (request: Request, { params }: { params: Promise<{ file: string }> }) => {
  const { file } = await params;
  return read(request, async () => {
    asksOf(request, []);
    const [, date] = /^(.+)\.md$/.exec(file) ?? [];
    if (date === undefined) throw new Refusal("not-found", "A meeting is given out as Markdown alone: DATE.md.");
    const seen = await look(atOf(request));
    const { meeting } = meetingNamed(seen, date);
    return {
      body: meetingMarkdown({ ...meeting, practice: seen.practice, isForecast: seen.isForecast }),
      type: "text/markdown; charset=utf-8",
      name: `meeting-${date}.md`,
      isPast: isForEver(seen),
    };
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
