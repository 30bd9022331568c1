import { isOpenToAll } from "../criterion";
import type { Judged } from "../verdict";
import type { Action, ActionOf } from "./action";
import { type Ground, sayingOf } from "./ground";
import type { People } from "./people";

type Wanted = { readonly key: string; readonly role: string; readonly left: number; readonly may: readonly string[] };
/** Somebody who is to review, and the criteria that it counts for. */
type Chosen = {
  readonly who: string;
  readonly role: string;
  readonly keys: readonly string[];
  readonly isNew: boolean;
};

/**
 * Whose reviews some criteria lack: those are chosen first who count for most of them, then who was asked by name, then who has
 * not objected. One who accepted it already, or maintains it, is not asked; where a role has too few left, somebody is to be
 * appointed; a role that is open to all is everybody's who does not maintain it.
 */
export function reviewsFor(open: readonly Judged[], ground: Ground, people: People): readonly ActionOf<"review">[] {
  const wanted = open.flatMap((s) => wantedOf(s, people));
  const asked = [...new Set(open.flatMap((s) => (s.detail.of === "review" ? s.detail.asked : [])))];
  const objecting = new Set(
    open.flatMap((s) => (s.detail.of === "review" ? s.detail.objecting.map((it) => it.by) : [])),
  );
  const byLiking = (a: string, b: string) =>
    Number(asked.includes(b)) - Number(asked.includes(a)) ||
    Number(objecting.has(a)) - Number(objecting.has(b)) ||
    (a < b ? -1 : 1);
  const chosen = choose(wanted, byLiking);
  const groups = new Map<string, Chosen[]>();
  for (const it of chosen) groups.set(it.keys.join(" "), [...(groups.get(it.keys.join(" ")) ?? []), it]);
  return [...groups.values()].map((group): ActionOf<"review"> => {
    const [{ keys, role }] = group as [Chosen];
    const first = group.map((it) => it.who);
    const able = wanted
      .filter((it) => keys.includes(it.key) && !isOpenToAll(it.role))
      .map((it) => it.may)
      .reduce<readonly string[] | null>((all, may) => all?.filter((who) => may.includes(who)) ?? may, null);
    const rest = (able ?? []).filter((who) => !chosen.some((it) => it.who === who)).sort(byLiking);
    return {
      does: "review",
      list: "others",
      keys,
      who: { role, people: isOpenToAll(role) ? [] : [...first.filter((who) => able?.includes(who)), ...rest] },
      after: [
        ...(ground.isRenewed ? (["candidate"] as const) : []),
        ...(group.some((it) => it.isNew && !isOpenToAll(role)) ? (["appointment"] as const) : []),
      ],
      notBefore: null,
      count: group.length,
      asked: asked.filter((who) => able?.includes(who)),
    };
  });
}

function wantedOf({ key, detail }: Judged, people: People): readonly Wanted[] {
  if (detail.of !== "review") return [];
  const accepted = new Set(detail.accepting.map((it) => it.by));
  const may = people.othersOf(detail.role).filter((who) => !accepted.has(who));
  return [{ key, role: detail.role, left: detail.needed - detail.accepting.length, may }];
}

function choose(wanted: readonly Wanted[], byLiking: (a: string, b: string) => number): readonly Chosen[] {
  const left = new Map(wanted.map((it) => [it.key, it.left]));
  const chosen: Chosen[] = [];
  const isLeft = ({ key }: Wanted) => (left.get(key) ?? 0) > 0;
  for (let next = wanted.filter(isLeft); next.length > 0; next = wanted.filter(isLeft)) {
    const named = [...new Set(next.flatMap((it) => it.may))]
      .filter((who) => !chosen.some((it) => it.who === who))
      .map((who) => ({ who, counts: next.filter((it) => isOpenToAll(it.role) || it.may.includes(who)) }))
      .sort((a, b) => b.counts.length - a.counts.length || byLiking(a.who, b.who));
    const [best] = named;
    const [first] = next as [Wanted];
    const role = next.find((it) => !isOpenToAll(it.role))?.role ?? first.role;
    const counts = best?.counts ?? next.filter((it) => isOpenToAll(it.role) || it.role === role);
    const ofRole = counts.find((it) => !isOpenToAll(it.role))?.role ?? role;
    for (const it of counts) left.set(it.key, (left.get(it.key) ?? 0) - 1);
    chosen.push({
      who: best?.who ?? `new ${ofRole} ${chosen.length + 1}`,
      role: ofRole,
      keys: counts.map((it) => it.key),
      isNew: best === undefined,
    });
  }
  return chosen;
}

/** How many have to be given a role before they can do what is asked of it. */
export const lackingFor = (action: Action): number =>
  action.does === "review" && !isOpenToAll(action.who.role)
    ? Math.max(0, action.count - action.who.people.length)
    : action.does === "accept" && action.who.people.length === 0
      ? 1
      : 0;

/** The reviews that such actions stand for, and the appointments of those who have none yet. */
export function reviewFactsOf(actions: readonly Action[], ground: Ground) {
  const content = ground.verdict.candidate?.content;
  if (!content) return [];
  return actions.flatMap((action, place) => {
    if (action.does !== "review") return [];
    const { role, people } = action.who;
    return Array.from({ length: action.count }, (_, index) => {
      const who = people[index] ?? `supposed ${place} ${index}`;
      const from = new Date(ground.when.now).toISOString();
      const of = { channel: ground.channel };
      const body = { who, name: who, role, of, organisation: null, from, until: null };
      const appointment = sayingOf(ground, "appointment", `channel:${ground.channel}`, "chair", body);
      const review = sayingOf(ground, "review", `project:${ground.project}`, who, {
        content,
        accepts: true,
        text: "supposed",
      });
      return people[index] === undefined && !isOpenToAll(role) ? [appointment, review] : [review];
    }).flat();
  });
}
