import { held, holdersOf } from "../appointments";
import { isOpenToAll } from "../criterion";
import type { Evidence } from "../evidence";
import type { Doer } from "./action";

/** Who can do what at the instant of an evidence: handles, sorted, each once. */
export type People = {
  readonly maintainers: readonly string[];
  readonly chairs: readonly string[];
  /** Holders of a role who do not maintain the project; of a role open to all nobody is named. */
  readonly othersOf: (role: string) => readonly string[];
};

/** The people that actions are for, by the appointments in force at the evidence's instant. */
export function peopleOf({ appointments, project, channel, when }: Evidence): People {
  const holders = (role: string) =>
    [...new Set(holdersOf(appointments, role, { project, channel }, when.now).map((it) => it.who))].sort();
  const maintains = (who: string) => held(appointments, who, "maintainer", { project }, when.now);
  return {
    maintainers: holdersOf(appointments, "maintainer", { project }, when.now)
      .map((it) => it.who)
      .filter((who, place, all) => all.indexOf(who) === place)
      .sort(),
    chairs: holders("chair"),
    othersOf: (role) => (isOpenToAll(role) ? [] : holders(role).filter((who) => !maintains(who))),
  };
}

export const maintainersOf = (people: People): Doer => ({ role: "maintainer", people: people.maintainers });
export const chairsOf = (people: People): Doer => ({ role: "chair", people: people.chairs });
