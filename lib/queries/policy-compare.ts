import { differenceLines } from "../domain/explain/policy-differences";
import { againstSaid } from "../domain/explain/policy-versions";
import { ended } from "../domain/explain/words";
import type { PolicyDraft } from "../domain/policy";
import { differencesOf } from "../domain/policy-differences";
import { draftOf } from "../domain/policy-draft";
import { channelNamed, policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { PolicyDifferenceView } from "../domain/view/policy-view";
import { plain } from "../domain/view/rich";
import type { Look } from "../log/look";
import { policyNamed } from "./policies-known";
import { effectView } from "./policy-effect";
import { trialsOf } from "./policy-trials";
import { sourcesSaid } from "./source-name";

/** The two versions of `?compare=1..2`. Refusal `bad-input` for what is no two, or the wrong way round. */
export function comparedOf(compare: string): { readonly before: string; readonly after: string } {
  const [, before = "", after = ""] = /^(\d{1,9})\.\.(\d{1,9})$/.exec(compare) ?? [];
  if (before === "")
    throw new Refusal(
      "bad-input",
      `“${compare.slice(0, 60)}” compares nothing. Write two versions, the older first: 1..2.`,
    );
  if (Number(before) > Number(after))
    throw new Refusal("bad-input", `${before}..${after} is the wrong way round: write ${after}..${before}.`);
  return { before, after };
}

/** Two published versions beside each other; of the newest also what it does, judged by it instead of by the other, today. */
export async function comparedView(look: Look, name: string, compare: string): Promise<PolicyDifferenceView> {
  const channel = channelNamed(look, name);
  const asked = comparedOf(compare);
  const [before, after] = [policyNamed(look, channel, asked.before), policyNamed(look, channel, asked.after)];
  const [older, newer] = [before.body.policy, after.body.policy];
  const versions = { before: draftOf(older), after: draftOf(newer), isDraft: false };
  const isNewest = policyOf(look, channel)?.seq === after.seq && after.seq !== before.seq;
  return {
    heading: againstSaid(newer.version, older.version),
    note: newer.remark ? ended(newer.remark) : "",
    lines: linesBetween(look, channel, versions),
    effect: isNewest ? effectView(look, await trialsOf(look, newer, older), versions) : null,
  };
}

/** What differs, a line a criterion and a term. */
export const linesBetween = (
  look: Look,
  channel: string,
  { before, after }: { readonly before: PolicyDraft; readonly after: PolicyDraft },
): PolicyDifferenceView["lines"] =>
  differenceLines(differencesOf(before, after), { channel, before, after }, (sources) =>
    sources.length === 0 ? "No source is named" : plain(sourcesSaid(look, sources)),
  );
