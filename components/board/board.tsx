import type { BoardView } from "@/lib/domain/view/board-view";
import type { PlainAction } from "@/lib/domain/view/form-state";
import type { LaterView } from "@/lib/domain/view/later-view";
import { Rich } from "../ui/rich";
import { BoardHead } from "./board-head";
import { BoardTable } from "./board-table";
import { Later } from "./later";
import { TryIt } from "./try-it";

type Props = { view: BoardView; legendOpen: boolean; dismissTryIt?: PlainAction; later?: LaterView | null };

/** The first screen. */
export function Board({ view, legendOpen, dismissTryIt, later = null }: Props) {
  return (
    <div className="page">
      <BoardHead view={view} />
      {view.tryIt && <TryIt view={view.tryIt} dismiss={dismissTryIt} />}
      {later && <Later view={later} />}
      {view.empty ? (
        <p className="nothing">
          <Rich of={view.empty} />
        </p>
      ) : (
        <BoardTable view={view} legendOpen={legendOpen} />
      )}
    </div>
  );
}
