import { fewestOpenFirst, placeOf } from "./explain/verdict";
import type { Membership } from "./membership";
import type { Verdict, VerdictOutcome } from "./verdict";

/** How many projects of the board are members or not, with this outcome. */
export type Counted = { readonly isMember: boolean; readonly outcome: VerdictOutcome; readonly count: number };

/** A project that is not in and not ready, and how many of its musts are open. */
export type Near = { readonly slug: string; readonly musts: number; readonly open: number };

/** What is said of all the projects of a board, however many they are. */
export type BoardSums = {
  readonly counted: readonly Counted[];
  /** Those that are ready and not in, and those that are in, in the order of the log: none where they are more than are named. */
  readonly ready: readonly string[];
  readonly members: readonly string[];
  /** The two nearest. */
  readonly nearest: readonly Near[];
  /** Whether anything is met of what must be: before, nobody is nearer than another. */
  readonly hasBegun: boolean;
};

/** So many are called by name: in a board of hundreds, more are told by their number. */
export const NAMED_READY = 6;
export const NAMED_MEMBERS = 3;

/** How many projects there are, or are like that. */
export const countIn = ({ counted }: Pick<BoardSums, "counted">, like: Partial<Omit<Counted, "count">> = {}): number =>
  counted
    .filter((it) => like.isMember === undefined || it.isMember === like.isMember)
    .filter((it) => like.outcome === undefined || it.outcome === like.outcome)
    .reduce((sum, { count }) => sum + count, 0);

/** A project of the board, as its sums take it. */
export type Summed = {
  readonly slug: string;
  readonly membership: Pick<Membership, "is">;
  readonly verdict: Verdict | null;
};

/** The sums of these projects, which are in the order of the log. */
export function sumsOf(shown: readonly Summed[]): BoardSums {
  const judged = shown.flatMap(({ slug, membership, verdict }) =>
    verdict === null
      ? []
      : [{ slug, isMember: membership.is === "member", outcome: verdict.outcome, ...placeOf(verdict) }],
  );
  const counted = new Map<string, Counted>();
  for (const { isMember, outcome } of judged) {
    const key = `${isMember} ${outcome}`;
    counted.set(key, { isMember, outcome, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const ready = judged.filter((it) => !it.isMember && it.outcome === "ready");
  const members = judged.filter((it) => it.isMember);
  const near = judged.filter((it) => !it.isMember && it.outcome !== "ready").sort(fewestOpenFirst);
  return {
    counted: [...counted.values()],
    ready: ready.length > NAMED_READY ? [] : ready.map((it) => it.slug),
    members: members.length > NAMED_MEMBERS ? [] : members.map((it) => it.slug),
    nearest: near.slice(0, 2).map(({ slug, musts, open }) => ({ slug, musts, open })),
    hasBegun: judged.some((it) => it.open < it.musts),
  };
}
