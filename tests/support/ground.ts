import type { Criterion } from "@/lib/domain/criterion";
import type { BodyOf, Fact } from "@/lib/domain/fact";
import type { Action } from "@/lib/domain/next-steps/action";
import { type Ground, groundAt } from "@/lib/domain/next-steps/ground";
import { nextStepsOf } from "@/lib/domain/next-steps/next-steps";
import type { Policy } from "@/lib/domain/policy";
import { isOpen } from "@/lib/domain/verdict";
import { aCandidate, aLog, anAppointment, aPolicy, aProject, CHANNEL, instant, PROJECT, published } from "./make";

/** What the tests of the next steps start from: a policy, a project with its maintainer and two voters, a candidate, and what is said. */
type Given = {
  readonly now?: string;
  readonly policy?: Partial<Policy>;
  readonly people?: readonly Fact[];
  readonly material?: Partial<Pick<BodyOf<"revision">, "manifest" | "configurations">> | null;
};

const everybody = [
  anAppointment("maintainer", "maintainer"),
  anAppointment("voter", "voter"),
  anAppointment("second voter", "voter"),
];

/** With the people as they are without `people`, entries 1 to 6 are the policy, the project, its people and its candidate; those given follow from 7 on. */
const logOf = (criteria: readonly Criterion[], facts: readonly Fact[], { policy, people, material }: Given) =>
  aLog(
    published(aPolicy(criteria, policy)),
    aProject(),
    ...(people ?? everybody),
    ...(material === null ? [] : [aCandidate("one", {}, material)]),
    ...facts,
  );

const whenOf = (log: readonly Fact[], { now = "07-19 16:00" }: Given) => ({ upTo: log.length, now: instant(now) });

/** The ground of such a world at its instant. */
export function groundOf(criteria: readonly Criterion[], facts: readonly Fact[] = [], given: Given = {}): Ground {
  const log = logOf(criteria, facts, given);
  const when = whenOf(log, given);
  const ground = groundAt({ project: PROJECT, channel: CHANNEL, since: when.now }, log, when);
  if (!ground) throw new Error("There is a policy.");
  return ground;
}

export const openOf = ({ verdict }: Ground) => verdict.standings.filter(isOpen);

/** The next steps in such a world. */
export function nextOf(criteria: readonly Criterion[], facts: readonly Fact[] = [], given: Given = {}) {
  const log = logOf(criteria, facts, given);
  const next = nextStepsOf({ facts: log }, PROJECT, CHANNEL, whenOf(log, given));
  if (!next) throw new Error("There is a policy.");
  return next;
}

/** Actions in a line each: "yours claim readme by maintainer: maintainer, after candidate". */
export const linesOf = (actions: readonly Action[]): readonly string[] =>
  actions.map(({ list, does, keys, who, after }) =>
    [
      `${list} ${does} ${keys.join(" ")} by ${who.role}${who.people.length > 0 ? `: ${who.people.join(", ")}` : ""}`,
      ...(after.length > 0 ? [`after ${after.join(", ")}`] : []),
    ].join(", "),
  );
