import type { Turned } from "../domain/explain/turned";
import { waiverStandsSaid } from "../domain/explain/waiver";
import { namesIn } from "../domain/explain/words";
import type { Fact, Seq } from "../domain/fact";
import { type Known, rolesIn } from "../domain/known";
import { judged } from "../domain/project";
import { organisationsIn } from "../domain/waivers";
import { matchedBy, waiverNamed } from "../domain/waivers-known";
import { turned } from "./turned";

/** What an act on a waiver came to: the verdict before and after, and how the waiver stands now. */
export type WaiverTurned = Turned & {
  /** The entry that asked for it. */
  readonly waiver: Seq;
  readonly inForce: boolean;
  /** "Not in force: it still needs two grants, of two organisations other than ARM." */
  readonly said: string;
};

/** The answer of an act on a waiver; `seq` is null of one that the act itself asks for. */
export function waiverTurned(
  known: Known,
  project: string,
  channel: string,
  criteria: readonly string[],
  seq: Seq | null,
) {
  const answer = turned(known, project, channel, criteria[0] ?? null);
  return (recorded: readonly Fact[], after: Known): WaiverTurned => {
    const { waiver, evidence } = waiverNamed(after, seq ?? recorded[0]?.seq ?? 0);
    const stands = {
      organisations: organisationsIn(waiver, evidence),
      matches: matchedBy(waiver, judged(after, project, channel)).length > 0,
    };
    const reader = { now: after.now, nameOf: namesIn(rolesIn(after, project)) };
    return {
      ...answer(recorded, after),
      waiver: waiver.seq,
      inForce: waiver.why === null,
      said: waiverStandsSaid(waiver, stands, reader),
    };
  };
}
