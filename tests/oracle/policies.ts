import type { Fact, FactOf } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import { DAY } from "./durations";
import { inStream, latestOf, ofKind } from "./facts";
import type { Look } from "./look";
import { admissionOf } from "./membership";

type Version = FactOf<"policy">;

/** Newest first: the highest version; "a published version never changes", so of one version the first. */
function versionsOf(look: Look): readonly Version[] {
  const published = ofKind(inStream(look.facts, `channel:${look.channel}`), "policy");
  const sorted = [...published].sort((a, b) => b.body.policy.version - a.body.policy.version || a.seq - b.seq);
  return sorted.filter((it, index) => it.body.policy.version !== sorted[index - 1]?.body.policy.version);
}

/**
 * "Publishing a version gives current members its `migrationDays`": until then the one that was in force before.
 * Also when that ends, where it has not.
 */
export function policyFor(look: Look): { readonly policy: Version | undefined; readonly until: Instant | null } {
  const versions = versionsOf(look);
  const ends: Instant[] = [];
  for (const [index, version] of versions.entries()) {
    const end = version.at + version.body.policy.migrationDays * DAY;
    // A current member: it was let in before this version was published. Whoever came later was let in by it.
    const admission = admissionOf(look.everywhere, look.project, look.channel);
    const isMember = admission !== null && latestOf([admission, version] as Fact[]) === version;
    const isLast = index === versions.length - 1;
    if (isLast || !isMember || end <= look.now)
      return { policy: version, until: ends.length > 0 ? Math.min(...ends) : null };
    ends.push(end);
  }
  return { policy: undefined, until: null };
}
