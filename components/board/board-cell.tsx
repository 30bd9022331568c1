import type { CellView, ColumnView } from "@/lib/domain/view/board-view";
import { type Mark, markText } from "@/lib/domain/view/mark";
import { Glyph } from "../criterion/glyph";
import { Standing } from "../criterion/standing";

type Props = { column: ColumnView; cell: CellView | undefined };

/** A glyph that leads to its criterion. Its word is the link's text. */
export function Cell({ column, cell }: Props) {
  const className = column.faint ? "cell faint" : "cell";
  if (!cell) return <td className={className} />;
  if (cell.is === null) return <Unasked column={column} />;
  const mark = { is: cell.is, obligation: column.obligation, beneath: cell.beneath };
  const text = textOf(column, mark, cell);
  return (
    <td className={className}>
      <a href={cell.href} title={text}>
        <Glyph mark={mark} />
        {cell.reasoned && <span className="r" />}
        <span className="sr">{text}</span>
      </a>
    </td>
  );
}

const textOf = ({ short }: ColumnView, mark: Mark, { reasoned, later }: CellView): string =>
  `${markText(short, mark, reasoned)}${later ? `, ${later}` : ""}`;

/** What the version that judges this row does not ask. */
function Unasked({ column, word }: { column: ColumnView; word?: string }) {
  return (
    <td className={word ? "wcell unasked" : "cell unasked"}>
      <span className="sr">{column.short}: </span>
      <span className={word ? undefined : "sr"}>{word ?? "not asked yet"}</span>
      {!word && <span aria-hidden="true">·</span>}
    </td>
  );
}

/** A folded group: the worst of its standings, and how many are settled. */
export function FoldedCell({ name, cell }: { name: string; cell: CellView | undefined }) {
  if (!cell?.is) return <td className="fold" />;
  return (
    <td className="fold">
      <a href={cell.href} title={`${name}: ${cell.text} settled, the worst ${cell.is}`}>
        <Glyph mark={{ is: cell.is, obligation: "must" }} />
        <span className="sr">{name}: </span>
        <span>{cell.text}</span>
        <span className="sr"> settled, the worst {cell.is}</span>
      </a>
    </td>
  );
}

/** The same where there is room for the word. */
export function WordCell({ column, cell }: Props) {
  if (!cell) return <td className="wcell" />;
  if (cell.is === null) return <Unasked column={column} word="not asked" />;
  const mark = { is: cell.is, obligation: column.obligation, beneath: cell.beneath };
  return (
    <td className="wcell">
      <a href={cell.href} title={textOf(column, mark, cell)}>
        <span className="sr">{column.short}: </span>
        <Standing mark={mark} word={mark.is} />
        {cell.later && <span className="not-yet"> {cell.later}</span>}
        {cell.beneath && <span className="sr">, beneath {cell.beneath}</span>}
        {cell.reasoned && <span className="sr">, reason given</span>}
        {cell.reasoned && <span className="r" />}
      </a>
    </td>
  );
}
