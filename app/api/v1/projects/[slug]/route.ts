import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { type Context, route } from "@/lib/http/route";
import { projectAnswer } from "@/lib/queries/project-answer";
import { readAhead } from "@/lib/queries/read-ahead";
import { editProject } from "@/lib/verbs/register-project";

export const GET = (request: Request, { params }: Context<"slug">) =>
  readKnown(request, async (look) => {
    const [{ slug }, { channel }] = [await params, asksOf(request, ["channel"])];
    await readAhead(look, channel, slug);
    return projectAnswer(look, slug, channel);
  });
export const PATCH = route(editProject, { from: { project: "slug" } });
export const { DELETE, OPTIONS, POST, PUT } = others("GET", "PATCH");
