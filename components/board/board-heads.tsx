import { Fragment } from "react";
import { type BoardView, columnsOf, type GroupView, hasWords, isFolded } from "@/lib/domain/view/board-view";
import { Go } from "../ui/go";

const gapAfter = (groups: readonly GroupView[], place: number): boolean => place < groups.length - 1;
/** About what a letter of a group’s name takes, and a column of glyphs, in px. */
const [LETTER, COLUMN] = [6.3, 25];
/** The gap after a group: wide enough that a long name over few columns ends before the next begins. */
function gapOf({ name, columns }: GroupView): string {
  const over = name.length * LETTER + 6 - columns.length * COLUMN;
  return over <= 12 ? "c-gap" : over <= 40 ? "c-gap wide" : "c-gap widest";
}
const isFaint = (group: GroupView): boolean => group.columns.every((column) => column.faint);

/** How many columns the table has, gaps and strip included. */
export function widthOf({ groups, strip }: Pick<BoardView, "groups" | "strip">): number {
  if (hasWords(groups)) return 2 + columnsOf(groups).length;
  return 2 + columnsOf(groups).length + Math.max(groups.length - 1, 0) + (strip ? 1 : 0);
}

function Columns({ groups, strip }: Pick<BoardView, "groups" | "strip">) {
  const words = hasWords(groups);
  return (
    <colgroup>
      <col className="c-name" />
      <col className="c-verdict" />
      {groups.map((group, place) => (
        <Fragment key={group.name}>
          {group.columns.map((column) => (
            <col key={column.key} className={isFolded(group) ? "c-fold" : words ? "c-word" : "c-cell"} />
          ))}
          {!words && gapAfter(groups, place) && <col className={gapOf(group)} />}
        </Fragment>
      ))}
      {!words && strip && <col className="c-strip" />}
    </colgroup>
  );
}

/** Six criteria at most: their names stand upright, in one line. */
function WordHeads({ view }: { view: BoardView }) {
  return (
    <thead>
      <tr>
        {["Project", view.verdictHead, ...columnsOf(view.groups).map((column) => column.short)].map((head) => (
          <th key={head} className="text" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GlyphHeads({ view }: { view: BoardView }) {
  const { groups, strip } = view;
  return (
    <thead>
      <tr>
        <th rowSpan={2} className="text" scope="col">
          Project
        </th>
        <th rowSpan={2} className="text" scope="col">
          {view.verdictHead}
        </th>
        {groups.map((group, place) => (
          <Fragment key={group.name}>
            <th
              className={`grp ${place === groups.length - 1 ? "last" : ""} ${isFaint(group) ? "faint" : ""}`}
              colSpan={group.columns.length}
              scope="colgroup"
            >
              {group.fold ? (
                <Go href={group.fold.href}>
                  {group.name}
                  <span className="sr">{group.fold.isOpen ? ", fold it" : ", open it"}</span>
                </Go>
              ) : (
                group.name
              )}
            </th>
            {gapAfter(groups, place) && <td />}
          </Fragment>
        ))}
        {strip && (
          <th rowSpan={2} className="text strip-h" scope="col">
            {strip.first}
            <br />
            {strip.second}
          </th>
        )}
      </tr>
      <tr>
        {groups.map((group, place) => (
          <Fragment key={group.name}>
            {group.columns.map((column) => (
              <th
                key={column.key}
                className={`lab ${isFolded(group) ? "folded" : column.obligation} ${column.faint ? "faint" : ""}`}
                scope="col"
              >
                <span>{column.short}</span>
              </th>
            ))}
            {gapAfter(groups, place) && <td />}
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

export function BoardHeads({ view }: { view: BoardView }) {
  return (
    <>
      <Columns groups={view.groups} strip={view.strip} />
      {hasWords(view.groups) ? <WordHeads view={view} /> : <GlyphHeads view={view} />}
    </>
  );
}
