import type { Fact } from "@/lib/domain/fact";
import { days, type Instant, textOf } from "@/lib/domain/instant";
import type { Action, ActionOf, NextSteps } from "@/lib/domain/next-steps/action";
import type { Policy } from "@/lib/domain/policy";
import { sourcesIn } from "@/lib/domain/trust";
import {
  anAcceptance,
  anAdmission,
  anAppointment,
  anAttestation,
  aReason,
  aReview,
  aRun,
  posted,
  proved,
  published,
} from "../support/make";
import { aSource } from "../support/make-source";
import { baseFor, candidateFor, listFor } from "./stands-for";
import { judge, type World } from "./worlds";

/** Actions become the facts that they stand for, said by people who may say them; whoever is missing does nothing. */

const MINUTE = 60_000;
const order: readonly Action["does"][] = [
  "wait",
  "appoint",
  "base",
  "publish",
  "admit",
  "candidate",
  "claim",
  "accept",
  "pass",
  "review",
  "reason",
];

class Course {
  facts: readonly Fact[];
  now: Instant;
  readonly claimed = new Map<string, number>();
  readonly appointed = new Map<string, string[]>();
  readonly reviewed = new Set<string>();

  constructor(world: World) {
    this.facts = world.facts.filter((fact) => fact.seq <= world.when.upTo);
    this.now = world.when.now;
  }

  get upTo(): number {
    return this.facts.reduce((last, fact) => Math.max(last, fact.seq), 0);
  }
  get verdict() {
    return judge(this.facts, { upTo: this.upTo, now: this.now });
  }
  say(make: (at: Instant) => Fact): number {
    this.now += MINUTE;
    const seq = this.upTo + 1;
    this.facts = [...this.facts, { ...make(this.now), seq, recordedAt: this.now }];
    return seq;
  }
  /** Somebody of these, or who was appointed to the role since; null: nobody. */
  oneOf({ role, people }: Action["who"], not: (who: string) => boolean = () => false): string | null {
    return [...people, ...(this.appointed.get(role) ?? [])].find((who) => !not(who)) ?? null;
  }
  policy(change: (policy: Policy) => Policy): void {
    const { value } = this.verdict.policy;
    this.say((at) => published({ ...change(value), version: value.version + 1 }, { at }));
  }
}

function carryOut(action: Action, course: Course): void {
  const by = () => course.oneOf(action.who);
  switch (action.does) {
    case "appoint":
      for (let count = 0; count < action.count; count++) {
        const who = `new ${action.role} ${count}`;
        course.say((at) => {
          const from = textOf(at).slice(0, 16).replace("T", " ");
          return anAppointment(who, action.role, { from }, { at });
        });
        course.appointed.set(action.role, [...(course.appointed.get(action.role) ?? []), who]);
      }
      return;
    case "base":
      course.say((at) => baseFor(course.facts, at));
      return;
    case "publish":
      course.policy((policy) =>
        action.why === "ci-floor"
          ? { ...policy, floor: [] }
          : {
              ...policy,
              criteria: policy.criteria.map((it) =>
                it.kind === "kernel" && action.keys.includes(it.key)
                  ? { ...it, ...listFor(it.arch, course.facts, course.now) }
                  : it,
              ),
            },
      );
      return;
    case "admit":
      course.say((at) => anAdmission(action.project, null, { at }));
      return;
    case "wait":
      course.now = action.until;
      return;
    case "candidate":
      if (by()) course.say((at) => ({ ...candidateFor(course.facts, course.verdict.policy.value, at) }));
      return;
    case "claim": {
      const who = by();
      const content = course.verdict.candidate?.content;
      if (!who || (action.isOfContent && !content)) return;
      const [key = ""] = action.keys;
      const said = { text: "In its README.", url: `https://x.org/${"a".repeat(40)}` };
      course.claimed.set(
        key,
        course.say((at) => {
          const fact = anAttestation(key, said, { at, by: who });
          return action.isOfContent && content ? { ...fact, body: { ...fact.body, content } } : fact;
        }),
      );
      return;
    }
    case "accept": {
      const who = course.oneOf(action.who, (it) => it === action.of);
      const claim = action.claim ?? course.claimed.get(action.keys[0] ?? "");
      if (who && claim !== undefined) course.say((at) => anAcceptance(claim, { at, by: who }));
      return;
    }
    case "pass":
      for (let count = 0; count < action.passes; count++) {
        const { check, target, origins, needsSource } = action;
        const content = course.verdict.candidate?.content;
        if (!content) return;
        const origin = origins.includes("posted") ? posted() : provedIn(course, needsSource);
        course.say((at) => {
          const run = aRun({ check, target, origin, runId: `new ${check} ${at}` }, { at });
          return { ...run, body: { ...run.body, ...content } };
        });
      }
      return;
    case "review":
      for (let count = 0; count < action.count; count++) {
        const content = course.verdict.candidate?.content;
        const anybody = action.who.role === "anyone" ? `somebody ${course.upTo}` : null;
        const who = course.oneOf(action.who, (it) => course.reviewed.has(it)) ?? anybody;
        if (!who || !content) continue;
        course.reviewed.add(who);
        course.say((at) => {
          const review = aReview("one", { at, by: who });
          return { ...review, body: { ...review.body, content } };
        });
      }
      return;
    case "reason": {
      const who = by();
      const [key = ""] = action.keys;
      const { standings, candidate } = course.verdict;
      const cause = standings.find((it) => it.key === key)?.cause ?? "missing";
      if (!who) return;
      course.say((at) => {
        const reason = aReason(key, cause, null, { at, by: who });
        return { ...reason, body: { ...reason.body, content: candidate?.content ?? null } };
      });
      return;
    }
    case "soak":
      throw new Error("Stages are carried out one after the other.");
  }
}

