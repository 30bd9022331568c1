import { type Evidence, evidenceOf } from "../evidence";
import type { Fact, FactOf, When } from "../fact";
import type { Instant } from "../instant";
import { type Verdict, verdictOf } from "../verdict";

/** What a set of steps starts from: the facts that are known, an instant, and how the project stands at it if nobody does anything. */
export type Ground = {
  readonly project: string;
  readonly channel: string;
  readonly facts: readonly Fact[];
  readonly when: When;
  /** The instant of the question: `when` is later where something has to pass before. */
  readonly since: Instant;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** Whether a new candidate is supposed to be put forward. */
  readonly isRenewed: boolean;
};

type Whose = Pick<Ground, "project" | "channel" | "since">;

/** The ground at an instant; null where the channel has no policy. `facts` are those known. */
export function groundAt(whose: Whose, facts: readonly Fact[], when: When, isRenewed = false): Ground | null {
  const { project, channel, since } = whose;
  const verdict = verdictOf({ facts }, project, channel, when);
  const evidence = evidenceOf(facts, project, channel, when);
  return verdict && { project, channel, since, facts, when, verdict, evidence, isRenewed };
}

/** Content that nothing was ever said of. */
const NEW = { commit: "f".repeat(40), tree: "e".repeat(40) };

/** The same with a new candidate put forward: nothing that was shown of the old one counts for it. */
export const renewed = (ground: Ground): Ground | null =>
  withFacts(ground, [sayingOf(ground, "revision", `project:${ground.project}`, "maintainer", NEW)], true);

/** The same once more facts are there, each supposed to be said just after the ground's instant. */
export function withFacts(ground: Ground, more: readonly Fact[], isRenewed = ground.isRenewed): Ground | null {
  const upTo = ground.when.upTo;
  const numbered = more.map((fact, index) => ({ ...fact, seq: upTo + index + 1 }) as Fact);
  const when = { upTo: upTo + numbered.length, now: ground.when.now + 1 };
  return groundAt(ground, [...ground.facts, ...numbered], when, isRenewed);
}

/** A fact that is supposed, without a place in a log: never recorded, never shown. */
export const sayingOf = <K extends Fact["kind"]>(
  { when }: Pick<Ground, "when">,
  kind: K,
  stream: Fact["stream"],
  who: string,
  body: FactOf<K>["body"],
): Fact =>
  // A kind and a body of that kind: the union's member.
  ({
    seq: 0,
    stream,
    prev: null,
    kind,
    actor: { kind: "person", id: who },
    via: null,
    at: when.now + 1,
    recordedAt: when.now + 1,
    course: null,
    body,
    digest: "",
  }) as unknown as Fact;
