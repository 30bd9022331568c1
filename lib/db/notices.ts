import type { Seq } from "../domain/fact";
import type { Notice } from "../domain/notice";
import type { Db } from "./client";

/** The name that Postgres knows what is told by. */
export const CHANNEL = "slipway";

/** Postgres takes 8,000 bytes: a slug has 40 at most. */
const NAMED = 100;

/** Where the log ends once these facts are in it, as it goes over the wire: `insertFacts` tells it in its own statement. */
export const logNotice = (last: { readonly seq: Seq; readonly digest: string }): string =>
  textOf({ log: last.seq, digest: last.digest });

/** Tells all processes, when the transaction commits; nothing is told where it does not. */
export async function tell(db: Db, notice: Notice): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${textOf(short(notice))})`;
}

const textOf = (notice: Notice): string => JSON.stringify(notice);

const short = (notice: Notice): Notice =>
  "aged" in notice && (notice.projects?.length ?? 0) > NAMED ? { ...notice, projects: null } : notice;
