import type { Fact, Seq, When } from "./fact";
import { type Known, worldOf } from "./known";
import type { Judged, Verdict } from "./verdict";
import { verdictOf } from "./verdict";
import type { Supposed } from "./what-if";

/**
 * Whether an entry of a practice copy is an act of its own people: said by a person or with their token. What the record and
 * Slipway say is of the course that really was, and that the clock was moved is nothing anybody did to a project.
 */
export const isOwnAct = ({ actor, kind }: Pick<Fact, "actor" | "kind">): boolean =>
  actor.kind !== "record" && actor.kind !== "slipway" && kind !== "clock-moved";

/** A world as it would be without those acts: what the record tells of a course that practice has left is its course again. */
export const withoutOwnActs = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => !isOwnAct(fact)).map((fact) => (fact.course === "record" ? { ...fact, course: null } : fact));

/** Both verdicts on a project at one instant: as things are here, and as they would be if nobody here had done anything. */
type Courses = { readonly here: Verdict; readonly without: Supposed<Verdict> };

/** Null where the channel had no policy then, in either course. */
export function coursesOf(known: Pick<Known, "stream">, project: string, channel: string, when: When): Courses | null {
  const { facts } = worldOf(known, project, channel);
  const here = verdictOf({ facts }, project, channel, when);
  const supposed = verdictOf({ facts: withoutOwnActs(facts) }, project, channel, when);
  if (!here || !supposed) return null;
  const { upTo: _, ...without } = supposed;
  return { here, without: { ...without, isSupposed: true } };
}

/** The newest act, of those given, that a standing rests on; of a withdrawal and the like there is none. */
export function actBeneath({ used, reason, waiver }: Judged, acts: ReadonlySet<Seq>): Seq | null {
  const seqs = [...used, ...(reason ? [reason.seq] : []), ...(waiver ? [waiver.seq, ...waiver.grants] : [])];
  const own = seqs.filter((seq) => acts.has(seq));
  return own.length > 0 ? Math.max(...own) : null;
}
