import { coursesSaid, noCourses, type Otherwise, oneCourse } from "../domain/explain/in-fact";
import type { Fact } from "../domain/fact";
import { instantOf } from "../domain/instant";
import { newest } from "../domain/known";
import { channelNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { BesideView } from "../domain/view/in-fact-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { heldAhead } from "./in-fact-ahead";
import { decidedInFact, recordedSince, withAhead } from "./in-fact-decisions";
import { actsOn, ownCourse } from "./in-fact-own";

/**
 * A practice copy beside the record: each real decision since it began with what was open that day, and what stands otherwise
 * because of what was done here. Refusal `not-found` elsewhere: nothing is beside what really was.
 */
export async function besideView(look: Look): Promise<BesideView> {
  if (!look.practice) throw new Refusal("not-found", noCourses);
  const began = instantOf(newest(look, "instance", "instance")?.body.clockStart ?? "");
  if (began === null) throw new Refusal("not-found", "Nothing had begun yet at this instant.");
  const channel = channelNamed(look);
  const ahead = await heldAhead(look);
  const world = withAhead(look, ahead);
  const decisions = recordedSince(look, ahead, began);
  const told = decisions.filter(({ isToCome }) => !isToCome);
  const [next, ...later] = decisions.filter(({ isToCome }) => isToCome);
  const isFirst = told.length === 0;
  const line = (it: (typeof decisions)[number]) => decidedInFact(look, world, channel, it);
  const yours = look.projects().flatMap((slug) => ownCourse(look, channel, slug) ?? []);
  const streams = ["instance", `channel:${channel}`, ...look.projects().map((slug) => `project:${slug}`)] as const;
  const acts = streams.flatMap((stream) => actsOn(look, stream as Fact["stream"])).length;
  const sum = (of: keyof Otherwise) => yours.reduce((all, it) => all + it.otherwise[of], 0);
  const moved = {
    verdicts: sum("verdicts"),
    standings: sum("standings"),
    criteria: sum("criteria"),
    candidates: sum("candidates"),
  };
  return {
    title: "In fact, and in yours",
    finding:
      look.now < began
        ? oneCourse(dayText(began, null))
        : coursesSaid({ began: dayText(began, null), told: told.length, all: decisions.length, acts, moved }),
    told: told.map(line).reverse(),
    next: next && isFirst ? line(next) : null,
    toCome: (next && !isFirst ? [next, ...later] : later).map(line),
    yours,
    none: yours.length > 0 ? null : look.isNow ? tryIt : ["Nothing was done here by then."],
  };
}

const tryIt: Rich = [
  "Nothing yet. ",
  { href: "/#try", text: "Try it" },
  ": mark a criterion, send a build, review, admit; what comes of it stands here beside what really came.",
];
