import type { Fact } from "../domain/fact";
import { days, type Instant } from "../domain/instant";
import type { Look } from "../log/look";

const DAY = days(1);

type Day = { readonly at: Instant; entries: number };
type Counted = { done: number; readonly days: Day[] };
const counted = new WeakMap<readonly Fact[], Counted>();

/** How many entries were recorded on each day that had any, up to now. What was counted once is kept beside the log. */
export function entriesByDay({ live }: Pick<Look, "live">): readonly Readonly<Day>[] {
  const kept = counted.get(live.facts) ?? { done: 0, days: [] };
  counted.set(live.facts, kept);
  for (; kept.done < live.head; kept.done++) {
    const fact = live.facts[kept.done];
    if (!fact) break;
    const at = Math.floor(fact.recordedAt / DAY) * DAY;
    const last = kept.days.at(-1);
    if (last?.at === at) last.entries += 1;
    else kept.days.push({ at, entries: 1 });
  }
  return kept.days;
}
