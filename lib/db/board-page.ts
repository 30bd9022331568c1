import { type Picked, type Show, type Sort, shows } from "../domain/board-picked";
import type { Counted } from "../domain/board-sums";
import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { type BoardWhen, shownAt } from "./board-when";
import type { Db } from "./client";
import { Prisma } from "./generated/client";
import { type SpanColumns, type SpanRow, spanColumns, spanRowOf } from "./span-rows";

/** How many musts were open from an instant on. */
type Open = { readonly at: Instant; readonly open: number };

/** A row of the board as it stood, and how many musts were open before and until then. */
type BoardRow = { readonly row: SpanRow; readonly opens: readonly Open[] };

type BoardPageRead = {
  /** Of all that hold what is sought, whatever is shown of them. */
  readonly counted: readonly Counted[];
  readonly rows: readonly BoardRow[];
  /** What the standings of these rows say, each by its name; nothing where it was not asked for. */
  readonly said: ReadonlyMap<string, string>;
};

type Asked = BoardWhen &
  Picked & {
    /** Where a criterion that is lacked stands in each policy. */
    readonly places: readonly { readonly policy: Seq; readonly place: number }[];
    /** How many rows are passed over, and how many are wanted. */
    readonly after: number;
    readonly most: number;
    /** From when on it is told how many musts were open. */
    readonly from: Instant;
    /** Whether it is told what the standings of the rows say: by whoever has read none yet. */
    readonly isSaid: boolean;
  };

/** One page of a board, in one question: no more is read than its rows, and what of their past a strip shows. */
export async function boardPage(db: Db, asked: Asked): Promise<BoardPageRead> {
  const { now, from, after, most } = asked;
  const shown = Prisma.sql`${shownAt(asked)} ${foundBy(asked)}`;
  const [row] = await db.$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM span WHERE ${shown} ${showing[asked.show ?? "all"]} ORDER BY ${orders[asked.sort]}
       LIMIT ${most} OFFSET ${after})
    SELECT
      (SELECT json_agg(c) FROM (
        SELECT membership = 'member' AS "isMember", outcome, count(*) AS count
          FROM span WHERE ${shown} GROUP BY membership = 'member', outcome) c) AS counted,
      (SELECT json_agg(r) FROM (SELECT ${spanColumns} FROM page ORDER BY ${orders[asked.sort]}) r) AS rows,
      (SELECT json_agg(o) FROM (
        SELECT p.project, s.from_at AS at, s."open" FROM page p
          JOIN span s ON s.project = p.project AND s.channel = p.channel
         WHERE s.from_at <= ${new Date(now)}::timestamptz AND (s.to_at IS NULL OR s.to_at > ${new Date(from)}::timestamptz)
         ORDER BY p.project, s.n) o) AS opens,
      (SELECT json_object_agg(id, body) FROM span_standing
        WHERE ${asked.isSaid} AND id = ANY(SELECT unnest(standings) FROM page)) AS said`;
  const opens = new Map<string, Open[]>();
  for (const { project, at, open } of row?.opens ?? [])
    opens.set(project, [...(opens.get(project) ?? []), { at: Date.parse(at), open }]);
  return {
    counted: row?.counted ?? [],
    rows: (row?.rows ?? []).map((it) => ({ row: rowIn(it), opens: opens.get(it.project) ?? [] })),
    said: new Map(Object.entries(row?.said ?? {})),
  };
}

type Told = { readonly project: string; readonly at: string; readonly open: number };
/** Within JSON an instant is a text and a whole number a number. */
type InJson = {
  readonly [K in keyof SpanColumns]: SpanColumns[K] extends Date | null ? string | null : SpanColumns[K];
};
type Row = {
  readonly counted: readonly Counted[] | null;
  readonly rows: readonly InJson[] | null;
  readonly opens: readonly Told[] | null;
  readonly said: Readonly<Record<string, string>> | null;
};

function rowIn(row: InJson): SpanRow {
  const dates = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      (name.endsWith("_at") || name.endsWith("_from") || name === "member_since") && typeof value === "string"
        ? new Date(value)
        : value,
    ]),
  );
  // The columns are those of `spanColumns`, their instants read back.
  return spanRowOf(dates as SpanColumns);
}

/** The same orders as lib/domain/board-picked.ts has, the members first in each. */
const orders: Readonly<Record<Sort, Prisma.Sql>> = {
  open: Prisma.sql`membership, "open", met DESC, project`,
  name: Prisma.sql`membership, project`,
  changed: Prisma.sql`membership, turned_at DESC, project`,
};

const showing: Readonly<Record<Show | "all", Prisma.Sql>> = {
  all: Prisma.empty,
  members: Prisma.sql`AND membership = 'member'`,
  ready: Prisma.sql`AND outcome = ${shows.ready}`,
  undetermined: Prisma.sql`AND outcome = ${shows.undetermined}`,
  "not-ready": Prisma.sql`AND outcome = ${shows["not-ready"]}`,
  "not-evaluable": Prisma.sql`AND outcome = ${shows["not-evaluable"]}`,
};

function foundBy({ find, lacks, places }: Asked): Prisma.Sql {
  const sought = find?.toLowerCase() ?? "";
  const held = find === null ? Prisma.empty : Prisma.sql`AND ${hasGrams(sought)} strpos(search, ${sought}) > 0`;
  if (lacks === null) return held;
  return Prisma.sql`${held} AND EXISTS (
    SELECT 1 FROM unnest(${places.map(({ policy }) => policy)}::bigint[], ${places.map(({ place }) => place)}::int[])
        AS lacked (of, place) WHERE of = policy AND get_bit(known, place) = 0)`;
}

/** Three letters and more are looked up by the threes in them. */
const hasGrams = (sought: string): Prisma.Sql =>
  sought.length < 3 ? Prisma.empty : Prisma.sql`span_grams(search) @> span_grams(${sought}) AND`;
