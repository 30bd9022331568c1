import type { Instant } from "../domain/instant";
import { Prisma } from "./generated/client";

/** The board of a channel at an instant. `isNow`: the last row of each project, which has no end. */
export type BoardWhen = { readonly channel: string; readonly now: Instant; readonly isNow: boolean };

/** The rows of the table `span` that hold at an instant, one a project: for WHERE. */
export const rowsAt = ({ channel, now, isNow }: BoardWhen): Prisma.Sql =>
  isNow
    ? Prisma.sql`channel = ${channel} AND to_at IS NULL`
    : Prisma.sql`channel = ${channel} AND tstzrange(from_at, to_at) @> ${new Date(now)}::timestamptz`;

/**
 * Has a question of an earlier instant look for these rows once, however often it goes on to name the table: that no index has
 * them in the order they are wanted in. Those of now have indexes of their own.
 */
export const onceAt = (when: BoardWhen): Prisma.Sql =>
  when.isNow ? Prisma.empty : Prisma.sql`WITH span AS MATERIALIZED (SELECT * FROM span WHERE ${rowsAt(when)})`;

/** Those of them that are on the board. */
export const shownAt = (when: BoardWhen): Prisma.Sql =>
  Prisma.sql`${rowsAt(when)} AND row_from <= ${new Date(when.now)}::timestamptz`;
