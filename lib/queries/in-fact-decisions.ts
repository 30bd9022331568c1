import { db } from "../db/client";
import { dueDecisions } from "../db/due-facts";
import { becameSaid, openSaid, withoutSaid } from "../domain/explain/in-fact";
import { listedText } from "../domain/explain/words";
import type { BodyOf, Seq, When } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { newest } from "../domain/known";
import { membershipOf } from "../domain/membership";
import { coursesOf } from "../domain/own-acts";
import type { DecidedInFact, OpenThatDay } from "../domain/view/in-fact-view";
import { dayMoment } from "../domain/view/moment";
import type { Look } from "../log/look";
import { linkTo } from "./reader";
import { sourcesSaid } from "./source-name";

/** A decision that the record tells: with its entry where it has been told here, and none while it is to come. */
export type InRecord = {
  readonly at: Instant;
  readonly seq: Seq | null;
  readonly body: Extract<BodyOf<"decision">, { by: "record" }>;
};

/** The record's decisions since an instant, earliest first: those told here, then those that its clock has not reached. */
export async function recordedSince(look: Look, began: Instant): Promise<readonly InRecord[]> {
  const streams = ["instance", ...look.projects().map((slug) => `project:${slug}` as const)] as const;
  const told = streams
    .flatMap((stream) => look.stream(stream))
    .flatMap(({ kind, body, at, seq }): InRecord[] =>
      kind === "decision" && body.by === "record" && at > began && at <= look.now ? [{ at, seq, body }] : [],
    )
    .sort((a, b) => a.at - b.at || (a.seq ?? 0) - (b.seq ?? 0));
  const due = look.isPast ? [] : await dueDecisions(db());
  return [...told, ...due.flatMap(({ at, body }) => (body.by === "record" ? [{ at, seq: null, body }] : []))];
}

/** One of them, with what was open that day for each project that it is about; of one to come, what will be if nobody does anything. */
export function decidedInFact(look: Look, channel: string, { at, seq, body }: InRecord): DecidedInFact {
  const when: When = { upTo: seq ?? look.when.upTo, now: at };
  return {
    when: dayMoment(at, null),
    said: body.said,
    source: sourcesSaid(look, body.sources),
    about: body.projects.length === 0 ? "the whole group" : listedText(body.projects),
    projects: body.projects
      .filter((slug) => newest(look, `project:${slug}`, "project"))
      .map((slug) => openThatDay(look, channel, slug, when, seq === null)),
  };
}

function openThatDay(look: Look, channel: string, slug: string, when: When, isToCome: boolean): OpenThatDay {
  const isAsked = newest(look, `project:${slug}`, "project")?.body.candidate ?? false;
  const courses = isAsked ? coursesOf(look, slug, channel, when) : null;
  const without = courses && withoutSaid(courses.here, courses.without);
  return {
    slug,
    href: linkTo(look, `/projects/${slug}`),
    verdict: courses?.here.outcome ?? null,
    open: courses
      ? [isToCome ? "Open that day, if nobody does anything: " : "Open that day: ", ...openSaid(courses.here)]
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
