import type { Fact, FactOf } from "../fact";
import { ofKind } from "../fact";
import { type Known, newest } from "../known";
import { deltaOf } from "../manifest/delta";
import { wordsOfFault } from "../manifest/words";
import type { Kernel, Part } from "./conflicts";
import { takenOf } from "./taken";

/** A project as it would stand in the channel's yml; or why nothing can be made of its own. */
export type Contribution = Part & {
  readonly commit: string | null;
  /** A yml with faults fits nowhere: each of them in words. */
  readonly faults: readonly string[];
};

/** What a project's candidate would change in the base of a channel: who asks to come in. Without a yml it changes nothing. */
export const contributionOf = (known: Known, project: string, channel: string): Contribution =>
  contributionBy(known, project, channel, newest(known, `project:${project}`, "revision") ?? null);

/** What a member changes in it: by what was judged ready, and not by its newest candidate. */
export const memberContributionOf = (known: Known, project: string, channel: string): Contribution =>
  contributionBy(known, project, channel, takenOf(known, project, channel).revision);

function contributionBy(
  known: Known,
  project: string,
  channel: string,
  revision: FactOf<"revision"> | null,
): Contribution {
  const base = newest(known, `channel:${channel}`, "base");
  const read = revision?.body.manifest ?? null;
  return {
    project,
    commit: revision?.body.commit ?? null,
    faults: read ? read.faults.map((fault) => wordsOfFault(fault)) : [],
    delta: base && read ? deltaOf(base.body.manifest, read.value) : { changes: [], skew: [] },
  };
}

/** The kernels that a channel knows, oldest first. */
export const kernelsOf = (known: Known, channel: string): readonly Kernel[] =>
  ofKind(known.stream(`channel:${channel}`) as readonly Fact[], "kernel")
    .filter((fact) => fact.at <= known.now && fact.course === null)
    .map(({ body }) => ({ image: body.image, carries: body.carries }));
