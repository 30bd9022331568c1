import { Fragment, type ReactNode } from "react";
import { type BoardView, columnsOf, hasWords, isFolded, type RowView } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Hull } from "../verdict/hull";
import { VerdictWord } from "../verdict/verdict-word";
import { Cell, FoldedCell, WordCell } from "./board-cell";
import { Draught } from "./draught";

function Verdict({ row }: { row: RowView }) {
  return (
    <td className="verdict">
      <div>
        <Hull verdict={row.verdict} />
        <p>
          <VerdictWord verdict={row.verdict} className="word" />
          <Rich of={row.said} />
          {row.next && (
            <span className="next">
              <Rich of={row.next} />
            </span>
          )}
          {row.judgedBy && <span className="judged-by">{row.judgedBy}</span>}
          <span className="way-m">{row.inTheWay}</span>
          {row.further && (
            <span className="further">
              <Rich of={row.further} />
            </span>
          )}
          {row.inFact && (
            <span className="infact">
              <Rich of={row.inFact} />
            </span>
          )}
        </p>
      </div>
    </td>
  );
}

function Cells({ row, groups }: { row: RowView; groups: BoardView["groups"] }) {
  const cells = new Map(row.cells.map((cell) => [cell.key, cell]));
  if (hasWords(groups))
    return columnsOf(groups).map((column) => (
      <WordCell key={column.key} column={column} cell={cells.get(column.key)} />
    ));
  return groups.map((group, place) => (
    <Fragment key={group.name}>
      {isFolded(group) && <FoldedCell name={group.name} cell={cells.get(group.name)} />}
      {(isFolded(group) ? [] : group.columns).map((column) => (
        <Cell key={column.key} column={column} cell={cells.get(column.key)} />
      ))}
      {place < groups.length - 1 && <td className="gap" />}
    </Fragment>
  ));
}

type Props = {
  row: RowView;
  view: Pick<BoardView, "groups" | "strip">;
  first: boolean;
  /** What stands in the place of the strip, where that is drawn apart. */
  draught?: ReactNode;
};

const stripOf = ({ draught }: RowView): ReactNode => (draught ? <Draught view={draught} /> : <span />);

/** A project: its name and purpose, its verdict and what is in the way, a cell a criterion, how deep it hung until now. */
export function BoardRow({ row, view, first, draught = stripOf(row) }: Props) {
  return (
    <tr className={first ? "row first" : "row"}>
      <th scope="row" className="name">
        <Go href={row.href} data-stop>
          {row.name}
        </Go>
        <small>{row.short}</small>
      </th>
      <Verdict row={row} />
      <Cells row={row} groups={view.groups} />
      {view.strip && !hasWords(view.groups) && (
        <td className="strip">
          <a href={`${row.href}#history`} title={view.strip.title}>
            {draught}
            <span className="open">
              <span className="sr">{view.strip.title}, at the end: </span>
              {row.open}
            </span>
          </a>
        </td>
      )}
    </tr>
  );
}
