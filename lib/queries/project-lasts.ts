import { untilSaid } from "../domain/explain/lapse";
import { textOf } from "../domain/instant";
import { worldOf } from "../domain/known";
import { tenseOf } from "../domain/tense";
import type { Rich } from "../domain/view/rich";
import { wouldBreakOf } from "../domain/would-break";
import type { ProjectLook } from "./project";
import { linkTo } from "./reader";

/** Until when a project's verdict stays as good as it is by time alone, with the link to its page at that instant. */
export function lastsSaid({ look, slug, channel, verdict }: ProjectLook): Rich | null {
  const next = wouldBreakOf(worldOf(look, slug, channel), slug, channel, look.when);
  const href = next && linkTo(look, `/projects/${slug}`, { at: textOf(next.at) });
  return untilSaid(verdict, next, href, tenseOf(look));
}
