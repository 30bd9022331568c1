import type { ReactNode } from "react";
import { type BoardView, hasWords } from "@/lib/domain/view/board-view";
import type { PlainAction } from "@/lib/domain/view/form-state";
import type { LaterView } from "@/lib/domain/view/later-view";
import { Rich } from "../ui/rich";
import { BoardHead } from "./board-head";
import { BoardTable } from "./board-table";
import { Changes } from "./changes";
import { Everybody } from "./everybody";
import { Find } from "./find";
import { Later } from "./later";
import { Legend } from "./legend";
import { LegendBody } from "./legend-body";
import { Picks } from "./picks";
import { TryIt } from "./try-it";

type Props = {
  view: BoardView;
  legendOpen: boolean;
  dismissTryIt?: PlainAction;
  later?: LaterView | null;
  /** What stands still of it, where it was drawn before. */
  drawn?: BoardStill;
};

/** The parts of the board that are no viewer's and hold no client leaf. */
export type BoardStill = { readonly changes: ReactNode; readonly legend: ReactNode; readonly table: ReactNode };

export const boardStill = (view: BoardView): BoardStill => ({
  changes: view.changes && <Changes view={view.changes} />,
  legend: hasWords(view.groups) ? null : <LegendBody waives={view.waives} />,
  table: view.empty ? null : <BoardTable view={view} />,
});

/** The first screen. */
export function Board({ view, legendOpen, dismissTryIt, later = null, drawn = boardStill(view) }: Props) {
  return (
    <div className="page">
      <BoardHead view={view} changes={drawn.changes} />
      {view.tryIt && <TryIt view={view.tryIt} dismiss={dismissTryIt} />}
      {later && <Later view={later} />}
      {view.empty ? (
        <p className="nothing">
          <Rich of={view.empty} />
        </p>
      ) : (
        <div className="tableau">
          {view.everybody && <Everybody view={view.everybody} />}
          {view.later && (
            <p className="not-counted">
              <Rich of={view.later} />
            </p>
          )}
          {view.find && <Find view={view.find} />}
          {view.picks.length > 0 && <Picks of={view.picks} />}
          {drawn.legend && <Legend open={legendOpen}>{drawn.legend}</Legend>}
          {drawn.table}
        </div>
      )}
    </div>
  );
}
