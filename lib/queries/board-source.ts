import type { Instant } from "../domain/instant";
import type { Policy } from "../domain/policy";
import { policyOf } from "../domain/project";
import type { Look } from "../log/look";
import { type BoardAll, type BoardParts, boardAll } from "./board-all";
import { judgedBoard, judgedCut } from "./board-judged";
import { type Entrant, judgedAhead } from "./board-members";
import type { Cut } from "./board-page";
import type { PageAsked } from "./board-page-asked";
import { boardUntil } from "./board-until";

/** Where a board is read from: once for all that is said of it, and for each page that is cut out of it. */
export type BoardSource = {
  readonly policy: Policy;
  readonly parts: BoardParts;
  readonly cut: (asked: PageAsked) => Promise<Cut>;
  /** Those on the board that came or turned since an instant; and maybe others. */
  readonly moversSince: (since: Instant) => Promise<readonly Entrant[]>;
  /** Until when all of this stays as it is without a new fact. */
  readonly until: Instant;
};

/** Where the board at this instant is read from; null where the channel has no policy yet, so that nothing is judged. */
export async function boardSource(look: Look, channel: string | undefined): Promise<BoardSource | null> {
  const policy = channel === undefined ? undefined : policyOf(look, channel)?.body.policy;
  if (channel === undefined || !policy) return null;
  await judgedAhead(look, channel);
  const judged = judgedBoard(look, channel, policy);
  return {
    policy,
    parts: judged.parts,
    cut: async (asked) => judgedCut(judged, asked),
    moversSince: async () => judged.shown,
    until: boardUntil(look, channel),
  };
}

/** What is said of all of a board, from its source. */
export const allFrom = (look: Look, channel: string, { policy, parts }: BoardSource): BoardAll =>
  boardAll(look, channel, policy, parts);
