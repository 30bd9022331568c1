import type { Fact, Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Look } from "./look";

/** What was made of a look, and until when it stays as it is without a new fact. */
type Made<T> = { readonly made: T; readonly until: Instant };

type Kept<T> = { readonly from: Instant; readonly making: Promise<Made<T>> };
/** What is kept of one head: of now, and apart from it of instants before, of which there are as many as anybody asks for. */
type Shelf<T> = { readonly head: Seq; readonly now: Map<string, Kept<T>>; readonly past: Map<string, Kept<T>> };

/** How many things of now, and of the past, are kept at once: beyond, the one that was asked for longest ago goes. */
const MOST = 64;

/** `since`: of an earlier instant, from when on it is the same, for all that look at an instant between then and its end. */
type Keeper<T> = (look: Look, name: string, make: () => Promise<Made<T>>, since?: Instant | null) => Promise<T>;

/**
 * Keeps what is made of a look, by a name: what one head of the log has made need not be made again, until the time comes
 * that changes it. A head that moved on, by whatever process, forgets all of it. Kept in this process, never the truth; and
 * for every viewer, so nothing that is one viewer's belongs in it. A forecast is kept for a minute at most: what
 * lapses until then is told from now.
 */
export function keeper<T>(): Keeper<T> {
  const shelves = new WeakMap<readonly Fact[], Shelf<T>>();
  return async (look, name, make, since = null) => {
    const { head, facts } = look.live;
    const last = shelves.get(facts);
    if (last && last.head > head) return (await make()).made;
    const shelf: Shelf<T> = last?.head === head ? last : { head, now: new Map(), past: new Map() };
    shelves.set(facts, shelf);
    const kept = look.asked === null ? shelf.now : shelf.past;
    const now = look.isForecast ? look.live.now : look.now;
    const key = `${since === null ? (look.asked ?? "now") : `since ${since}`} ${name}`;
    const held = kept.get(key);
    const before = held && held.from <= now ? await held.making : null;
    if (held && before && now < before.until) return asked(kept, key, held, before.made);
    const making = look.isForecast ? forAMinute(make(), now) : make();
    put(kept, key, { from: since ?? now, making });
    return (await making).made;
  };
}

const MINUTE = 60_000;
const forAMinute = async <T>(making: Promise<Made<T>>, now: Instant): Promise<Made<T>> => {
  const { made, until } = await making;
  return { made, until: Math.min(until, now + MINUTE) };
};

/** What is asked for stays longest. Whoever names it lets in few names of now, so that nobody can drive out what all look at. */
function asked<T>(kept: Map<string, Kept<T>>, key: string, it: Kept<T>, made: T): T {
  if (kept.get(key) === it && kept.delete(key)) kept.set(key, it);
  return made;
}

/** A making that fails is not kept, and drives nothing out: the next look tries anew. */
function put<T>(kept: Map<string, Kept<T>>, key: string, it: Kept<T>): void {
  kept.delete(key);
  kept.set(key, it);
  const isMade = () => {
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  };
  it.making.then(isMade, () => kept.get(key) === it && kept.delete(key));
}
