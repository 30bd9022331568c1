import type { Course } from "../domain/changes";
import { worldOf } from "../domain/known";
import type { Look } from "../log/look";
import { byPlace, spansFor } from "../log/spans";

/** How a project's verdict went up to the instant looked at, with the facts behind it: put in order when they are asked for. */
export function courseOf(look: Look, slug: string, channel: string, spans = spansFor(look, slug, channel)): Course {
  return { spans, facts: () => byPlace(worldOf(look, slug, channel).facts) };
}
