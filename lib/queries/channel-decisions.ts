import { db } from "../db/client";
import { dueDecisions } from "../db/due-facts";
import { authorSaid } from "../domain/explain/author";
import { decidedVerb, decidedWhere } from "../domain/explain/decision";
import { restedBriefly } from "../domain/explain/rested";
import { listed } from "../domain/explain/words";
import type { BodyOf, Fact, FactOf } from "../domain/fact";
import { usesOf } from "../domain/uses";
import type { ChannelView, DecidedHere, InFactView, ToldLine } from "../domain/view/channel-view";
import { dayText } from "../domain/view/moment";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { restedOn, thenLinks } from "./decided-then";
import { everybody } from "./everybody";
import { entryLink, linkTo } from "./reader";
import { sourcesSaid } from "./source-name";

type Told = Extract<BodyOf<"decision">, { by: "record" }>;

/** What the gate of a channel let through or put out, newest first. */
export function decidedHere(look: Look, channel: string): ChannelView["decided"] {
  const reader = everybody(look);
  const lines = decisionsIn(look).flatMap((fact): DecidedHere[] => {
    const { body } = fact;
    if (body.by !== "gate" || (body.channel !== channel && body.from !== channel)) return [];
    const slug = fact.stream.slice("project:".length);
    const { handCount, verdict } = body;
    const rested = restedOn(look, fact);
    return [
      {
        seq: fact.seq,
        when: { at: fact.at, text: dayText(fact.at, look.now) },
        what: [
          { b: `${decidedVerb(body)} ` },
          projectLink(look, slug),
          body.from ? decidedWhere(body) : "",
          body.text ? `: ${body.text}` : "",
        ],
        by: [
          handCount ? `a hand count of ${handCount.for} to ${handCount.against}, recorded by ` : "",
          authorSaid(fact, reader),
          ", ",
          entryLink(look, fact.seq),
        ],
        verdict: [
          `${verdict.outcome}, by version ${verdict.policyVersion}; `,
          ...(rested ? restedBriefly(rested) : []),
          ...thenLinks(look, fact).flatMap((piece): Rich => [" · ", piece]),
        ],
      },
    ];
  });
  return {
    lines,
    none: [
      !look.isNow
        ? "Nothing had been decided here."
        : `Nothing was decided here yet. Once a project is ready${usesOf(look, channel).votes ? " and the group has voted" : ""}, the chair records it on the project’s page.`,
    ],
  };
}

/**
 * What the record tells, apart from what the gate decided. On a practice copy, also what its clock has not reached. The record
 * knows no channels: what it tells is of the lowest, and of a higher one what graduated.
 */
export async function inFactView(look: Look, channel: string): Promise<InFactView | null> {
  const isOfIt = (body: Told) => channel === look.channels()[0] || body.what === "graduate";
  const lines = decisionsIn(look).flatMap(({ at, body, course }) =>
    body.by === "record" && isOfIt(body)
      ? [toldLine(look, at, body, course === "record" ? "This copy went its own way: it moves nothing here." : null)]
      : [],
  );
  const due = look.practice && look.isNow ? await dueDecisions(db()) : [];
  const toCome = due.flatMap(({ at, body }) =>
    body.by === "record" && isOfIt(body) ? [toldLine(look, at, body, null)] : [],
  );
  if (lines.length + toCome.length === 0) return null;
  return {
    note: "What really happened, as the record tells it. None of it went through this gate.",
    lines,
    toCome,
  };
}

const decisionsIn = (look: Look): readonly FactOf<"decision">[] =>
  (["instance", ...look.projects().map((slug) => `project:${slug}` as const)] as const)
    .flatMap((stream) => look.stream(stream))
    .filter((fact): fact is Extract<Fact, { kind: "decision" }> => fact.kind === "decision" && fact.at <= look.now)
    .sort((a, b) => b.at - a.at || b.seq - a.seq);

function toldLine(look: Look, at: number, body: Told, aside: string | null): ToldLine {
  const about = body.projects.map((slug) => projectLink(look, slug));
  return {
    when: { at, text: dayText(at, look.now) },
    said: [body.said],
    source: [...(about.length > 0 ? ["Of ", ...listed(about), " · "] : []), ...sourcesSaid(look, body.sources)],
    aside,
  };
}

const projectLink = (look: Look, slug: string): Piece =>
  look.stream(`project:${slug}`).length > 0 ? { href: linkTo(look, `/projects/${slug}`), text: slug } : slug;
