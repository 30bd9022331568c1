import { type Change, movesIn } from "../domain/changes";
import { type Difference, differencesOf, subjectOf } from "../domain/differences";
import { speakerSaid } from "../domain/explain/author";
import { courseSaid, withoutSaid } from "../domain/explain/in-fact";
import { count } from "../domain/explain/words";
import type { Fact, Seq } from "../domain/fact";
import { newest } from "../domain/known";
import { actBeneath, coursesOf, isOwnAct } from "../domain/own-acts";
import type { OwnCourse } from "../domain/view/in-fact-view";
import { dayMoment } from "../domain/view/moment";
import type { Look } from "../log/look";
import { changeLine } from "./board-changes";
import { courseOf } from "./course";
import { entrySaid } from "./entry-said";
import { hereSaid } from "./in-fact-decisions";
import { entryLink, linkTo, readerOf } from "./reader";

const SHOWN = 8;

/** What was done here: the acts on each project and on the whole channel, as far as they are known at the instant looked at. */
export const actsOn = (look: Look, stream: Fact["stream"]): readonly Fact[] =>
  look.stream(stream).filter((fact) => isOwnAct(fact) && fact.at <= look.now);

/** How a project goes here beside how it would go without what was done; null where nothing was done that concerns it. */
export function ownCourse(look: Look, channel: string, slug: string): OwnCourse | null {
  const own = actsOn(look, `project:${slug}`);
  const shared = [...actsOn(look, `channel:${channel}`), ...actsOn(look, "instance")];
  if (own.length === 0 && shared.length === 0) return null;
  const courses = newest(look, `project:${slug}`, "project")?.body.candidate
    ? coursesOf(look, slug, channel, look.when)
    : null;
  if (!courses) return null;
  const moved = differencesOf(courses.without, courses.here).filter(({ what }) => what !== "floor");
  if (own.length === 0 && moved.length === 0) return null;
  const acts = new Set([...own, ...shared].map(({ seq }) => seq));
  const changed = changedBy(look, channel, slug, acts);
  const without = withoutSaid(courses.here, courses.without);
  return {
    slug,
    href: linkTo(look, `/projects/${slug}`),
    verdict: courses.here.outcome,
    said: [
      ...courseSaid(courses.here),
      ...(without ? [" Without what was done here: ", ...without] : []),
      " ",
      ...hereSaid(look, slug, channel),
    ],
    acts: [...own]
      .reverse()
      .slice(0, SHOWN)
      .map((fact) => actSaid(look, slug, fact)),
    more:
      own.length > SHOWN
        ? [{ href: linkTo(look, "/history", { project: slug }), text: `and ${count(own.length - SHOWN, "more")}` }]
        : null,
    otherwise: {
      verdicts: moved.filter(({ what }) => what === "outcome").length,
      standings: moved.filter(({ what }) => what === "standing").length,
      criteria: moved.filter(({ what }) => what === "criterion").length,
      candidates: moved.filter(({ what }) => what === "candidate").length,
    },
    moved: moved.map((it) => changeLine(slug, changed(it), look)),
    still: moved.length === 0 ? "Nothing of it stands otherwise for that." : null,
  };
}

/** A difference with the act behind it: the last that moved it here, else one that it rests on, else the newest. */
function changedBy(look: Look, channel: string, slug: string, acts: ReadonlySet<Seq>): (it: Difference) => Change {
  const moves = movesIn(courseOf(look, slug, channel)).filter(({ by }) => by !== "expiry" && acts.has(by));
  const newestAct = Math.max(...acts);
  return (difference) => {
    const move = moves.findLast((it) => subjectOf(it) === subjectOf(difference));
    if (move) return { ...difference, by: move.by, at: move.at };
    const beneath = difference.what === "standing" ? actBeneath(difference.after, acts) : null;
    const by = beneath ?? newestAct;
    return { ...difference, by, at: look.entry(by)?.at ?? look.now };
  };
}

function actSaid(look: Look, slug: string, fact: Fact): OwnCourse["acts"][number] {
  const reader = readerOf(look, slug);
  return {
    ref: [entryLink(look, fact.seq, String(fact.seq))],
    when: dayMoment(fact.at, look.now),
    said: entrySaid(fact, reader, look.entry),
    by: speakerSaid(fact, reader),
  };
}
