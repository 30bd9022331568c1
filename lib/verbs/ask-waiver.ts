import { z } from "zod";
import { answeredSaid } from "../domain/explain/criterion";
import { Line } from "../domain/facts/record";
import { fieldPath } from "../domain/field-path";
import { dayOf, days, type Instant, instantOf, textOf } from "../domain/instant";
import type { Known } from "../domain/known";
import { allowOn, say } from "../domain/permit";
import { channelNamed, judged, projectNamed } from "../domain/project";
import type { FieldError } from "../domain/refusal";
import { Refusal } from "../domain/refusal";
import { waivableCauses } from "../domain/standing/standing";
import { usesOf } from "../domain/uses";
import type { Judged, Verdict } from "../domain/verdict";
import { dayText } from "../domain/view/moment";
import { WAIVER_MOST } from "../domain/waivers";
import { waiversKnown } from "../domain/waivers-known";
import { candidateContent } from "./candidate";
import { verb } from "./verb";
import { type WaiverTurned, waiverTurned } from "./waiver-turned";

const OneOrMore = (message: string) =>
  z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .pipe(z.array(z.string()).min(1, message).max(40));

export const AskWaiver = z.strictObject({
  project: z.string(),
  channel: z.string().optional(),
  criteria: OneOrMore("Name what it is for."),
  /** Left out: the causes that they stand for now. */
  causes: OneOrMore("Name what it covers, or leave it out.").optional(),
  text: Line(2000),
  risk: Line(2000),
  /** A day, from whose first moment on it holds no more, or an instant. */
  until: z.string(),
});
type AskWaiver = z.infer<typeof AskWaiver>;
type Waivable = (typeof waivableCauses)[number];

/**
 * A maintainer asks that something may be lacking for a while (decision.md, "Waiver"): of the candidate that there is, with a
 * reason, the risk and an end. It covers nothing until two voters of other organisations have granted it.
 */
export const askWaiver = verb<AskWaiver, WaiverTurned>({
  name: "ask-waiver",
  input: AskWaiver,
  decide: (known, speaker, input) => {
    const { project } = input;
    projectNamed(known, project);
    const channel = channelNamed(known, input.channel);
    if (!usesOf(known, channel).waives)
      throw new Refusal("not-found", `Not asked: nothing that ${channel} asks for can be waived.`);
    const permit = allowOn(known, speaker, "ask-waiver", { project, channel });
    const verdict = judged(known, project, channel);
    const content = candidateContent(known, project);
    const criteria = [...new Set(input.criteria)];
    const causes = [...new Set(input.causes ?? standingCauses(criteria, verdict))];
    const until = endOf(input.until);
    const wrong = [
      ...criteria.flatMap((key, place) => wrongCriterion(key, fieldPath(["criteria", place]), causes, verdict)),
      ...causes.flatMap((cause, place) => wrongCause(cause, fieldPath(["causes", place]))),
      ...wrongEnd(until, known.now),
    ];
    const [first] = wrong;
    if (first || until === null) throw new Refusal("bad-input", `Not asked: ${first?.message}`, wrong);
    needNew(known, { project, channel, criteria, causes, until, commit: content.commit });
    const body = {
      step: "ask" as const,
      channel,
      criteria,
      // What is no cause that a waiver may cover was refused above.
      causes: causes as Waivable[],
      content,
      text: input.text,
      risk: input.risk,
      until: textOf(until),
    };
    return { says: [say(permit, body)], answer: waiverTurned(known, project, channel, criteria, null) };
  },
});

const standingOf = (key: string, { standings }: Verdict): Judged | undefined => standings.find((it) => it.key === key);

const standingCauses = (criteria: readonly string[], verdict: Verdict): readonly string[] =>
  criteria.flatMap((key) => {
    const s = standingOf(key, verdict);
    return s?.cause && s.criterion.waivable ? [s.cause] : [];
  });

function wrongCriterion(key: string, path: string, causes: readonly string[], verdict: Verdict): readonly FieldError[] {
  const wrong = (message: string) => [{ path, message }];
  const s = standingOf(key, verdict);
  const { channel, version } = verdict.policy.value;
  if (!s) return wrong(`The policy ${channel} ${version} has no criterion ${key.slice(0, 60)}.`);
  const { criterion, cause, is } = s;
  if (!criterion.waivable) return wrong(`${criterion.short} may not be waived: it ${answeredSaid(criterion)}.`);
  if (cause === null) return wrong(`${criterion.short} is ${is}, so there is nothing to waive.`);
  if (!isWaivable(cause)) return wrong(`${criterion.short} is ${is}, cause ${cause}, which no waiver covers.`);
  if (!causes.includes(cause))
    return wrong(`${criterion.short} is ${is}, cause ${cause}, and the waiver would cover ${causes.join(", ")} alone.`);
  return [];
}

const isWaivable = (cause: string): cause is Waivable => waivableCauses.some((it) => it === cause);

const wrongCause = (cause: string, path: string): readonly FieldError[] =>
  isWaivable(cause)
    ? []
    : [{ path, message: `No waiver covers ${cause.slice(0, 40)}. It may cover ${waivableCauses.join(", ")}.` }];

const endOf = (text: string): Instant | null => dayOf(text) ?? instantOf(text);

function wrongEnd(until: Instant | null, now: Instant): readonly FieldError[] {
  const wrong = (message: string) => [{ path: "until", message }];
  if (until === null) return wrong("Not a day: write its end as 2017-09-01.");
  if (until <= now) return wrong("It would end before it begins.");
  if (until - now <= WAIVER_MOST) return [];
  return wrong(
    `It would last longer than ${WAIVER_MOST / days(1)} days: it ends on ${dayText(now + WAIVER_MOST, null)} at the latest.`,
  );
}

type Same = {
  readonly project: string;
  readonly channel: string;
  readonly criteria: readonly string[];
  readonly causes: readonly string[];
  readonly until: Instant;
  readonly commit: string;
};

/** A second ask for the same is no second waiver. */
function needNew(known: Known, { project, channel, criteria, causes, until, commit }: Same): void {
  const isSame = (a: readonly string[], b: readonly string[]) => [...a].sort().join(" ") === [...b].sort().join(" ");
  const there = waiversKnown(known, project, channel).waivers.find(
    ({ why, asked, until: end }) =>
      (why === null || why === "awaiting-grants") &&
      asked.content.commit === commit &&
      end === until &&
      isSame(asked.criteria, criteria) &&
      isSame(asked.causes, causes),
  );
  if (there)
    throw new Refusal("conflict", `Not asked: entry ${there.seq} asks for the same already. Nothing was changed.`);
}
