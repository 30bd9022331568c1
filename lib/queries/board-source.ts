import type { BoardInterval } from "../db/board-interval";
import { grouped } from "../domain/explain/words";
import type { Instant } from "../domain/instant";
import type { Policy } from "../domain/policy";
import { policyOf } from "../domain/project";
import { Refusal } from "../domain/refusal";
import type { Look } from "../log/look";
import { spansBehind } from "../log/span-work";
import type { BoardParts } from "./board-all";
import { judgedBoard, judgedCut } from "./board-judged";
import { type Entrant, judgedAhead } from "./board-members";
import type { Cut } from "./board-page";
import type { PageAsked } from "./board-page-asked";
import { tableCut, tableMovers, tableParts } from "./board-table";
import { boardUntil } from "./board-until";
import { GONE_THROUGH, isVast } from "./bounded";
import { readAhead } from "./read-ahead";

/** Where a board is read from: once for all that is said of it, and for each page that is cut out of it. */
export type BoardSource = {
  readonly policy: Policy;
  readonly parts: BoardParts;
  readonly cut: (look: Look, asked: PageAsked) => Promise<Cut>;
  /** Those on the board that came or turned since an instant; and maybe others. */
  readonly moversSince: (look: Look, since: Instant) => Promise<readonly Entrant[]>;
  /** Until when all of this stays as it is without a new fact. */
  readonly until: Instant;
};

/**
 * Where the board at this instant is read from; null where the channel has no policy yet, so that nothing is judged. The table
 * of spans tells all boards but that of an instant to come, and that of an entry amidst others of its instant: those are judged,
 * project by project. Refusal `unavailable` while a table of very many projects is still being written; `bad-input` for a forecast of so many.
 */
export async function boardSource(
  look: Look,
  channel: string | undefined,
  interval: BoardInterval | null = null,
): Promise<BoardSource | null> {
  const policy = channel === undefined ? undefined : policyOf(look, channel)?.body.policy;
  if (channel === undefined || !policy) return null;
  if (look.isForecast && isVast(look))
    throw new Refusal(
      "bad-input",
      `No board is forecast of more than ${grouped(GONE_THROUGH)} projects, for each would be judged anew, and this group has ${grouped(look.projects().length)}. A project’s own page can be looked at ahead.`,
    );
  const behind = interval ? null : isInTable(look) ? await spansBehind(look, channel) : undefined;
  if (behind === null) return tableSource(look, channel, policy, interval);
  if (behind && isVast(look))
    throw new Refusal(
      "unavailable",
      `The board is being worked out: ${grouped(behind.done)} of ${grouped(behind.total)} projects are judged so far. It goes on by itself; look again in a minute.`,
    );
  return judgedSource(look, channel, policy);
}

async function tableSource(
  look: Look,
  channel: string,
  policy: Policy,
  interval: BoardInterval | null,
): Promise<BoardSource> {
  const { parts, read } = await tableParts(look, channel, policy);
  return {
    policy,
    parts,
    cut: (seen, asked) => tableCut(seen, channel, read.alike, asked),
    moversSince: (seen, since) => tableMovers(seen, channel, since),
    until: interval
      ? (interval.to ?? Number.POSITIVE_INFINITY)
      : boardUntil(look, channel, read.until === null ? [] : [read.until]),
  };
}

async function judgedSource(look: Look, channel: string, policy: Policy): Promise<BoardSource> {
  await readAhead(look, channel);
  await judgedAhead(look, channel);
  const judged = judgedBoard(look, channel, policy);
  const turns = [...judged.shown.flatMap((it) => it.verdict?.until ?? []), ...judged.turns];
  return {
    policy,
    parts: judged.parts,
    cut: async (_, asked) => judgedCut(judged, asked),
    moversSince: async () => judged.shown,
    until: boardUntil(look, channel, turns),
  };
}

/** Whether the table holds the instant looked at: not one to come, nor an entry with others of its instant behind it. */
export function isInTable({ isForecast, when, live }: Look): boolean {
  const [here, next] = [live.facts[when.upTo - 1], live.facts[when.upTo]];
  return !isForecast && !(here && next?.recordedAt === here.recordedAt);
}
