import type { Seq } from "./fact";
import type { Instant } from "./instant";
import { existing, type Known } from "./known";
import { membersOf } from "./membership";
import { inForceOn } from "./policy-in-force";

/** Members that are judged by a version which is not the newest, and until when the last of them is. */
export type Followers = { readonly members: readonly string[]; readonly until: Instant };

/** For each published version that only members are still judged by, which, by its entry. Of one version nobody asks. */
export function followersOf(known: Known, channel: string): ReadonlyMap<Seq, Followers> {
  const followers = new Map<Seq, Followers>();
  if (existing(known, `channel:${channel}`, "policy").length < 2) return followers;
  for (const slug of membersOf(known, channel)) {
    const found = inForceOn(known, slug, channel);
    if (!found?.next) continue;
    const { members = [], until = found.next.from } = followers.get(found.policy.seq) ?? {};
    followers.set(found.policy.seq, { members: [...members, slug], until: Math.max(until, found.next.from) });
  }
  return followers;
}
