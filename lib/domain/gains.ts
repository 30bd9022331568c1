import { goodness } from "./differences";
import type { Seq } from "./fact";
import { type Judged, owesReason } from "./verdict";

/**
 * How one criterion would stand otherwise. `even`: it turns, and is neither nearer to met nor further from it; what was
 * known to be wrong and would be unknown is no gain.
 */
export type Move = { readonly is: "gain" | "loss" | "even"; readonly before: Judged; readonly after: Judged };

/** What would be gained and lost between two verdicts of one policy. */
export type Gains = {
  /** Gains, then losses, then what turns without being either; each in the policy's order. */
  readonly moves: readonly Move[];
  readonly stays: readonly Judged[];
  /** What counts now and would not then, because it is of other content: it starts anew. */
  readonly anew: { readonly reviews: number; readonly runs: number; readonly claims: number; readonly reasons: number };
};

type Standings = { readonly standings: readonly Judged[] };

/** What is gained and lost on the way from one verdict to another. */
export function gainsOf(now: Standings, then: Standings): Gains {
  const pairs = now.standings.flatMap((before) => {
    const after = then.standings.find((s) => s.key === before.key);
    return after ? [{ before, after }] : [];
  });
  const moves = pairs.flatMap(({ before, after }) => moveOf(before, after));
  const order = ["gain", "loss", "even"] as const;
  const lost = (of: (judged: Judged) => readonly Seq[]) =>
    new Set(pairs.flatMap(({ before, after }) => of(before).filter((seq) => !of(after).includes(seq)))).size;
  return {
    moves: order.flatMap((is) => moves.filter((move) => move.is === is)),
    stays: pairs
      .filter(({ before, after }) => moveOf(before, after).length === 0 && after.is !== "not applicable")
      .map(({ after }) => after),
    anew: {
      reviews: lost(reviewsIn),
      runs: lost(runsIn),
      claims: lost(claimsIn),
      reasons: lost((s) => (s.reason ? [s.reason.seq] : [])),
    },
  };
}

const UNKNOWN = 1;

function moveOf(before: Judged, after: Judged): readonly Move[] {
  const way = goodness(after) - goodness(before);
  if (way < 0) return [{ is: "loss", before, after }];
  if (way > 0 && goodness(after) > UNKNOWN) return [{ is: "gain", before, after }];
  if (before.is !== after.is) return [{ is: "even", before, after }];
  if (before.reason && owesReason(after)) return [{ is: "loss", before, after }];
  return after.reason && owesReason(before) ? [{ is: "gain", before, after }] : [];
}

const reviewsIn = ({ detail }: Judged): readonly Seq[] =>
  detail.of === "review" ? [...detail.accepting, ...detail.objecting].map(({ seq }) => seq) : [];

const runsIn = ({ detail }: Judged): readonly Seq[] =>
  detail.of === "ci" ? detail.legs.flatMap(({ runs }) => runs.filter((run) => run.counts).map(({ seq }) => seq)) : [];

/** A claim bound to content counts for none other: its standing names it still, and says that it was of another. */
const claimsIn = ({ detail, cause }: Judged): readonly Seq[] =>
  detail.of === "attested" && detail.claim && cause !== "other-revision" ? [detail.claim.seq] : [];
