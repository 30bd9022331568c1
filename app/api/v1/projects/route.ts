import { others } from "@/lib/http/others";
import { paged, pageOf } from "@/lib/http/paged";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { route } from "@/lib/http/route";
import { projectLines } from "@/lib/queries/project-answer";
import { registerProjects } from "@/lib/verbs/register-project";

export const GET = (request: Request) =>
  readKnown(request, (look) => {
    const { repository = null, channel } = asksOf(request, ["repository", "channel", "limit", "cursor"]);
    const { items, nextCursor } = paged(projectLines(look, repository, channel), ({ slug }) => slug, pageOf(request));
    return { projects: items.map(({ line }) => line()), nextCursor };
  });
export const POST = route(registerProjects);
export const { DELETE, OPTIONS, PATCH, PUT } = others("GET", "POST");
