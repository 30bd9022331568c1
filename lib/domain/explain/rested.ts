import type { Rich } from "../view/rich";

/** What a decision rested on, and what a recomputation of it gives. */
export type Rested = {
  readonly outcome: string;
  readonly digest: string;
  readonly upTo: number;
  readonly policyVersion: number;
  /** The digest that the log gives now, or null where this version has not the rules that it was judged by. */
  readonly again: string | null;
};

/** "The verdict it rested on, ready by version 1, has the digest c897 6725 …; recomputed from entries 1 to 277 it is the same." */
export const restedSaid = ({ outcome, digest, upTo, policyVersion, again }: Rested): Rich => [
  `It rested on the verdict ${outcome}, by policy version ${policyVersion}, with the digest `,
  { code: shortDigest(digest) },
  ". ",
  ...recomputedSaid(digest, again, upTo),
];

function recomputedSaid(digest: string, again: string | null, upTo: number): Rich {
  if (again === null) return ["It was judged by other rules than these, so it is not recomputed here."];
  return again === digest
    ? [`Recomputed from entries 1 to ${upTo}, it is the same.`]
    : [{ b: `Recomputed from entries 1 to ${upTo}, it is another: ` }, { code: shortDigest(again) }, "."];
}

/** The same in a few words, to follow the verdict in a list. */
export const restedBriefly = ({ digest, again }: Pick<Rested, "digest" | "again">): Rich => [
  { code: shortDigest(digest) },
  again === null ? ", by other rules" : again === digest ? ", the same when recomputed" : ", another when recomputed",
];

/** "c897 6725 … 84a6": as much of a digest as an eye compares. */
export const shortDigest = (digest: string): string =>
  `${digest.slice(0, 4)} ${digest.slice(4, 8)} … ${digest.slice(-4)}`;
