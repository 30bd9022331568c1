import type { Near } from "../domain/board-sums";
import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { VerdictOutcome } from "../domain/verdict";
import { type BoardWhen, onceAt, rowsAt, shownAt } from "./board-when";
import type { Db } from "./client";

/** Projects of one policy that are alike, how many, whether a must is met of any, and of which criteria somebody has something. */
export type Alike = {
  readonly policy: Seq;
  readonly isMember: boolean;
  readonly outcome: VerdictOutcome;
  readonly count: number;
  readonly hasBegun: boolean;
  /** A digit a criterion of the policy. */
  readonly known: string;
};

/** The registered projects without a row: how many of a sort, and the first by name. */
type Rowless = {
  readonly why: "left" | "none" | "early";
  readonly count: number;
  readonly some: readonly string[];
};

export type BoardSumsRead = {
  readonly alike: readonly Alike[];
  readonly ready: readonly string[];
  readonly members: readonly string[];
  readonly nearest: readonly Near[];
  readonly rowless: readonly Rowless[];
  /** Whose verdict turned, or who came onto the board, since an instant; whose verdict ends by another: the latest first. */
  readonly movers: readonly string[];
  readonly lapsing: readonly string[];
  /** When the first row of these changes by time alone. */
  readonly until: Instant | null;
};

type Asked = BoardWhen & {
  /** So many names are wanted where there are not more: of what is ready, of members, of those without a row. */
  readonly named: { readonly ready: number; readonly members: number; readonly rowless: number };
  readonly since: Instant | null;
  readonly endsBy: Instant | null;
  /** So many movers and lapsing at most. */
  readonly most: number;
};

/** What is said of all projects of a board, in one question, however many they are. */
export async function boardSums(db: Db, asked: Asked): Promise<BoardSumsRead> {
  const { named, since, endsBy, most, now } = asked;
  const [rows, shown, at] = [rowsAt(asked), shownAt(asked), new Date(now)];
  const [from, end] = [since === null ? null : new Date(since), endsBy === null ? null : new Date(endsBy)];
  const [row] = await db.$queryRaw<Row[]>`
    ${onceAt(asked)}
    SELECT
      (SELECT json_agg(a) FROM (
        SELECT policy, membership = 'member' AS "isMember", outcome, count(*) AS count,
               bool_or("open" < musts) AS "hasBegun", bit_or(known)::text AS known
          FROM span WHERE ${shown} GROUP BY policy, membership = 'member', outcome) a) AS alike,
      (SELECT json_agg(project) FROM (
        SELECT project FROM span WHERE ${shown} AND outcome = 'ready' AND membership <> 'member'
         LIMIT ${named.ready + 1}) r) AS ready,
      (SELECT json_agg(project) FROM (
        SELECT project FROM span WHERE ${shown} AND membership = 'member' LIMIT ${named.members + 1}) m) AS members,
      (SELECT json_agg(n) FROM (
        SELECT project AS slug, musts, "open" FROM span
         WHERE ${shown} AND membership = 'not in' AND outcome <> 'ready'
         ORDER BY membership, "open", met DESC, project LIMIT 2) n) AS nearest,
      (SELECT json_agg(o) FROM (
        SELECT why, count(*) AS count, (array_agg(project ORDER BY project))[1:${named.rowless}::int] AS some FROM (
          SELECT project, CASE WHEN membership = 'left' THEN 'left' WHEN row_from IS NULL THEN 'none' ELSE 'early' END AS why
            FROM span WHERE ${rows} AND row_from IS NULL AND name IS NOT NULL
          UNION ALL
          SELECT project, CASE WHEN membership = 'left' THEN 'left' ELSE 'early' END
            FROM span WHERE ${rows} AND row_from > ${at}::timestamptz AND name IS NOT NULL) without
         GROUP BY why) o) AS rowless,
      CASE WHEN ${from}::timestamptz IS NULL THEN NULL ELSE (SELECT json_agg(project) FROM (
        SELECT project FROM span WHERE ${shown} AND (turned_at > ${from}::timestamptz OR board_from > ${from}::timestamptz)
         ORDER BY turned_at DESC, project LIMIT ${most}) v) END AS movers,
      CASE WHEN ${end}::timestamptz IS NULL THEN NULL ELSE (SELECT json_agg(project) FROM (
        SELECT project FROM span WHERE ${shown} AND until_at <= ${end}::timestamptz
         ORDER BY until_at, project LIMIT ${most}) l) END AS lapsing,
      least((SELECT min(until_at) FROM span WHERE ${rows} AND until_at > ${at}::timestamptz),
            (SELECT min(row_from) FROM span WHERE ${rows} AND row_from > ${at}::timestamptz)) AS until`;
  if (!row) throw new Error("Postgres answered no row to a question that always has one.");
  return {
    alike: row.alike ?? [],
    ready: row.ready ?? [],
    members: row.members ?? [],
    nearest: row.nearest ?? [],
    rowless: row.rowless ?? [],
    movers: row.movers ?? [],
    lapsing: row.lapsing ?? [],
    until: row.until?.getTime() ?? null,
  };
}

type Row = { readonly [K in Exclude<keyof BoardSumsRead, "until">]: BoardSumsRead[K] | null } & {
  readonly until: Date | null;
};
