import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "./generated/client";

/** The client itself, or a transaction of it: what a question of `lib/db` is asked through. */
export type Db = PrismaClient | Prisma.TransactionClient;

type Connections = { pool?: Pool; prisma?: PrismaClient };
const held = globalThis as typeof globalThis & { slipwayConnections?: Connections };
held.slipwayConnections ??= {};
const connections = held.slipwayConnections;

/** Every connection works in UTC and, where it may, as the role that can only add to the log. */
const PREPARE = `
  SET TimeZone = 'UTC';
  SELECT set_config('role', rolname, false) FROM pg_roles
   WHERE rolname = 'slipway_app'
     AND pg_has_role(current_user, oid, CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END)
     AND has_table_privilege(oid, to_regclass('fact'), 'INSERT')`;

/** The process's one pool. Prisma runs over it too; use it where a statement has no words in Prisma. */
export function pool(): Pool {
  connections.pool ??= openPool(env().DATABASE_URL);
  return connections.pool;
}

/** The process's one Prisma client. Nothing connects before the first question. */
export function db(): PrismaClient {
  connections.prisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return connections.prisma;
}

/** Closes every connection; scripts and tests call it at their end. A later `db()` opens new ones. */
export async function disconnect(): Promise<void> {
  const { prisma, pool } = connections;
  connections.prisma = undefined;
  connections.pool = undefined;
  await prisma?.$disconnect();
  await pool?.end();
}

function openPool(connectionString: string): Pool {
  const opened = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "slipway",
    onConnect: (client) => client.query(PREPARE),
  });
  opened.on("error", () => {}); // an idle connection that was cut: the pool has dropped it, the next question opens another
  return opened;
}
