import type { Delivery, Producer } from "../delivery";
import type { Rich } from "../view/rich";
import type { Became } from "./posted";
import { listed } from "./words";

/** By which door something came in, as people call it. */
export const producerSaid: Readonly<Record<Producer, string>> = {
  github: "GitHub webhook",
  gitlab: "GitLab webhook",
  "id-token": "ID token",
  post: "Token",
  junit: "JUnit file",
};

/** Of a delivery that told of several runs, why some count for nothing: each reason once, with how many it is of. */
export function whysSaid({ runs = [] }: Delivery["became"]): readonly string[] {
  if (runs.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { why } of runs) if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
  const whys = [...counts].sort(([, a], [, b]) => b - a);
  const told = whys
    .slice(0, MOST)
    .map(([why, count]) => (count === runs.length ? why : `${count} of ${runs.length}: ${why}`));
  return whys.length > MOST ? [...told, `And ${whys.length - MOST} more reasons.`] : told;
}

const MOST = 3;

/** The entries of its runs, the first few by name: "entries 80, 81 and 40 more". Null where it made none. */
export function entriesSaid(
  runs: readonly Became[],
  link: (seq: number) => { href: string; text: string },
): Rich | null {
  const seqs = [...new Set(runs.map(({ entry }) => entry))];
  if (seqs.length === 0) return null;
  const more = seqs.length > 4 ? [`${seqs.length - 3} more`] : [];
  const named = seqs.slice(0, more.length > 0 ? 3 : 4).map(link);
  return [`${seqs.length === 1 ? "Entry" : "Entries"} `, ...listed([...named, ...more])];
}

/** One delivery, as the line that waits tells of it. */
type Heard = { readonly from: string; readonly event: string; readonly when: Rich[number]; readonly said: string };

/**
 * What the line says that waits for a first delivery: what the newest was and what became of it, or that none came. A test of the
 * connection is told, and is none.
 */
export function waitingSaid(newest: Heard | null, test: Pick<Heard, "when" | "said"> | null): Rich {
  if (newest !== null) return [{ b: `Heard: ${newest.from}, ${newest.event}, ` }, newest.when, ". ", newest.said];
  return [
    { b: "Waiting for the first delivery." },
    ...(test ? [" A test came ", test.when, `: ${test.said}`] : [" It is told here as soon as it is in."]),
  ];
}
