import { boardPage } from "../db/board-page";
import { type Alike, type BoardSumsRead, boardSums } from "../db/board-sums";
import { db } from "../db/client";
import { type BoardSums, NAMED_MEMBERS, NAMED_READY } from "../domain/board-sums";
import type { Criterion } from "../domain/criterion";
import { registeredAs } from "../domain/entrants";
import type { Instant } from "../domain/instant";
import { membershipOf } from "../domain/membership";
import type { Policy } from "../domain/policy";
import type { Look } from "../log/look";
import { spansRead } from "../log/spans";
import { hasReadNone, verdictsRead } from "../log/standings-read";
import type { BoardParts } from "./board-all";
import type { Entrant } from "./board-members";
import { NAMED, type Others } from "./board-other";
import { type Cut, ROWS } from "./board-page";
import type { PageAsked } from "./board-page-asked";
import { stripFrom } from "./board-rows";
import { courseOf } from "./course";
import { lastMeeting, meetingAhead, meetingsOf } from "./meetings-known";

/** So many projects that turned are looked at one by one: of more the latest, and it is said that there are more. */
const MOVERS = 1000;

/** What a board is told from, read from the table of spans in one question, with the spans of those that turned in two more. */
export async function tableParts(
  look: Look,
  channel: string,
  policy: Policy,
): Promise<{ readonly parts: BoardParts; readonly read: BoardSumsRead }> {
  const read = await boardSums(db(), {
    ...{ channel, now: look.now, isNow: look.isNow, most: MOVERS },
    named: { ready: NAMED_READY, members: NAMED_MEMBERS, rowless: NAMED },
    since: lastMeeting(look)?.at ?? null,
    endsBy: look.isNow ? meetingAhead(look) : null,
  });
  await spansRead(look, [...new Set([...read.movers, ...read.lapsing])], channel);
  const parts = {
    sums: sumsIn(read, look),
    unknown: unknownIn(look, policy, read.alike),
    others: othersIn(look, channel, read),
    movers: entrantsIn(look, channel, read.movers),
    lapsing: entrantsIn(look, channel, read.lapsing),
    isMore: read.movers.length === MOVERS,
  };
  return { parts, read };
}

/** Those on the board that came or turned since an instant. */
export async function tableMovers(look: Look, channel: string, since: Instant): Promise<readonly Entrant[]> {
  const { movers } = await boardSums(db(), {
    ...{ channel, now: look.now, isNow: look.isNow, most: MOVERS },
    ...{ named: { ready: 0, members: 0, rowless: 0 }, since, endsBy: null },
  });
  await spansRead(look, movers, channel);
  return entrantsIn(look, channel, movers);
}

/** A page of the board from the table: its rows alone are read, and what of their standings no page has read before. */
export async function tableCut(look: Look, channel: string, alike: readonly Alike[], asked: PageAsked): Promise<Cut> {
  const { counted, rows, said } = await boardPage(db(), {
    ...asked,
    ...{ channel, now: look.now, isNow: look.isNow, after: (asked.page - 1) * ROWS, most: ROWS },
    places: [...criteriaIn(look, alike)].map(([policy, criteria]) => ({
      policy,
      place: criteria.findIndex((it) => it.key === asked.lacks),
    })),
    from: stripFrom(
      look,
      meetingsOf(look).map((meeting) => meeting.at),
    ),
    isSaid: hasReadNone(look),
  });
  const verdicts = await verdictsRead(
    look,
    rows.map((it) => it.row),
    said,
  );
  return {
    counted,
    rows: rows.flatMap(({ row, opens }, index) => {
      const [registered, verdict] = [registeredAs(look, row.project, channel), verdicts[index]];
      return registered && verdict ? [{ ...registered, verdict, opens }] : [];
    }),
  };
}

function sumsIn({ alike, ready, members, nearest }: BoardSumsRead, look: Look): BoardSums {
  return {
    counted: alike,
    ready: ready.length > NAMED_READY ? [] : inOrder(look, ready),
    members: members.length > NAMED_MEMBERS ? [] : inOrder(look, members),
    nearest,
    hasBegun: alike.some((it) => it.hasBegun),
  };
}

/** Projects in the order of the log: that of their first entries. */
const inOrder = (look: Look, slugs: readonly string[]): readonly string[] => {
  const first = (slug: string) => look.stream(`project:${slug}`)[0]?.seq ?? 0;
  return [...slugs].sort((a, b) => first(a) - first(b));
};

/** The criteria of each policy that somebody on the board is judged by. */
const criteriaIn = (look: Look, alike: readonly Alike[]): ReadonlyMap<number, readonly Criterion[]> =>
  new Map(
    alike.map(({ policy }) => {
      const entry = look.entry(policy);
      return [policy, entry?.kind === "policy" ? entry.body.policy.criteria : []] as const;
    }),
  );

/** The criteria of which nobody has anything, of two projects or more: by whichever policy somebody is judged. */
function unknownIn(look: Look, { criteria }: Policy, alike: readonly Alike[]): ReadonlySet<string> {
  if (alike.reduce((sum, { count }) => sum + count, 0) < 2) return new Set();
  const places = criteriaIn(look, alike);
  const isKnown = (key: string) =>
    alike.some(({ policy, known }) => known[places.get(policy)?.findIndex((it) => it.key === key) ?? -1] !== "0");
  return new Set(criteria.map((it) => it.key).filter((key) => !isKnown(key)));
}

function othersIn(look: Look, channel: string, { rowless }: BoardSumsRead): Others {
  const of = (why: "left" | "none" | "early") => {
    const { count = 0, some = [] } = rowless.find((it) => it.why === why) ?? {};
    return { count, some: count > some.length ? some : inOrder(look, some) };
  };
  const left = of("left");
  return {
    left: {
      ...left,
      some: left.some.flatMap((slug) => {
        const membership = membershipOf(look, slug, channel);
        return membership.is === "left" ? [{ slug, membership }] : [];
      }),
    },
    none: of("none"),
    early: of("early"),
  };
}

const entrantsIn = (look: Look, channel: string, slugs: readonly string[]): readonly Entrant[] =>
  inOrder(look, slugs).flatMap((slug) => {
    const registered = registeredAs(look, slug, channel);
    if (!registered) return [];
    const course = courseOf(look, slug, channel);
    return [{ ...registered, ...course, verdict: course.spans.at(-1)?.verdict ?? null }];
  });
