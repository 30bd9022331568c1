import { type BoardStill, boardStill } from "@/components/board/board";
import { standStill } from "@/components/ui/still";
import { policyOf } from "@/lib/domain/project";
import type { BoardView } from "@/lib/domain/view/board-view";
import { keeper } from "@/lib/log/keeper";
import type { Look } from "@/lib/log/look";
import { type BoardAsked, board } from "@/lib/queries/board";
import { type BoardAll, boardAll } from "@/lib/queries/board-all";
import { boardAsked } from "@/lib/queries/board-asked";
import { type Entrant, judgedAhead } from "@/lib/queries/board-members";
import { boardUntil } from "@/lib/queries/board-until";

type BoardDrawn = { readonly view: BoardView; readonly drawn: BoardStill; readonly placed: readonly Entrant[] };

const kept = keeper<BoardDrawn>();
const keptAll = keeper<{ readonly all: BoardAll | null; readonly until: number }>();

/** What is said of all projects, made once a head of the log: every page of the board is cut from it. */
const allOf = (look: Look, channel: string | undefined) =>
  keptAll(look, channel ?? "", async () => {
    if (channel !== undefined && policyOf(look, channel)) await judgedAhead(look, channel);
    const until = boardUntil(look, channel);
    return { made: { all: boardAll(look, channel), until }, until };
  });

/** A page of the board at the instant looked at, drawn once a head of the log: it is the same for every viewer. */
export async function boardDrawn(look: Look, typed: BoardAsked): Promise<BoardDrawn> {
  const { all, until } = await allOf(look, typed.channel);
  const asked = boardAsked(look, all, typed);
  return kept(look, JSON.stringify(asked), async () => {
    const view = board(look, asked, all);
    const { changes, legend, table } = boardStill(view);
    const drawn = {
      changes: await standStill(changes),
      legend: await standStill(legend),
      table: await standStill(table),
    };
    return { made: { view, drawn, placed: all?.placed ?? [] }, until };
  });
}
