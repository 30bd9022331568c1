import { untilSaid } from "../domain/explain/lapse";
import { textOf } from "../domain/instant";
import { tenseOf } from "../domain/tense";
import type { Rich } from "../domain/view/rich";
import type { Break } from "../domain/would-break";
import type { ProjectLook } from "./project";
import { linkTo } from "./reader";

/** Until when a project's verdict stays as good as it is by time alone, with the link to its page at that instant. */
export function lastsSaid({ look, slug, verdict }: ProjectLook, next: Break | null): Rich | null {
  const href = next && linkTo(look, `/projects/${slug}`, { at: textOf(next.at) });
  return untilSaid(verdict, next, href, tenseOf(look));
}
