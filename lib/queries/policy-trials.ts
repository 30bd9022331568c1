import { registeredAs } from "../domain/entrants";
import type { Policy } from "../domain/policy";
import { judgedUnder, type Told, type Trial, trialOf } from "../domain/policy-what-if";
import { judged } from "../domain/project";
import type { Look } from "../log/look";

/** So many projects are tried: members first, then the others by name. Beyond, what is said is said of these. */
const TRIED = 1000;
/** So many are judged between two answers to others. */
const AT_ONCE = 5;

/** What was tried, and how many projects there are to try it on. */
export type Trials = { readonly trials: readonly Trial[]; readonly all: number };

/**
 * Tries a policy on every project with a row, against how each is judged now, or against another policy. A few projects at a
 * time, with others answered in between: anybody may ask.
 */
export async function trialsOf(look: Look, policy: Policy, against: Policy | null = null): Promise<Trials> {
  const { channel } = policy;
  const { members, others } = await shownIn(look, channel);
  // As they are ordered without a rule of one's own: a slug has no letters beyond those of a key.
  const ordered = [...members.sort(), ...(members.length < TRIED ? others.sort() : [])];
  const trials: Trial[] = [];
  for (const [place, slug] of ordered.slice(0, TRIED).entries()) {
    const before: Told = against ? judgedUnder(look, against, slug) : judged(look, slug, channel, look.when);
    trials.push(trialOf(look, slug, before, judgedUnder(look, policy, slug)));
    if (place % AT_ONCE === AT_ONCE - 1) await new Promise((go) => setImmediate(go));
  }
  return { trials, all: members.length + others.length };
}

/** So many are looked at between two answers to others. */
const LOOKED = 2_000;

async function shownIn(look: Look, channel: string): Promise<{ members: string[]; others: string[] }> {
  const [members, others]: [string[], string[]] = [[], []];
  for (const [place, slug] of look.projects().entries()) {
    if (place % LOOKED === LOOKED - 1) await new Promise((go) => setImmediate(go));
    const as = registeredAs(look, slug, channel);
    if (as?.isShown) (as.membership.is === "member" ? members : others).push(slug);
  }
  return { members, others };
}
