import { type BoardStill, boardStill } from "@/components/board/board";
import { standStill } from "@/components/ui/still";
import type { BoardView } from "@/lib/domain/view/board-view";
import { keeper } from "@/lib/log/keeper";
import type { Look } from "@/lib/log/look";
import { type BoardAsked, board } from "@/lib/queries/board";
import { boardUntil } from "@/lib/queries/board-until";

type BoardDrawn = { readonly view: BoardView; readonly drawn: BoardStill };

const kept = keeper<BoardDrawn>();

/** The board at the instant looked at, drawn once a head of the log: it is the same for every viewer. */
export const boardDrawn = (look: Look, asked: BoardAsked): Promise<BoardDrawn> =>
  kept(look, JSON.stringify(asked), async () => {
    const view = board(look, asked);
    const { changes, legend, table } = boardStill(view);
    const drawn = {
      changes: await standStill(changes),
      legend: await standStill(legend),
      table: await standStill(table),
    };
    return { made: { view, drawn }, until: boardUntil(look, asked.channel) };
  });
