import type { Action } from "./action";
import type { Ground } from "./ground";
import { chairsOf, type People } from "./people";
import { lackingFor } from "./reviews";

/** What has to come first, then by the policy's order. */
export function inOrder(actions: readonly Action[], { verdict }: Ground): readonly Action[] {
  const place = new Map(verdict.standings.map((s, index) => [s.key, index]));
  const rank = ({ does, keys }: Action) =>
    does === "candidate" ? -1 : Math.min(verdict.standings.length, ...keys.map((key) => place.get(key) ?? 0));
  return actions
    .map((action, index) => ({ action, index, rank: rank(action) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map((it) => it.action);
}

/** Before them, the appointments without which some have nobody to do them. */
export function withAppointments(actions: readonly Action[], people: People): readonly Action[] {
  const isOrphaned = people.maintainers.length === 0;
  const lacks = (it: Action) => (it.who.role === "maintainer" && it.does !== "soak" ? isOrphaned : lackingFor(it) > 0);
  const roles = [...new Set(actions.filter(lacks).map((it) => it.who.role))];
  const appointments = roles.map((role): Action => {
    const theirs = actions.filter((it) => lacks(it) && it.who.role === role);
    const reviews = theirs.filter((it) => it.does === "review").reduce((sum, it) => sum + lackingFor(it), 0);
    const keys = [...new Set(theirs.flatMap((it) => it.keys))];
    return {
      list: "others",
      after: [],
      notBefore: null,
      does: "appoint",
      role,
      count: Math.max(1, reviews),
      keys,
      who: chairsOf(people),
    };
  });
  return [
    ...appointments,
    ...actions.map(
      (it): Action =>
        lacks(it) && !it.after.includes("appointment") ? { ...it, after: ["appointment", ...it.after] } : it,
    ),
  ];
}