/** Of a source that may speak by now: one that is there, else one that its people register first, where the step says so. */
function provedIn(course: Course, needsSource: boolean) {
  const known = course.facts.filter((fact) => fact.at <= course.now && fact.course === null);
  const source = sourcesIn(known).find((it) => it.revokedBy === null && it.stream === "project:wireguard");
  const seq = source?.seq ?? (needsSource ? course.say((at) => aSource({}, { at })) : 1);
  const { repository, workflow, environment } = source?.body ?? aSource().body;
  return proved(seq, { repository, ...(workflow && { workflow }), ...(environment && { environment }) });
}

/** The verdict once these actions are carried out, each when its turn comes. */
export const carriedOut = (world: World, actions: NextSteps["actions"]) => courseAfter(world, actions).verdict;

function courseAfter(world: World, actions: NextSteps["actions"]): Course {
  const course = new Course(world);
  const inTurn = [...actions].sort((a, b) => order.indexOf(a.does) - order.indexOf(b.does));
  for (const action of inTurn) carryOut(action, course);
  return course;
}

/**
 * The world once a first stage is over: what it asks is done, the days in other channels are full, and where a new version of the policy
 * binds a member later, that day has come.
 */
export function afterStage(world: World, { actions }: Pick<NextSteps, "actions">): World {
  const soaks = actions.filter((it): it is ActionOf<"soak"> => it.does === "soak");
  const course = courseAfter(
    world,
    actions.filter((it) => it.does !== "soak"),
  );
  const isBound = actions.some((it) => it.does === "publish");
  const now = course.now + (isBound ? days(course.verdict.policy.value.migrationDays) : 0);
  return throughDays({ facts: course.facts, when: { upTo: course.upTo, now } }, soaks);
}

/** The world once its days in other channels are full: it is let in there, and all is shown again each half day before that ends. */
function throughDays(world: World, soaks: readonly ActionOf<"soak">[]): World {
  const course = new Course(world);
  const keys = course.facts.flatMap((it) =>
    it.kind === "policy" && soaks.some(({ channel }) => it.stream === `channel:${channel}`)
      ? it.body.policy.criteria.map((one) => one.key)
      : [],
  );
  const shown = () => {
    for (const key of new Set(keys)) course.say((at) => anAttestation(key, {}, { at }));
  };
  shown();
  for (const { isMember, channel } of soaks)
    if (!isMember)
      course.say((at) => {
        const admission = anAdmission("wireguard", null, { at });
        return { ...admission, body: { ...admission.body, channel } } as Fact;
      });
  const full = course.now + days(Math.max(0, ...soaks.map((it) => it.days)));
  for (; course.now < full; course.now += days(0.5)) shown();
  return { facts: course.facts, when: { upTo: course.upTo, now: course.now } };
}
