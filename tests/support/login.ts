import { createHash, randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import pg from "pg";
import { type RunningApp, SECRET } from "./server";

/** Who asks: headers that a browser or a machine would send. */
export type Caller = Readonly<Record<string, string>>;

/** Nobody in particular. */
export const nobody: Caller = {};

/** A signed-in browser that acts as somebody of the practice copy, or as a person nobody has appointed to anything. */
export async function asPerson(app: RunningApp, handle: string): Promise<Caller> {
  const sid = await onDatabase(app, async (client) => {
    const isPractice = (await client.query("SELECT 1 FROM person WHERE handle = $1 AND practice", [handle])).rowCount;
    const person = await personNamed(client, isPractice ? "visitor" : handle);
    const made = await client.query<{ id: string }>(
      "INSERT INTO session (id, person_id, acting_as, seen_at, expires_at) VALUES ($1, $2, $3, now(), now() + interval '1 day') RETURNING id",
      [randomUUID(), person, isPractice ? handle : null],
    );
    return made.rows[0]?.id;
  });
  return { cookie: `slipway=${await encode({ token: { sid }, secret: SECRET })}` };
}

export type TokenAsked = {
  readonly scopes?: readonly string[];
  /** Null: any project its maker may speak for. */
  readonly project?: string | null;
  readonly name?: string;
  readonly is?: "good" | "revoked" | "expired";
};

/** A machine with a token that somebody made: to post CI runs of wireguard unless said otherwise. */
export async function asToken(
  app: RunningApp,
  maker: string,
  { scopes = ["ci:write"], project = "wireguard", name = "CI of wireguard", is = "good" }: TokenAsked = {},
): Promise<Caller> {
  const secret = `slw_${randomBytes(32).toString("base64url")}`;
  await onDatabase(app, async (client) =>
    client.query(
      `INSERT INTO token (id, name, person_id, acting_as, digest, project, scopes, expires_at, revoked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + $8::interval, CASE WHEN $9 THEN now() END)`,
      [
        randomUUID(),
        name,
        await personNamed(client, "visitor"),
        maker,
        createHash("sha256").update(secret).digest("hex"),
        project,
        scopes,
        is === "expired" ? "-1 second" : "1 day",
        is === "revoked",
      ],
    ),
  );
  return { authorization: `Bearer ${secret}` };
}

/** Who has this handle, made where nobody has. */
export async function personNamed(client: pg.ClientBase, handle: string): Promise<string> {
  await client.query("INSERT INTO person (id, handle, name) VALUES ($1, $2, $2) ON CONFLICT (handle) DO NOTHING", [
    randomUUID(),
    handle,
  ]);
  const found = await client.query<{ id: string }>("SELECT id FROM person WHERE handle = $1", [handle]);
  return found.rows[0]?.id ?? "";
}

const pools = new WeakMap<RunningApp, pg.Pool>();

/** Asks the app's database something, past the app. */
export async function onDatabase<T>(app: RunningApp, ask: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const pool = pools.get(app) ?? new pg.Pool({ connectionString: app.databaseUrl, max: 2, allowExitOnIdle: true });
  if (!pools.has(app)) pool.on("error", () => {}); // the database is dropped beneath it when the app stops
  pools.set(app, pool);
  const client = await pool.connect();
  try {
    return await ask(client);
  } finally {
    client.release();
  }
}
