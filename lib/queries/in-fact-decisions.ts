import { becameSaid, openSaid, withoutSaid } from "../domain/explain/in-fact";
import { listedText } from "../domain/explain/words";
import type { Fact, FactOf, When } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { type Known, newest } from "../domain/known";
import { membershipOf } from "../domain/membership";
import { coursesOf } from "../domain/own-acts";
import type { DecidedInFact, OpenThatDay } from "../domain/view/in-fact-view";
import { dayMoment } from "../domain/view/moment";
import type { Look } from "../log/look";
import { linkTo } from "./reader";
import { sourcesSaid } from "./source-name";

type Told = Extract<FactOf<"decision">["body"], { by: "record" }>;
/** A decision that the record tells, where it stands in the log or would stand in it. */
type InRecord = When & { readonly isToCome: boolean; readonly body: Told };

/** The record's decisions since an instant, earliest first: those told here, then those that its clock has not reached. */
export function recordedSince(look: Look, ahead: readonly Fact[], began: Instant): readonly InRecord[] {
  const streams = ["instance", ...look.projects().map((slug) => `project:${slug}` as const)] as const;
  const decided =
    (isToCome: boolean) =>
    (fact: Fact): readonly InRecord[] =>
      fact.kind === "decision" && fact.body.by === "record" && fact.at > began && (isToCome || fact.at <= look.now)
        ? [{ upTo: fact.seq, now: fact.at, isToCome, body: fact.body }]
        : [];
  const told = streams.flatMap((stream) => look.stream(stream)).flatMap(decided(false));
  return [...told.sort((a, b) => a.now - b.now || a.upTo - b.upTo), ...ahead.flatMap(decided(true))];
}

/** What is judged from: what is known, and where it is to come what the record holds until then. */
type World = Pick<Known, "stream">;
export const withAhead = (look: Look, ahead: readonly Fact[]): World => ({
  stream: (name) => [...look.stream(name), ...ahead.filter(({ stream }) => stream === name)],
});

/** One of them, with what was open that day for each project that it is about. */
export function decidedInFact(look: Look, world: World, channel: string, decision: InRecord): DecidedInFact {
  const { now, body } = decision;
  return {
    when: dayMoment(now, null),
    said: body.said,
    source: sourcesSaid(look, body.sources),
    about: body.projects.length === 0 ? "the whole group" : listedText(body.projects),
    projects: body.projects
      .filter((slug) => newest(look, `project:${slug}`, "project"))
      .map((slug) => openThatDay(look, world, channel, slug, decision)),
  };
}

function openThatDay(look: Look, world: World, channel: string, slug: string, when: InRecord): OpenThatDay {
  const isAsked = newest(look, `project:${slug}`, "project")?.body.candidate ?? false;
  const courses = isAsked ? coursesOf(world, slug, channel, when) : null;
  const without = courses && withoutSaid(courses.here, courses.without);
  return {
    slug,
    href: linkTo(look, `/projects/${slug}`),
    verdict: courses?.here.outcome ?? null,
    open: courses
      ? [when.isToCome ? "Open that day, if nothing more is done here: " : "Open that day: ", ...openSaid(courses.here)]
      : [`Nobody asked it into ${channel}, so nothing was judged.`],
    without: without && ["Without what was done here: ", ...without],
    here: isAsked ? hereSaid(look, slug, channel) : [],
  };
}

/** Whether it is in the channel here, at the instant looked at. */
export function hereSaid(look: Look, slug: string, channel: string) {
  const membership = membershipOf(look, slug, channel);
  return becameSaid(membership.is, channel, membership.is === "member" ? dayMoment(membership.since, look.now) : null);
}
