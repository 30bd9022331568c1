import type { ReactNode } from "react";
import { type BoardView, hasWords, type RowView, type ZoneView } from "@/lib/domain/view/board-view";
import { Rich } from "../ui/rich";
import { BoardHeads, widthOf } from "./board-heads";
import { BoardRow } from "./board-row";
import { Pages } from "./pages";
import { Waterline } from "./waterline";

type DrawRow = (row: RowView, first: boolean) => ReactNode;
type ZoneProps = { zone: ZoneView; view: BoardView; below: boolean; drawRow: DrawRow };

function Zone({ zone, view, below, drawRow }: ZoneProps) {
  return (
    <tbody className={below ? "below" : undefined}>
      <tr className="zone">
        <th colSpan={widthOf(view)} scope="rowgroup">
          <Rich of={zone.said} />
        </th>
      </tr>
      {zone.rows.map((row, place) => drawRow(row, place === 0))}
    </tbody>
  );
}

type Props = {
  view: BoardView;
  /** How a row is drawn, where it is not drawn here. */
  drawRow?: DrawRow;
};

/** Projects down, criteria across; the members float above the line, the rest hang beneath it. */
export function BoardTable({
  view,
  drawRow = (row, first) => <BoardRow key={row.slug} row={row} view={view} first={first} />,
}: Props) {
  return (
    <>
      <table className={hasWords(view.groups) ? "board words" : "board"}>
        <caption className="sr">{view.caption}</caption>
        <BoardHeads view={view} />
        <Zone zone={view.inChannel} view={view} below={false} drawRow={drawRow} />
        <tbody>
          <tr className="line">
            <td colSpan={widthOf(view)}>
              <Waterline />
            </td>
          </tr>
        </tbody>
        <Zone zone={view.notIn} view={view} below drawRow={drawRow} />
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
