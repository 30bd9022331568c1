import { holdersOf } from "./appointments";
import { type Evidence, evidenceOf } from "./evidence";
import type { Seq, When } from "./fact";
import type { Instant } from "./instant";
import { type Known, worldOf } from "./known";
import { Refusal } from "./refusal";
import type { Verdict } from "./verdict";
import { type Waiver, waiversOf, whyNotGrantedBy } from "./waivers";

/** The waivers of a project in a channel with what they are judged from. */
export type WaiversKnown = { readonly waivers: readonly Waiver[]; readonly evidence: Evidence };

/** Every waiver that was asked for on a project, as each stands to a channel at an instant. */
export function waiversKnown(
  known: Pick<Known, "stream" | "head" | "now">,
  project: string,
  channel: string,
  when: When = { upTo: known.head, now: known.now },
): WaiversKnown {
  const evidence = evidenceOf(worldOf(known, project, channel).facts, project, channel, when);
  return { waivers: waiversOf(evidence), evidence };
}

/** The waiver that an entry asks for, in its own channel; Refusal `not-found` where the entry asks for none. */
export function waiverNamed(
  known: Known,
  seq: Seq,
): WaiversKnown & { readonly waiver: Waiver; readonly project: string } {
  const ask = known.entry(seq);
  if (ask?.kind !== "waiver" || ask.body.step !== "ask" || ask.at > known.now || ask.course !== null)
    throw new Refusal("not-found", `Not recorded: entry ${seq} asks for no waiver.`);
  const project = ask.stream.slice("project:".length);
  const { waivers, evidence } = waiversKnown(known, project, ask.body.channel);
  const waiver = waivers.find((it) => it.seq === seq);
  if (!waiver) throw new Error(`Entry ${seq} asks for a waiver, and ${project} has none of it.`);
  return { waivers, evidence, waiver, project };
}

/** The voters whose grant of a waiver would count now, by the names they have. */
export function whoCouldGrant(waiver: Waiver, evidence: Evidence): readonly { who: string; name: string }[] {
  const voters = holdersOf(
    evidence.appointments,
    "voter",
    { project: evidence.project, channel: waiver.asked.channel },
    evidence.when.now,
  );
  const able = voters.filter(({ who }) => whyNotGrantedBy(who, waiver, evidence) === null);
  return able.filter(({ who }, place) => able.findIndex((it) => it.who === who) === place);
}

/** The criteria that a waiver covers as a verdict stands: it is in force, and they stand as it names. */
export const coveredBy = ({ seq }: Waiver, { standings }: Pick<Verdict, "standings">): readonly string[] =>
  standings.flatMap((it) => (it.waiver?.seq === seq ? [it.key] : []));

/** The criteria of those that a waiver lists which stand for a reason that it names, whether it is in force or not. */
export const matchedBy = (
  { asked }: Pick<Waiver, "asked">,
  { standings }: Pick<Verdict, "standings">,
): readonly string[] =>
  standings.flatMap((it) =>
    it.criterion.waivable && asked.criteria.includes(it.key) && asked.causes.some((cause) => cause === it.cause)
      ? [it.key]
      : [],
  );

/** Whether somebody asked for a waiver or granted it: they may revoke it, as the chair may. */
export const spokeFor = ({ by, grants }: Waiver, who: string): boolean =>
  by === who || grants.some((grant) => grant.by === who);

/** How many waivers a verdict needed, and until when the first of them lasts; null where it needed none. */
export function waivedIn({ waivers, standings }: Pick<Verdict, "waivers" | "standings">): {
  readonly waivers: number;
  readonly until: Instant;
} | null {
  if (waivers === 0) return null;
  const ends = standings.flatMap((s) => (s.counts && s.waiver ? [s.waiver.until] : []));
  return { waivers, until: Math.min(...ends) };
}
