import { bodies, type Fact, type FactKind, type Saying } from "@/lib/domain/fact";
import { textOf } from "@/lib/domain/instant";
import type { Known } from "@/lib/domain/known";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import { canonical } from "@/lib/formats/canonical";
import { parsed } from "@/lib/http/body";
import type { Verb } from "@/lib/verbs/verb";
import {
  aCandidate,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAppointment,
  aPolicy,
  aProject,
  instant,
  published,
} from "./make";

/** Somebody signed in. */
export const person = (handle: string, via: string | null = null): Speaker => ({
  actor: { kind: "person", id: handle },
  via,
  handle,
  name: handle,
  token: null,
  source: null,
});

/** A token somebody made. */
export const aToken = (
  maker: string,
  scopes: readonly string[] = ["ci:write", "project:write"],
  project: string | null = "wireguard",
  id = "ci-token",
): Speaker => ({
  actor: { kind: "token", id },
  via: `person:${maker}`,
  handle: maker,
  name: "the token “CI of wireguard”",
  token: { id, name: "CI of wireguard", project, scopes },
  source: null,
});

/** Somebody holds a role of the whole instance, as the chair does. */
export const ofInstance = (who: string, role: string, from = "05-01"): Fact =>
  aFact(
    "appointment",
    {
      who,
      name: who,
      role,
      of: { instance: true },
      organisation: null,
      from: textOf(instant(from)),
      until: null,
    },
    { stream: "instance", by: { kind: "slipway", id: "slipway" }, at: from },
  );

/** The policy of the groups below: each kind of evidence once. */
export const criteria = [
  aCriterion("attested", "readme", { evidence: "commit-url" }),
  aCriterion("attested", "named", { evidence: "text" }),
  aCriterion("attested", "design", { binds: "content", obligation: "may" }),
  aCriterion("attested", "upstream", { evidence: "url", obligation: "should", naAllowed: true, appliesTo: ["kernel"] }),
  aCriterion("attested", "pie", { obligation: "should", secondPerson: true, naAllowed: true }),
  aCriterion("ci", "ci-build"),
  aCriterion("review", "sig-review", { count: 1 }),
] as const;

/** wireguard with its maintainer, its candidate "one", a chair, voters and a policy; landlock beside it. Facts follow on 1 July. */
export const aGroup = (...more: readonly Fact[]): readonly Fact[] =>
  aLog(
    ofInstance("chair", "chair"),
    published(aPolicy([...criteria])),
    aProject("wireguard", ["kernel"]),
    aProject("landlock", ["kernel"]),
    anAppointment("maintainer", "maintainer"),
    anAppointment("voter", "voter"),
    anAppointment("other voter", "voter"),
    aCandidate("one"),
    ...more,
  );

/** What an act came to: what it says, what it answers, and the log with it. */
export type Acted<A> = {
  readonly says: readonly Saying[];
  readonly kinds: readonly FactKind[];
  readonly bodies: readonly unknown[];
  readonly answer: A;
  readonly log: readonly Fact[];
};

/** Has somebody do something: the input is parsed as at a door. Throws the Refusal. */
export function act<I, A>(
  verb: Verb<I, A>,
  by: string | Speaker,
  input: unknown,
  log: readonly Fact[],
  changes: Partial<Known> = {},
): Acted<A> {
  const known = aKnown(log, changes);
  const { says, answer } = verb.decide(known, typeof by === "string" ? person(by) : by, parsed(verb.input, input));
  const after = aLog(...log, ...says.map((saying, index) => factOf(saying, known.head + index + 1, known.now)));
  return {
    says,
    kinds: says.map((saying) => saying.kind),
    bodies: says.map((saying) => saying.body),
    answer: answer(after.slice(log.length), aKnown(after, changes)),
    log: after,
  };
}

/** How an act was refused, `code: sentence`. Throws when it was not. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (failure) {
    if (failure instanceof Refusal) return `${failure.code}: ${failure.sentence}`;
    throw failure;
  }
  throw new Error("It was not refused.");
}

/** The fields that a refusal of an act names. */
export function refusedFields(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (failure) {
    if (failure instanceof Refusal) return failure.fields.map((field) => field.path);
    throw failure;
  }
  throw new Error("It was not refused.");
}

// A saying's kind names the body's type, as the fact's does. Its keys are in the order that the log keeps them in.
const factOf = (saying: Saying, seq: number, now: number): Fact => {
  const body = JSON.parse(canonical(bodies[saying.kind].parse(saying.body)));
  return { ...saying, body, seq, prev: null, digest: "", course: null, recordedAt: now, at: saying.at ?? now } as Fact;
};
