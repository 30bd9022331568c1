import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { type Context, route } from "@/lib/http/route";
import { projectAnswer } from "@/lib/queries/project-answer";
import { editProject } from "@/lib/verbs/register-project";

export const GET = (request: Request, { params }: Context<"slug">) =>
  readKnown(request, async (look) => projectAnswer(look, (await params).slug, asksOf(request, ["channel"]).channel));
export const PATCH = route(editProject, { from: { project: "slug" } });
export const { DELETE, OPTIONS, POST, PUT } = others("GET", "PATCH");
