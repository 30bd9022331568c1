import type { Fact } from "../fact";
import { ofKind } from "../fact";
import { type Known, newest } from "../known";
import { deltaOf } from "../manifest/delta";
import { wordsOfFault } from "../manifest/words";
import type { Kernel, Part } from "./conflicts";

/** A project as it would stand in the channel's yml; or why nothing can be made of its own. */
export type Contribution = Part & {
  readonly commit: string | null;
  /** A yml with faults fits nowhere: each of them in words. */
  readonly faults: readonly string[];
};

/** What a project's newest yml changes in the base of a channel; a project without a yml changes nothing. */
export function contributionOf(known: Known, project: string, channel: string): Contribution {
  const base = newest(known, `channel:${channel}`, "base");
  const revision = newest(known, `project:${project}`, "revision");
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
