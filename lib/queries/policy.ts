import { afterSaid, criteriaCounted, neverWaivedSaid, ruleSaid } from "../domain/explain/policy";
import { notInForceSaid } from "../domain/explain/policy-versions";
import { inTense } from "../domain/explain/tense";
import { capital, ended } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import type { Policy } from "../domain/policy";
import { followersOf } from "../domain/policy-followers";
import { channelNamed, policyOf } from "../domain/project";
import { tenseOf } from "../domain/tense";
import { usesOf } from "../domain/uses";
import { dayText } from "../domain/view/moment";
import type { PolicyView } from "../domain/view/policy-view";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { policyNamed } from "./policies-known";
import { policyCriterion } from "./policy-criterion";
import { versionsView } from "./policy-versions";
import { linkTo, readerOf } from "./reader";

/** What a channel asks of a project, in the version in force or the one asked for. Refusal `not-found` where there is none. */
export function policyView(look: Look, name: string, version?: string): PolicyView {
  const channel = channelNamed(look, name);
  const fact = policyNamed(look, channel, version);
  const { policy } = fact.body;
  const isInForce = policyOf(look, channel)?.seq === fact.seq;
  return {
    title: `What ${channel} ${isInForce ? inTense(tenseOf(look), "asked", "asks", "will ask") : "asked"} of a project`,
    crumb: [{ href: linkTo(look, `/channels/${channel}`), text: channel }, ` / policy ${policy.version}`],
    finding: [
      ...criteriaCounted(policy.criteria),
      ...remarkOf(policy),
      ...(isInForce ? [] : [notInForceSaid(policy.version, followersOf(look, channel).get(fact.seq), readerOf(look))]),
    ],
    groups: groupsOf(policy).map(({ name, criteria }) => ({
      name,
      criteria: criteria.map((criterion) => policyCriterion(look, criterion)),
    })),
    tryIt: { href: linkTo(look, `/channels/${channel}/policy/try`), text: "Try a draft" },
    versions: versionsView(look, channel, fact),
    asides: asidesOf(policy, fact, look),
    difference: null,
  };
}

const remarkOf = ({ remark, retrospective }: Policy): Rich =>
  remark ? [` ${ended(capital(remark))}`] : retrospective ? [" Written afterwards."] : [];

function groupsOf(policy: Policy): readonly { readonly name: string; readonly criteria: Policy["criteria"] }[] {
  const names = [...new Set(policy.criteria.map((criterion) => criterion.group))];
  return names.map((name) => ({ name, criteria: policy.criteria.filter((criterion) => criterion.group === name) }));
}

function asidesOf(policy: Policy, { recordedAt }: FactOf<"policy">, look: Look): PolicyView["asides"] {
  const never = neverWaivedSaid(policy);
  return [
    { heading: "Who decides", said: [ruleSaid(policy.rule, policy.channel)] },
    ...(never
      ? [
          {
            heading: usesOf(look, policy.channel).waives ? "Never waived, never marked" : "Never marked",
            said: [never],
          },
        ]
      : []),
    { heading: "After", said: [afterSaid(policy)] },
    ...(policy.retrospective
      ? [
          {
            heading: "Written afterwards",
            said: [
              `No source dates it. It stands in the log from ${dayText(recordedAt, look.now)} on, so that every instant of the record can be judged by the same criteria.`,
            ],
          },
        ]
      : []),
  ];
}
