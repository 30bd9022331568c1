import { z } from "zod";
import { admissionOf } from "../domain/admission";
import { graduatesFrom } from "../domain/channels-between";
import { type Deciding, judgedLive, type LiveVerdict } from "../domain/decisive";
import { gateSentence } from "../domain/explain/gate";
import type { BodyOf, Seq } from "../domain/fact";
import { HandCount } from "../domain/facts/governance";
import { textOf } from "../domain/instant";
import type { Known } from "../domain/known";
import { membershipOf } from "../domain/membership";
import { allowOn, type Permit, say } from "../domain/permit";
import { channelsBefore } from "../domain/policy";
import { channelNamed, policyOf, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import { usesOf } from "../domain/uses";
import { RULES } from "../domain/verdict";
import { WholeNumber } from "../domain/whole-number";
import { verdictDigest } from "../formats/canonical";
import { type Decided, verb } from "./verb";

const Hands = WholeNumber(0, 10_000);
const HandCountIn = z.strictObject({
  ...HandCount.shape,
  meeting: z.iso.date("Must be the day of the meeting, such as 2017-07-26."),
  eligible: WholeNumber(1, 10_000),
  for: Hands,
  against: Hands,
  abstain: Hands,
});
export const Admit = z.strictObject({
  project: z.string(),
  channel: z.string().optional(),
  handCount: HandCountIn.optional(),
  text: z.string().trim().max(4000).default(""),
});
export type Admit = z.infer<typeof Admit>;
export type Answer = { readonly project: string; readonly channel: string; readonly entries: readonly Seq[] };
type GateBody = Extract<BodyOf<"decision">, { by: "gate" }>;

/**
 * The chair records an admission that the gate allows. The verdict is judged here, under the append lock: a failing run that
 * commits first wins. Refused with every condition that does not hold; nobody has a path around it.
 */
export const admit = verb<Admit, Answer>({
  name: "admit",
  input: Admit,
  decide: (known, speaker, input) => {
    const { channel, permit } = atGate(known, speaker, "admit", input);
    const before = graduatesFrom(known, input.project, channel);
    if (before !== undefined && channelsBefore(policyOf(known, channel)?.body.policy).includes(before))
      throw new Refusal(
        "conflict",
        `Not admitted: ${input.project} is in ${before}, and graduates from there into ${channel}: it does not stay in both. Nothing was changed.`,
      );
    return decided(permit, { ...letThrough(known, input, channel, "Not admitted"), what: "admit" }, input.project);
  },
});

/** What the gate of a channel lets through, by the rule of its policy; a Refusal with every condition that does not hold. */
export function letThrough(known: Deciding, input: Admit, channel: string, lead: string): Omit<GateBody, "what"> {
  const handCount = usesOf(known, channel).votes ? input.handCount : undefined;
  if (handCount && handCount.meeting > textOf(known.now).slice(0, 10))
    throw new Refusal("bad-input", `${lead}: the meeting of that hand count is still to come.`, [
      { path: "handCount.meeting", message: "Later than today." },
    ]);
  const { verdict, conditions } = admissionOf(known, input.project, channel, handCount ?? null);
  const closed = conditions.filter((condition) => !condition.holds);
  if (closed.length > 0)
    throw new Refusal(
      "gate-closed",
      `${lead}: ${input.project} into ${channel}. ${closed.map((condition) => gateSentence(condition)).join(" ")} Nothing was changed.`,
      closed.map((condition) => ({ path: condition.key, message: gateSentence(condition) })),
    );
  const rule = verdict.policy.value.rule.decidedBy;
  return { ...judgedAs(verdict, channel, input.text), rule, ...(handCount && { handCount }) };
}

export const Remove = z.strictObject({
  project: z.string(),
  channel: z.string().optional(),
  text: z.string().trim().min(1, "Say why it is removed; the reason is public.").max(4000),
});
type Remove = z.infer<typeof Remove>;

/** The chair removes a member at once, with a reason: the one thing a chair can do alone. */
export const remove = verb<Remove, Answer>({
  name: "remove",
  input: Remove,
  decide: (known, speaker, input) => {
    const { channel, permit } = atGate(known, speaker, "remove", input);
    if (membershipOf(known, input.project, channel).is !== "member")
      throw new Refusal("conflict", `Not removed: ${input.project} is not in ${channel}. Nothing was changed.`);
    const verdict = judgedLive(known, input.project, channel);
    const body = {
      ...judgedAs(verdict, channel, input.text),
      what: "remove" as const,
      rule: "chair" as const,
    };
    return decided(permit, body, input.project);
  },
});

/** The channel that is meant, and leave to decide there on a project; a Refusal where one of them is not. */
export function atGate(
  known: Known,
  speaker: Speaker,
  act: "admit" | "remove",
  { project, channel: asked }: { readonly project: string; readonly channel?: string | undefined },
) {
  projectNamed(known, project);
  const channel = channelNamed(known, asked);
  return { channel, permit: allowOn(known, speaker, act, { project, channel }) };
}

/** What every decision of the gate carries: the verdict that it was made on. */
export const judgedAs = (verdict: LiveVerdict, channel: string, text: string) => ({
  by: "gate" as const,
  channel,
  content: verdict.candidate?.content ?? null,
  verdict: {
    rules: RULES,
    digest: verdictDigest(verdict),
    outcome: verdict.outcome,
    policyVersion: verdict.policy.version,
    upTo: verdict.upTo,
    now: textOf(verdict.now),
  },
  text,
});

export const decided = (permit: Permit<"decision">, body: GateBody, project: string): Decided<Answer> => ({
  says: [say(permit, body)],
  answer: (recorded) => ({ project, channel: body.channel, entries: recorded.map((fact) => fact.seq) }),
});
