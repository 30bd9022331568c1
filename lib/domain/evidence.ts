import { type Appointment, appointmentsOf } from "./appointments";
import type { Fact, FactKind, FactOf, Seq, When } from "./fact";
import { latest } from "./fact";
import type { Content } from "./facts/evidence";
import type { Instant } from "./instant";
import { memberIn } from "./membership";
import { inForceFor } from "./policy-in-force";
import { NOWHERE, type ReadyRun } from "./ready-run";
import type { Ignored } from "./standing/standing";
import { nameOfTarget, type Target } from "./target";
import { trustIn } from "./trust";

/** What is known of one project for one question, sorted by kind: what the readers of criteria look at. */
export type Evidence = {
  readonly project: string;
  readonly channel: string;
  readonly when: When;
  /** The streams it is of: the project's, the channel's, the instance's. */
  readonly streams: ReadonlySet<Fact["stream"]>;
  readonly of: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
  /** The runs of one leg: the project's, and those that the base posts for reference. */
  readonly runsOf: (check: string, target: Target) => readonly FactOf<"ci-run">[];
  readonly referenceOf: (check: string, target: Target) => readonly FactOf<"ci-run">[];
  /** Whether a run is of a source that could speak at its place in the log. */
  readonly trusts: (run: FactOf<"ci-run">) => boolean;
  readonly withdrawn: ReadonlySet<Seq>;
  readonly appointments: readonly Appointment[];
  readonly registration: FactOf<"project"> | undefined;
  /** The newest revision put forward: what evidence must be about. */
  readonly candidate: FactOf<"revision"> | undefined;
  readonly base: FactOf<"base"> | undefined;
  /** The version that the project is judged by, and from when on a newer one is. */
  readonly policy: FactOf<"policy"> | undefined;
  readonly policyUntil: Instant | null;
  /** Facts of a course that practice has left. */
  readonly otherCourse: readonly Ignored[];
  readonly all: readonly Fact[];
  /** The decisions that exist on any project: of those given, the own course's. */
  readonly decisionsOn: (project: string) => readonly FactOf<"decision">[];
  /** How the project fares in another channel, or fared there at an earlier instant. */
  readonly readyIn: (channel: string, then?: When) => ReadyRun;
};

/** Content is the same when the commit is, or the git tree of the project's path (decision.md, "CI as evidence", 1). */
export const isSameContent = (a: { commit: string; tree?: string | undefined }, b: Content): boolean =>
  a.commit === b.commit || a.tree === b.tree;

/**
 * Sorts the facts of a project's, its channel's and the instance's streams. Facts beyond `when` do not exist. `readyIn` answers
 * for other channels; left out, the project is ready in none.
 */
export function evidenceOf(
  facts: readonly Fact[],
  project: string,
  channel: string,
  when: When,
  readyIn: Evidence["readyIn"] = () => NOWHERE,
): Evidence {
  const byKind = new Map<FactKind, Fact[]>();
  const otherCourse: Ignored[] = [];
  const all: Fact[] = [];
  const reference: FactOf<"ci-run">[] = [];
  const streams = new Set<Fact["stream"]>([`project:${project}`, `channel:${channel}`, "instance"]);
  const seen = new Set<Seq>();
  for (const fact of facts) {
    if (fact.seq > when.upTo || fact.at > when.now || !streams.has(fact.stream) || seen.has(fact.seq)) continue;
    seen.add(fact.seq);
    if (fact.course === "record") {
      otherCourse.push({ seq: fact.seq, why: "other-course" });
      continue;
    }
    all.push(fact);
    if (fact.kind === "ci-run" && fact.stream === `channel:${channel}`) {
      reference.push(fact);
      continue;
    }
    const sorted = byKind.get(fact.kind);
    if (sorted) sorted.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  // The one cast: a list under a kind holds that kind's facts alone.
  const of = <K extends FactKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly FactOf<K>[];
  const decisionsOn: Evidence["decisionsOn"] = (slug) =>
    facts.filter(
      (fact): fact is Extract<Fact, { kind: "decision" }> =>
        fact.kind === "decision" &&
        fact.course === null &&
        fact.seq <= when.upTo &&
        fact.at <= when.now &&
        (fact.stream === "instance" || fact.stream === `project:${slug}`),
    );
  const member = of("policy").length > 1 ? memberIn(decisionsOn(project), project, channel) : null;
  const inForce = inForceFor(of("policy"), member, when.now);
  return {
    project,
    channel,
    when,
    streams,
    of,
    runsOf: byLeg(of("ci-run")),
    referenceOf: byLeg(reference),
    trusts: trustIn([...of("source"), ...of("withdrawal")] as readonly Fact[]),
    withdrawn: new Set(of("withdrawal").map((fact) => fact.body.fact)),
    appointments: appointmentsOf([...of("appointment"), ...of("withdrawal")] as readonly Fact[]),
    registration: latest(of("project")),
    candidate: latest(of("revision")),
    base: latest(of("base")),
    policy: inForce?.policy,
    policyUntil: inForce?.next?.from ?? null,
    otherCourse,
    all,
    decisionsOn,
    readyIn,
  };
}

/** Runs sorted once by check and target, whatever the number of legs that ask for theirs. */
function byLeg(runs: readonly FactOf<"ci-run">[]): Evidence["runsOf"] {
  const legs = new Map<string, FactOf<"ci-run">[]>();
  for (const run of runs) {
    const key = legOf(run);
    const leg = legs.get(key);
    if (leg) leg.push(run);
    else legs.set(key, [run]);
  }
  return (check, target) => legs.get(`${check} ${nameOfTarget(target)}`) ?? [];
}

/** A run is sorted anew for every verdict, and what it says never changes: its leg is named once. */
const named = new WeakMap<FactOf<"ci-run">["body"], string>();
function legOf({ body }: FactOf<"ci-run">): string {
  const name = named.get(body) ?? `${body.check} ${nameOfTarget(body.target)}`;
  named.set(body, name);
  return name;
}
