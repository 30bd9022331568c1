import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Membership } from "../domain/membership";
import type { VerdictOutcome } from "../domain/verdict";
import type { Db } from "./client";
import { Prisma } from "./generated/client";

/**
 * A row of the table `span`: a stretch of time in which all that the board shows of a project in a channel was the same. The
 * rows of a project follow each other without a gap, `n` from 1; the last is open. Derived from the log, and rebuilt from it.
 *
 * The board of now: rows with `to_at IS NULL`; of an instant T: `tstzrange(from_at, to_at) @> T`. On the board among them are
 * those with `row_from <= T` (the others with a name stand at its foot). As it is ordered: `membership, open, met DESC,
 * project` ('member' sorts before 'not in'). Search: `span_grams(search) @> span_grams('wireg') AND search LIKE '%wireg%'`,
 * in lower case; of fewer than three letters LIKE alone. Nobody has anything of a criterion where its bit of `bit_or(known)`
 * is 0: of rows of one `policy`, for bits stand in the order of its criteria. Complete up to `span_mark` (span-marks.ts).
 */
export type SpanRow = {
  readonly project: string;
  readonly channel: string;
  readonly n: number;
  /** `from_at`, `to_at`: [from, to), `to` null while it goes on. */
  readonly from: Instant;
  readonly to: Instant | null;
  /** What began it, and the last entry known then. */
  readonly by: "entry" | "expiry";
  readonly since: Seq;
  /** `turned_at`: where the verdict's span began. `from` unless membership, registration or `known` alone changed at `from`. */
  readonly turned: Instant;
  /** The last entry that it was judged by, when (`judged_at`), and until when it stays without a new fact (`until_at`). */
  readonly upTo: Seq;
  readonly judged: Instant;
  readonly until: Instant | null;
  readonly outcome: VerdictOutcome;
  /** The verdict's digest (decision.md). */
  readonly digest: string;
  /** The entry of the policy that it was judged by. */
  readonly policy: Seq;
  /** Musts that apply and count, those open, and those met: the numbers of `placeOf`. */
  readonly musts: number;
  readonly open: number;
  readonly met: number;
  /** A digit a criterion of the policy: 1 where somebody has something of it. */
  readonly known: string;
  /** As registered; null before. */
  readonly name: string | null;
  readonly short: string | null;
  /** Slug, name and short name in lower case. */
  readonly search: string;
  readonly membership: Membership["is"];
  /** Since when it is in, or when it left. */
  readonly memberSince: Instant | null;
  /** The registration's `boardFrom`, whatever it means for the row; and from when on there is a row, null for none. */
  readonly boardFrom: Instant | null;
  readonly rowFrom: Instant | null;
  /** Names of its standings (span-standings.ts), in the policy's order; and the rest of its verdict as JSON (lib/log/span-told.ts). */
  readonly standings: readonly string[];
  readonly body: string;
};

/** For `SELECT ${spanColumns} FROM span`; what comes is read by `spanRowOf`. */
export const spanColumns = Prisma.raw(
  `project, channel, n, from_at, to_at, "by", since, turned_at, up_to, judged_at, until_at, outcome, digest, policy, musts, "open",
   met, known::text AS known, name, short, search, membership, member_since, board_from, row_from, standings::text[] AS standings, body`,
);

/** The columns as Postgres gives them. */
export type SpanColumns = Pick<
  SpanRow,
  "project" | "channel" | "n" | "by" | "outcome" | "digest" | "musts" | "open" | "met" | "known" | "name" | "short"
> &
  Pick<SpanRow, "search" | "membership" | "standings" | "body"> & {
    readonly [K in "from_at" | "turned_at" | "judged_at"]: Date;
  } & { readonly [K in "to_at" | "until_at" | "member_since" | "board_from" | "row_from"]: Date | null } & {
    readonly [K in "since" | "up_to" | "policy"]: bigint;
  };

export function spanRowOf(row: SpanColumns): SpanRow {
  const { from_at, to_at, turned_at, judged_at, until_at, member_since, board_from, row_from, up_to, ...same } = row;
  return {
    ...same,
    since: Number(row.since),
    policy: Number(row.policy),
    upTo: Number(up_to),
    from: from_at.getTime(),
    to: instantOf(to_at),
    turned: turned_at.getTime(),
    judged: judged_at.getTime(),
    until: instantOf(until_at),
    memberSince: instantOf(member_since),
    boardFrom: instantOf(board_from),
    rowFrom: instantOf(row_from),
  };
}

const instantOf = (at: Date | null): Instant | null => at?.getTime() ?? null;

/** All rows of some projects in a channel, in their order. */
export async function spanRows(db: Db, channel: string, projects: readonly string[]): Promise<readonly SpanRow[]> {
  const rows = await db.$queryRaw<SpanColumns[]>`
    SELECT ${spanColumns} FROM span WHERE project = ANY(${projects}::text[]) AND channel = ${channel} ORDER BY project, n`;
  return rows.map(spanRowOf);
}

/** What is looked at to go on: of each project its open row, and the last one of the span before. */
export async function lastSpanRows(db: Db, channel: string, projects: readonly string[]): Promise<readonly SpanRow[]> {
  const rows = await db.$queryRaw<SpanColumns[]>`
    WITH live AS (
      SELECT * FROM span WHERE channel = ${channel} AND project = ANY(${projects}::text[]) AND to_at IS NULL
    ), before AS (
      SELECT b.* FROM live l CROSS JOIN LATERAL (
        SELECT * FROM span s
         WHERE s.project = l.project AND s.channel = l.channel AND s.n < l.n AND s.turned_at < l.turned_at
         ORDER BY s.n DESC LIMIT 1) b
    )
    SELECT ${spanColumns} FROM (SELECT * FROM live UNION ALL SELECT * FROM before) both_of_them ORDER BY project, n`;
  return rows.map(spanRowOf);
}
