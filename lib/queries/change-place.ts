import { type Instant, instantOf, textOf } from "../domain/instant";
import { Refusal } from "../domain/refusal";

/** A place in the list of changes: they stand by instant, then project, then in the order in which one turn names them. */
export type Place = { readonly at: Instant; readonly project: string; readonly index: number };

/** Whether one change stands before another. */
export const isBefore = (a: Place, b: Place): boolean =>
  a.at !== b.at ? a.at < b.at : a.project !== b.project ? a.project < b.project : a.index < b.index;

/** A place as a cursor has it: `2017-07-05T16:00:00.000Z,0,wireguard`. */
export const cursorOf = ({ at, project, index }: Place): string => [textOf(at), index, project].join();

/** The place that a cursor names. Refusal `bad-input` for a text that is none. */
export function placeNamed(cursor: string): Place {
  const [, instant = "", index, project] = /^([^,]+),(\d{1,6}),([^,]{1,200})$/.exec(cursor) ?? [];
  const at = instantOf(instant);
  if (at !== null && project !== undefined) return { at, project, index: Number(index) };
  throw new Refusal(
    "bad-input",
    `“${cursor.slice(0, 60)}” is no cursor of this list. Take it from “nextCursor”, or from a change.`,
    [{ path: "cursor", message: "Not of this list." }],
  );
}
