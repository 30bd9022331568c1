import { type BoardView, hasWords, type ZoneView } from "@/lib/domain/view/board-view";
import { Rich } from "../ui/rich";
import { BoardHeads, widthOf } from "./board-heads";
import { BoardRow } from "./board-row";
import { Pages } from "./pages";
import { Waterline } from "./waterline";

function Zone({ zone, view, below }: { zone: ZoneView; view: BoardView; below: boolean }) {
  return (
    <tbody className={below ? "below" : undefined}>
      <tr className="zone">
        <th colSpan={widthOf(view)} scope="rowgroup">
          <Rich of={zone.said} />
        </th>
      </tr>
      {zone.rows.map((row, place) => (
        <BoardRow key={row.slug} row={row} view={view} first={place === 0} />
      ))}
    </tbody>
  );
}

/** Projects down, criteria across; the members float above the line, the rest hang beneath it. */
export function BoardTable({ view }: { view: BoardView }) {
  return (
    <>
      <table className={hasWords(view.groups) ? "board words" : "board"}>
        <caption className="sr">{view.caption}</caption>
        <BoardHeads view={view} />
        <Zone zone={view.inChannel} view={view} below={false} />
        <tbody>
          <tr className="line">
            <td colSpan={widthOf(view)}>
              <Waterline />
            </td>
          </tr>
        </tbody>
        <Zone zone={view.notIn} view={view} below />
      </table>
      {view.pages && <Pages of={view.pages} />}
      {view.other && (
        <div className="other">
          <p>
            <Rich of={view.other} />
          </p>
        </div>
      )}
    </>
  );
}
