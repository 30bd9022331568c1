import { z } from "zod";
import { effectSaid } from "../domain/explain/policy-effects";
import type { Policy, PolicyDraft } from "../domain/policy";
import { TriedDraft } from "../domain/policy-bounds";
import { differencesOf } from "../domain/policy-differences";
import { draftOf, versionFrom } from "../domain/policy-draft";
import { type Effects, effectsOf } from "../domain/policy-effects";
import { reachable } from "../domain/policy-reach";
import type { Trial } from "../domain/policy-what-if";
import { channelNamed } from "../domain/project";
import { tenseOf } from "../domain/tense";
import { plain } from "../domain/view/rich";
import type { Look } from "../log/look";
import { policyNamed } from "./policies-known";
import { linesBetween } from "./policy-compare";
import { criteriaOf } from "./policy-effect";
import { trialsOf } from "./policy-trials";

/** What is sent to be tried: a draft. */
export const WhatIf = z.strictObject({ policy: TriedDraft });
export type WhatIf = z.infer<typeof WhatIf>;

/** So many projects are listed of one kind; the rest by their number. */
const LISTED = 200;

/** A draft as it would be published, and the version that it would follow. Refusal `not-found` where there is none. */
function supposedFrom(
  look: Look,
  name: string,
  draft: PolicyDraft,
): { readonly policy: Policy; readonly follows: Policy } {
  const channel = channelNamed(look, name);
  const follows = policyNamed(look, channel).body.policy;
  const policy = versionFrom(draft, { channel, version: follows.version + 1 }, "Not tried");
  return { policy: reachable(look, policy, "Not tried"), follows };
}

/** Who a draft would admit, block or put on probation today, and how each standing would change. Nothing is recorded. */
export async function whatIfAnswer(look: Look, name: string, { policy: draft }: WhatIf) {
  const { policy, follows } = supposedFrom(look, name, draft);
  const before = draftOf(follows);
  const { trials, all } = await trialsOf(look, policy);
  const criteria = criteriaOf({ before, after: draft });
  const effects = effectsOf(trials, [...criteria.keys()]);
  const told = { isDraft: true, tense: tenseOf(look), migrationDays: policy.migrationDays };
  return {
    channel: policy.channel,
    follows: follows.version,
    version: policy.version,
    supposed: true,
    said: plain(effectSaid(effects, told)),
    migrationDays: policy.migrationDays,
    tried: effects.tried,
    of: all,
    turned: effects.turned,
    ...listsOf(effects),
    criteria: effects.criteria.map(({ key, moves }) => ({
      key,
      moves: moves.map(({ projects, ...move }) => ({
        ...move,
        projects: projects.slice(0, LISTED),
        of: projects.length,
      })),
    })),
    differences: linesBetween(look, policy.channel, { before, after: draft }).map(({ key, note, pairs }) => ({
      key,
      ...(note && { note }),
      changes: pairs,
    })),
    reordered: differencesOf(before, draft).isReordered,
  };
}

const listsOf = (effects: Effects) => ({
  admitted: listOf(effects.admitted),
  blocked: listOf(effects.blocked),
  probation: listOf(effects.probation),
  others: listOf(effects.others),
});

const listOf = (trials: readonly Trial[]) => ({
  of: trials.length,
  projects: trials.slice(0, LISTED).map(({ project, before, after }) => ({ project, before, after })),
});
