import { type Combined, combine } from "../domain/combination/combine";
import { type Contribution, kernelsOf, memberContributionOf } from "../domain/combination/parts";
import { conflictSaid } from "../domain/explain/conflict";
import type { FactOf } from "../domain/fact";
import { newest } from "../domain/known";
import { dialectAt } from "../domain/manifest/dialects";
import type { Dialect, Manifest } from "../domain/manifest/manifest";
import { faultsIn } from "../domain/manifest/read";
import { treeOf } from "../domain/manifest/tree";
import { wordsOfFault } from "../domain/manifest/words";
import { membersOf } from "../domain/membership";
import { Refusal } from "../domain/refusal";
import { linuxkitHead } from "../formats/linuxkit-head";
import { writeLinuxkitYml } from "../formats/linuxkit-yml";
import { reportDigest } from "../formats/report-json";
import type { Look } from "../log/look";
import { reportAt } from "./report-at";

/**
 * The one yml of a channel: its base with what each member changes, in the base's dialect, under a comment head that says
 * what it is made of. Without a member it is the base alone. Refusal `incompatible` with every reason where the members do
 * not fit together, `not-found` for a channel that builds nothing.
 */
export function channelManifest(look: Look, channel: string): string {
  const base = newest(look, `channel:${channel}`, "base");
  if (!base) throw new Refusal("not-found", `The channel ${channel} builds nothing: no base manifest of it is known.`);
  const parts = membersOf(look, channel).map((slug) => memberContributionOf(look, slug, channel));
  const { manifest, carrier } = combined(look, channel, base, parts);
  const told = reportAt(look, { channel });
  const head = linuxkitHead({
    report: told,
    digest: reportDigest(told),
    manifest,
    base: base.body.manifest,
    carrier: carrier?.image ?? null,
  });
  return `${head}${writeLinuxkitYml(manifest, dialectAt(base.at))}`;
}

function combined(
  look: Look,
  channel: string,
  base: FactOf<"base">,
  parts: readonly Contribution[],
): Extract<Combined, { is: "combined" }> {
  const faults = parts.flatMap((part) => part.faults.map((said) => `${part.project} fits nowhere: ${said}`));
  if (faults.length > 0) throw refused(channel, faults);
  const made = combine(base.body.manifest, parts, kernelsOf(look, channel));
  if (made.is === "conflict") throw refused(channel, made.conflicts.map(conflictSaid));
  const unsaid = unsayable(made.manifest, dialectAt(base.at));
  if (unsaid.length > 0) throw refused(channel, unsaid);
  return made;
}

/** What the channel's dialect cannot say is a reason, and never dropped. */
const unsayable = (manifest: Manifest, dialect: Dialect): readonly string[] =>
  faultsIn(treeOf(manifest, dialect), dialect).map(
    (fault) => `${wordsOfFault(fault)}: the channel is for the LinuxKit of ${dialect}`,
  );

const refused = (channel: string, reasons: readonly string[]): Refusal =>
  new Refusal(
    "incompatible",
    `${channel}.yml was not written: ${reasons.join("; ")}. Nothing is left out to make it fit.`,
    reasons.map((message) => ({ path: "members", message })),
  );
