import { db } from "../db/client";
import type { SpanRow } from "../db/span-rows";
import { spanStandings } from "../db/span-standings";
import type { Verdict } from "../domain/verdict";
import type { Look } from "./look";
import { verdictIn } from "./span-told";

/**
 * The verdict of each row, in their order, in one question: as `pastOf` leaves it, with every word that is said of it. When it
 * was judged is the row's; what was looked at and not used, and the runs that nothing rests on, `spansFor` alone has.
 */
export async function spanVerdicts(look: Pick<Look, "entry">, rows: readonly SpanRow[]): Promise<readonly Verdict[]> {
  const said = await spanStandings(db(), [...new Set(rows.flatMap(({ standings }) => standings))]);
  const read = new Map();
  return rows.map((row) => verdictIn(row, { said, entry: look.entry }, read));
}
