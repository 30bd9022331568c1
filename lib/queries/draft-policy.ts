import { rowsOf } from "../domain/criteria-form/row";
import { againstSaid, nextSaid, notHereSaid, triedSaid } from "../domain/explain/policy-versions";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { Policy, type PolicyDraft } from "../domain/policy";
import { draftOf, versionFrom } from "../domain/policy-draft";
import { channelNamed } from "../domain/project";
import type { Speaker } from "../domain/speaker";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import type { DraftPolicyState, DraftPolicyView } from "../domain/view/draft-policy-view";
import { canonical, sha256 } from "../formats/canonical";
import { writePolicyText } from "../formats/policy-text";
import type { Look } from "../log/look";
import { policyNamed } from "./policies-known";
import { linesBetween } from "./policy-compare";
import { effectView } from "./policy-effect";
import { trialsOf } from "./policy-trials";
import { linkTo } from "./reader";

/** The page on which a draft is tried. Refusal `not-found` where the channel has no policy to begin with. */
export function draftPolicyView(look: Look, viewer: Speaker | null, name: string): DraftPolicyView {
  const channel = channelNamed(look, name);
  const { version } = policyNamed(look, channel).body.policy;
  const mayPublish = may(rolesIn(look), viewer, "publish-policy", { channel }, look.now);
  return {
    title: `A draft of what ${channel} asks`,
    crumb: [
      { href: linkTo(look, `/channels/${channel}`), text: channel },
      " / ",
      { href: linkTo(look, `/channels/${channel}/policy`), text: `policy ${version}` },
      " / draft",
    ],
    said: triedSaid(channel, version),
    channel,
    votes: usesOf(look, channel).votes,
    hidden: look.asked === null ? [] : [{ name: "at", value: look.asked }],
    closed: look.isNow && mayPublish ? null : notHereSaid(tenseOf(look)),
  };
}

/** The form before anything was pressed: the criteria of a version as a list, the newest unless another is named. */
export function draftPolicyBegun(look: Look, name: string, version?: string): DraftPolicyState {
  const channel = channelNamed(look, name);
  const draft = draftOf(Policy.parse(policyNamed(look, channel, version).body.policy));
  return {
    values: { policy: writePolicyText(draft), rows: rowsOf(draft.criteria), remark: "" },
    follows: policyNamed(look, channel).body.policy.version,
    refused: null,
    fields: [],
    result: null,
    recorded: null,
    opened: null,
  };
}

/** What names a draft: the same for the same draft, however it is written. */
export const draftDigest = (draft: PolicyDraft): string => sha256(canonical(draft)).slice(0, 32);

/** What a draft would do at the instant looked at, and how it differs from the version that it would follow. */
export async function draftTried(
  look: Look,
  name: string,
  draft: PolicyDraft,
): Promise<NonNullable<DraftPolicyState["result"]>> {
  const channel = channelNamed(look, name);
  const before = policyNamed(look, channel).body.policy;
  const policy = versionFrom(draft, { channel, version: before.version + 1 }, "Not tried");
  const versions = { before: draftOf(before), after: draft, isDraft: true };
  return {
    view: {
      heading: againstSaid(policy.version, before.version, true),
      note: "",
      lines: linesBetween(look, channel, versions),
      effect: effectView(look, await trialsOf(look, policy), versions),
    },
    of: draftDigest(draft),
    next: nextSaid(policy),
  };
}
