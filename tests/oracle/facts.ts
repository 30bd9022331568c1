import type { Fact, FactKind, FactOf, Seq } from "@/lib/domain/fact";
import type { Content } from "@/lib/domain/facts/evidence";
import type { Instant } from "@/lib/domain/instant";

/** What is asked: of which project in which channel, and by which two clocks. */
export type Question = {
  readonly facts: readonly Fact[];
  readonly project: string;
  readonly channel: string;
  readonly upTo: Seq;
  readonly now: Instant;
};

/** "Only facts with seq <= upTo and at <= now exist for the engine; the caller may pass more." Each once, by seq. */
export function existing({ facts, upTo, now }: Pick<Question, "facts" | "upTo" | "now">): readonly Fact[] {
  const once = facts.filter((fact, index) => facts.findIndex((other) => other.seq === fact.seq) === index);
  return once.filter((fact) => fact.seq <= upTo && fact.at <= now).sort((a, b) => a.seq - b.seq);
}

/** "kept with course: 'record' and ignored (other-course)" */
export const ofThisCourse = (facts: readonly Fact[]): readonly Fact[] => facts.filter((fact) => fact.course === null);

export const inStream = (facts: readonly Fact[], stream: string): readonly Fact[] =>
  facts.filter((fact) => fact.stream === stream);

export const ofKind = <K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as readonly FactOf<K>[];

/** "the latest … (by `at`, then `seq`)" */
export const latestOf = <F extends { readonly at: Instant; readonly seq: Seq }>(facts: readonly F[]): F | undefined =>
  [...facts].sort((a, b) => a.at - b.at || a.seq - b.seq).at(-1);

/** Whose word it is: a person's own, and of what a token said its maker's. The record and Slipway have no author. */
export function authorOf({ actor, via }: Pick<Fact, "actor" | "via">): string | null {
  if (actor.kind === "person") return actor.id;
  if (actor.kind === "token" && via !== null) return via.replace("person:", "");
  return null;
}

/** "CI: same commit, or the same git tree of the project's path." */
export const isSameContent = (
  a: Partial<Content> | null | undefined,
  b: Partial<Content> | null | undefined,
): boolean =>
  !!a && !!b && ((a.commit !== undefined && a.commit === b.commit) || (a.tree !== undefined && a.tree === b.tree));

/** Facts taken back are as if never said. */
export const notWithdrawn = <F extends { readonly seq: Seq }>(said: readonly F[], all: readonly Fact[]): readonly F[] =>
  said.filter((fact) => !ofKind(all, "withdrawal").some((withdrawal) => withdrawal.body.fact === fact.seq));
