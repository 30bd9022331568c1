import { type BoardStill, boardStill } from "@/components/board/board";
import { legendStill } from "@/components/board/legend-still";
import { tableStill } from "@/components/board/table-still";
import { standStill } from "@/components/ui/still";
import type { BoardView } from "@/lib/domain/view/board-view";
import { keeper } from "@/lib/log/keeper";
import type { Look } from "@/lib/log/look";
import { type BoardAsked, board } from "@/lib/queries/board";
import { boardAll } from "@/lib/queries/board-all";
import { boardAsked } from "@/lib/queries/board-asked";
import { FIRST } from "@/lib/queries/board-page-asked";
import { type BoardSource, boardSource } from "@/lib/queries/board-source";
import { stillAround } from "@/lib/queries/board-still";
import { boardUntil } from "@/lib/queries/board-until";

type BoardDrawn = { readonly view: BoardView; readonly drawn: BoardStill; readonly source: BoardSource | null };

const kept = keeper<BoardDrawn>();
const keptSource = keeper<BoardSource | null>();

/**
 * What is said of all projects, made once a head of the log, and of the past once for all the time in which nothing of it
 * changes: every page of the board is cut from it.
 */
async function sourceOf(look: Look, channel: string | undefined): Promise<BoardSource | null> {
  const still = await stillAround(look, channel);
  const make = async () => {
    const source = await boardSource(look, channel, still);
    return { made: source, until: source?.until ?? boardUntil(look, channel) };
  };
  return keptSource(look, channel ?? "", make, still?.from);
}

/** A page of the board at the instant looked at, drawn once a head of the log: it is the same for every viewer. */
export async function boardDrawn(look: Look, typed: BoardAsked): Promise<BoardDrawn> {
  const { channel } = typed;
  const source = await sourceOf(look, channel);
  const asked = boardAsked(look, source?.policy ?? null, typed);
  return kept(look, JSON.stringify(asked), async () => {
    const read = source &&
      channel !== undefined && {
        all: boardAll(look, channel, source.policy, source.parts),
        cut: await source.cut(look, asked.page ?? FIRST),
      };
    const view = board(look, asked, read || null);
    const drawn = {
      changes: await standStill(boardStill(view).changes),
      legend: await legendStill(view),
      table: await tableStill(view, look.asked),
    };
    return { made: { view, drawn, source }, until: source?.until ?? boardUntil(look, channel) };
  });
}
