import type { Judged } from "../verdict";
import type { Action, ActionOf } from "./action";
import { chairsFault, isComputed } from "./computed";
import type { Ground } from "./ground";
import { chairsOf, maintainersOf, type People } from "./people";
import { breakIn, soakFull } from "./waits";

const around = { list: "others", after: [], notBefore: null } as const;

/** The projects that some criteria need in the channel, each let in once. */
export function admissionsFor(todo: readonly Judged[], people: People): readonly Action[] {
  const needed = new Map<string, string[]>();
  for (const { key, detail } of todo)
    if (detail.of === "needs") needed.set(detail.project, [...(needed.get(detail.project) ?? []), key]);
  return [...needed].map(([project, keys]) => ({ ...around, does: "admit", project, keys, who: chairsOf(people) }));
}

/** Days in another channel that time alone does not bring: they have to begin, or to be kept going. */
export function soakOf(s: Judged, ground: Ground): readonly ActionOf<"soak">[] {
  if (s.detail.of !== "soak") return [];
  const { channel, days, memberSince } = s.detail;
  const until = soakFull(s);
  const breaksAt = until === null ? null : breakIn(channel, ground);
  const who = { role: memberSince === null ? "chair" : "maintainer", people: [] };
  return [
    { ...around, does: "soak", keys: [s.key], who, channel, days, isMember: memberSince !== null, until, breaksAt },
  ];
}

/** The time that passes until a ground's instant, for the criteria that wait for it. */
export const waitOf = ({ when, isRenewed }: Ground, keys: readonly string[]): Action => ({
  ...around,
  does: "wait",
  keys,
  who: { role: "nobody", people: [] },
  until: isRenewed ? when.now - 1 : when.now,
});

/** A policy that the floor can hold under: no must that applies has a job on one of its architectures. */
export function floorAct({ verdict }: Ground, people: People): readonly Action[] {
  const musts = verdict.standings.filter((s) => s.counts && s.criterion.obligation === "must");
  const hasJob = (arch: string) =>
    musts.some((s) => s.detail.of === "ci" && s.detail.legs.some((leg) => leg.target.arch === arch));
  return verdict.floor.every((it) => hasJob(it.arch))
    ? []
    : [{ ...around, does: "publish", why: "ci-floor", keys: [], who: chairsOf(people) }];
}

/** The reason for a should that is still open once the rest is there, for the cause that it has then. */
export function reasonOf(s: Judged, ground: Ground, before: Ground, people: People): Action {
  const cause = (isComputed(s) && ground.isRenewed ? chairsFault(s, ground) : null) ?? s.cause;
  const causeIn = (it: Ground) => it.verdict.standings.find(({ key }) => key === s.key)?.cause ?? null;
  return {
    does: "reason",
    list: "yours",
    keys: [s.key],
    who: maintainersOf(people),
    after: [
      ...(ground.isRenewed ? (["candidate"] as const) : []),
      ...(!ground.isRenewed && causeIn(before) !== causeIn(ground) ? (["wait"] as const) : []),
      ...(cause !== causeIn(ground) && !isComputed(s) ? (["rest"] as const) : []),
    ],
    notBefore: null,
    cause,
  };
}
