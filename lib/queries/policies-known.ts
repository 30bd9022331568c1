import type { FactOf } from "../domain/fact";
import type { Known } from "../domain/known";
import { policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Look } from "../log/look";
import { linkTo } from "./reader";

/** Every published version of a channel's policy that is known at the instant looked at, newest first. */
export const policiesOf = (known: Known, channel: string): readonly FactOf<"policy">[] =>
  known
    .stream(`channel:${channel}`)
    .filter((fact): fact is Extract<typeof fact, { kind: "policy" }> => fact.kind === "policy" && fact.at <= known.now)
    .sort((a, b) => b.body.policy.version - a.body.policy.version);

/** One version as it is written in an address, or the one in force when nothing is written. Refusal `not-found` where it is not there. */
export function policyNamed(known: Known, channel: string, version?: string): FactOf<"policy"> {
  const versions = policiesOf(known, channel);
  const found =
    version === undefined || version === ""
      ? policyOf(known, channel)
      : versions.find((fact) => String(fact.body.policy.version) === version);
  if (found) return found;
  const there = versions.map((fact) => fact.body.policy.version).join(", ");
  throw new Refusal(
    "not-found",
    version
      ? `The policy of ${channel} has no version ${version.slice(0, 20)}. There is: ${there || "none yet"}.`
      : `The channel ${channel} has no policy yet, so nothing is judged.`,
  );
}

/** The page of the version that a verdict was made by: that of the policy itself, where it is the newest. */
export const policyHref = (look: Look, channel: string, version: number): string =>
  linkTo(
    look,
    `/channels/${channel}/policy`,
    policyOf(look, channel)?.body.policy.version === version ? {} : { version: String(version) },
  );
