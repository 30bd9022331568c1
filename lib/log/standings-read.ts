import { db } from "../db/client";
import type { SpanRow } from "../db/span-rows";
import { spanStandings } from "../db/span-standings";
import type { Fact, Seq } from "../domain/fact";
import type { Judged, Verdict } from "../domain/verdict";
import type { Look } from "./look";
import { type ReadStandings, standingKey, verdictIn } from "./span-told";

/** So many standings are kept that pages were told from; beyond, what is kept is let go and begun anew. */
const MOST = 10_000;
const kept = new WeakMap<readonly Fact[], ReadStandings>();

/**
 * The verdicts of rows, in their order, as `pastOf` leaves them. What a standing says is named by what it says, and the criterion
 * it is of by its policy's digest: so one that was read once is the same for ever, and is not read for the next page. `came` is
 * what some of them say, where that came with the rows.
 */
export async function verdictsRead(
  { entry, live }: Pick<Look, "entry" | "live">,
  rows: readonly SpanRow[],
  came: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Verdict[]> {
  const read = keptFor(live.facts);
  const digestOf = (policy: Seq) => entry(policy)?.digest ?? "";
  const unread = rows.flatMap(({ policy, standings }) =>
    standings.filter((id, place) => !came.has(id) && !read.has(standingKey(digestOf(policy), place, id))),
  );
  const said = new Map([...came, ...(await spanStandings(db(), [...new Set(unread)]))]);
  return rows.map((row) => verdictIn(row, { said, entry }, read));
}

/** Whether no page has been told from this copy of the log yet: then what standings say had better come with the rows. */
export const hasReadNone = ({ live }: Pick<Look, "live">): boolean => keptFor(live.facts).size === 0;

/** Whoever reads at present goes on with what was kept when they began. */
function keptFor(facts: readonly Fact[]): ReadStandings {
  const before = kept.get(facts);
  if (before && before.size <= MOST) return before;
  const anew = new Map<string, Judged>();
  kept.set(facts, anew);
  return anew;
}
