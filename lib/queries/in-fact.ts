import { coursesSaid, noCourses } from "../domain/explain/in-fact";
import { instantOf } from "../domain/instant";
import { newest } from "../domain/known";
import { channelNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { BesideView } from "../domain/view/in-fact-view";
import { dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import { heldAhead } from "./in-fact-ahead";
import { decidedInFact, recordedSince, withAhead } from "./in-fact-decisions";
import { actsOn, ownCourse } from "./in-fact-own";

/**
 * A practice copy beside the record: each real decision since it began with what was open that day, and what stands otherwise
 * because of what was done here. Refusal `not-found` elsewhere: nothing is beside what really was.
 */
export async function besideView(look: Look): Promise<BesideView> {
  const began = instantOf(newest(look, "instance", "instance")?.body.clockStart ?? "");
  if (!look.practice || began === null) throw new Refusal("not-found", noCourses);
  const channel = channelNamed(look);
  const ahead = await heldAhead(look);
  const world = withAhead(look, ahead);
  const decisions = recordedSince(look, ahead, began);
  const told = decisions.filter(({ isToCome }) => !isToCome);
  const [next, ...later] = decisions.filter(({ isToCome }) => isToCome);
  const isFirst = told.length === 0;
  const line = (it: (typeof decisions)[number]) => decidedInFact(look, world, channel, it);
  const yours = look.projects().flatMap((slug) => ownCourse(look, channel, slug) ?? []);
  const acts = look.projects().flatMap((slug) => actsOn(look, `project:${slug}`)).length;
  return {
    title: "In fact, and in yours",
    finding: coursesSaid({
      began: dayText(began, null),
      told: told.length,
      all: decisions.length,
      acts,
      moved: yours.reduce((sum, { moved }) => sum + moved.filter((it) => it.from && it.to).length, 0),
    }),
    told: told.map(line).reverse(),
    next: next && isFirst ? line(next) : null,
    toCome: (next && !isFirst ? [next, ...later] : later).map(line),
    yours,
    none:
      yours.length === 0
        ? [
            "Nothing yet. ",
            { href: "/#try", text: "Try it" },
            ": mark a criterion, send a build, review, admit; what comes of it stands here beside what really came.",
          ]
        : null,
  };
}
