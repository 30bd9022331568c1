import { textOf } from "../domain/instant";
import { channelNamed, policyOf } from "../domain/project";
import type { Look } from "../log/look";
import { policiesOf, policyNamed } from "./policies-known";

/** A policy as the API tells it: the criteria as they were published, since when, and which versions there are. */
export function policyAnswer(look: Look, name: string, version?: string) {
  const channel = channelNamed(look, name);
  const fact = policyNamed(look, channel, version);
  return {
    ...fact.body.policy,
    entry: fact.seq,
    digest: fact.digest,
    publishedAt: textOf(fact.recordedAt),
    inForce: policyOf(look, channel)?.seq === fact.seq,
    versions: policiesOf(look, channel).map((it) => it.body.policy.version),
  };
}
