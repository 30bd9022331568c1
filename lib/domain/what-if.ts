import type { Criterion } from "./criterion";
import { evidenceOf } from "./evidence";
import type { BodyOf, Fact, FactOf, Stream, When } from "./fact";
import { type Known, worldOf } from "./known";
import { judged, policyOf } from "./project";
import { Refusal } from "./refusal";
import { readCriterion } from "./standing/readers";
import { type Judged, type Verdict, verdictOf } from "./verdict";

/**
 * A verdict with more assumed than is known. It has no `upTo`, for the log holds nothing that it could be replayed from:
 * and so the gate, and whatever else decides, does not take it; nor a verdict of any look (decisive.ts).
 */
export type Supposed<V extends Verdict> = Omit<V, "upTo"> & { readonly isSupposed: true };

/** The verdict now, and the one if this revision were the candidate. Nothing is recorded. */
export function candidateAgainst(
  known: Known,
  project: string,
  channel: string,
  body: BodyOf<"revision">,
): { readonly now: Verdict; readonly supposed: Supposed<Verdict> } {
  const now = judged(known, project, channel);
  const revision = supposedRevision(known, `project:${project}`, body);
  const facts: readonly Fact[] = [...worldOf(known, project, channel).facts, revision];
  const verdict = verdictOf({ facts }, project, channel, { upTo: revision.seq, now: known.now });
  if (!verdict) throw noPolicy(channel);
  const { upTo: _, ...supposed } = verdict;
  return { now, supposed: { ...supposed, isSupposed: true } };
}

/** The criteria that a candidate answers by itself, whoever it is of: what its yml and its kernel configurations come to. */
export function computedOf(known: Known, channel: string, body: BodyOf<"revision">): readonly Judged[] {
  const policy = policyOf(known, channel)?.body.policy;
  if (!policy) throw noPolicy(channel);
  const revision = supposedRevision(known, "project:", body);
  const facts: readonly Fact[] = [...worldOf(known, "", channel).facts, revision];
  const when: When = { upTo: revision.seq, now: known.now };
  const evidence = evidenceOf(facts, "", channel, when);
  return policy.criteria.filter(isComputed).map((criterion) => ({
    ...readCriterion(criterion, evidence).standing,
    key: criterion.key,
    reason: null,
    waiver: null,
    criterion,
    counts: criterion.from === undefined || Date.parse(criterion.from) <= known.now,
  }));
}

/** Whether a criterion is computed from the candidate alone. */
export const isComputed = ({ kind }: Criterion): boolean => kind === "manifest" || kind === "kernel";

const noPolicy = (channel: string): Refusal =>
  new Refusal("not-found", `The channel ${channel} has no policy yet, so nothing is judged.`);

/** The entry that a revision would be: the next one, now. It has no digest, for it was never said. */
const supposedRevision = (
  known: Known,
  stream: Stream,
  body: BodyOf<"revision">,
): FactOf<"revision"> & Extract<Fact, { kind: "revision" }> => ({
  seq: known.head + 1,
  stream,
  prev: null,
  kind: "revision",
  actor: { kind: "system", id: "what-if" },
  via: null,
  at: known.now,
  recordedAt: known.now,
  course: null,
  body,
  digest: "",
});
