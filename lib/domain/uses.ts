import { existing, type Known, newest } from "./known";
import type { DecisionRule, Policy } from "./policy";
import { policyOf } from "./project";

/** What a channel uses. What it does not use does not exist in it: no page, form, report or answer names it. */
export type Uses = {
  /** It makes one yml out of its members: its policy judges manifests or kernels, or it has a base. */
  readonly builds: boolean;
  /** The group meets: at least one meeting is known. */
  readonly meets: boolean;
  /** The group votes: its rule is not the chair's word alone. */
  readonly votes: boolean;
  /** Something may be lacking for a while: a criterion may be waived, and there are voters who could grant it. */
  readonly waives: boolean;
};

/** The only place that says what a channel uses (product.md, "For groups that are not LinuxKit"); of none, what the group does. */
export function usesOf(known: Pick<Known, "stream" | "now">, channel: string | undefined): Uses {
  const policy = channel === undefined ? undefined : policyOf(known, channel)?.body.policy;
  return {
    builds: (policy !== undefined && judgesWhatIsBuilt(policy)) || (channel !== undefined && hasBase(known, channel)),
    meets: known.stream("instance").some((fact) => fact.kind === "meeting" && fact.at <= known.now),
    votes: policy !== undefined && votesBy(policy.rule),
    waives: policy?.criteria.some((it) => it.waivable) === true && hasVoters(known, channel, policy),
  };
}

/** What the group uses in any of its channels: what none uses is nowhere in it. */
export function groupUses(known: Pick<Known, "stream" | "now" | "channels">): Uses {
  const all = [undefined, ...known.channels()].map((channel) => usesOf(known, channel));
  return {
    builds: all.some((it) => it.builds),
    meets: all.some((it) => it.meets),
    votes: all.some((it) => it.votes),
    waives: all.some((it) => it.waives),
  };
}

/** Whether anybody could grant a waiver: the policy has something for voters to do, or there has been one. */
const hasVoters = (known: Pick<Known, "stream" | "now">, channel: string | undefined, policy: Policy): boolean =>
  asksVoters(policy) ||
  (["instance", `channel:${channel}`] as const).some((stream) =>
    existing(known, stream, "appointment").some(({ body }) => body.role === "voter"),
  );

/** Whether a channel has a base yml, or was made to have one. */
const hasBase = (known: Pick<Known, "stream" | "now">, channel: string): boolean =>
  newest(known, `channel:${channel}`, "base") !== undefined ||
  newest(known, `channel:${channel}`, "channel")?.body.base !== undefined;

/** Whether a policy judges what a project adds to a base: its yml, or its kernel. */
export const judgesWhatIsBuilt = ({ criteria }: Pick<Policy, "criteria">): boolean =>
  criteria.some(({ kind }) => kind === "manifest" || kind === "kernel");

/** Whether a policy leaves voters something to do: they decide, or are the second person whose word a claim takes. */
export const asksVoters = ({ rule, criteria }: Pick<Policy, "rule" | "criteria">): boolean =>
  votesBy(rule) || criteria.some((it) => it.kind === "attested" && it.secondPerson);

/** Whether hands are counted, or the chair decides behind the gate. */
const votesBy = (rule: DecisionRule): boolean => rule.decidedBy !== "chair";
