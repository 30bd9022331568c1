import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { done } from "../support/api";
import { createSeeded, type TestDatabase } from "../support/database";
import { asToken, onDatabase } from "../support/login";
import { type RunningApp, startApp } from "../support/server";

/** Work that is due at an instant, with two processes to do it, told apart in Postgres by the names that they give themselves. */
let database: TestDatabase;
const apps = new Map<string, RunningApp>();
const started = (name: string) => startApp({ databaseUrl: `${database.url}?application_name=${name}` });
beforeAll(async () => {
  database = await createSeeded("practice");
  const both = await Promise.all([started("one"), started("other")]);
  for (const [index, name] of ["one", "other"].entries()) if (both[index]) apps.set(name, both[index]);
  await sql(`CREATE TABLE held (id bigint, by text);
    CREATE FUNCTION note_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
      BEGIN INSERT INTO held VALUES (NEW.id, NEW.locked_by); RETURN NULL; END $$;
    CREATE TRIGGER note_held AFTER UPDATE OF locked_by ON slipway_jobs._private_jobs FOR EACH ROW
      WHEN (NEW.locked_by IS NOT NULL) EXECUTE FUNCTION public.note_held()`);
});
afterAll(async () => {
  await Promise.all([...apps.values()].map((app) => app.stop()));
  await database.drop();
});

const anyApp = (): RunningApp => {
  const [app] = apps.values();
  if (!app) throw new Error("No process is alive.");
  return app;
};
const sql = <R extends object>(text: string, values: unknown[] = []) =>
  onDatabase(anyApp(), async (client) => (await client.query(text, values)).rows as R[]);
const one = async <T>(text: string, values: unknown[] = []) =>
  Object.values((await sql<Record<string, T>>(text, values))[0] ?? {})[0] as T;

/** Asks the database until it is so; nothing is asked of the app meanwhile. */
async function until(text: string, values: unknown[] = []): Promise<void> {
  while (!(await one<boolean>(text, values))) await new Promise((go) => setTimeout(go, 50));
}
const held = () => one<string>("SELECT count(*) FROM held").then(Number);

/** Has the practice clock stand some seconds before the next span ages, as whoever moves it would; what is told next puts the job there. */
async function nearlyThere(seconds: number): Promise<Date> {
  await until("SELECT count(*) > 0 AND bool_and(up_to = (SELECT max(seq) FROM fact)) FROM span_mark");
  const next = await one<Date>("SELECT min(until_at) FROM span WHERE to_at IS NULL");
  await sql(
    "UPDATE clock SET offset_ms = extract(epoch FROM $1::timestamptz - interval '1 second' * $2 - clock_timestamp()) * 1000",
    [next, seconds],
  );
  const run = { project: "wireguard", check: "build", target: "x86_64/4.9", outcome: "passed", runId: randomUUID() };
  const body = { ...run, revision: "0441a379af7cce26fadad4931b82baa076dff93a" };
  await done(anyApp(), { path: "/ci/runs", by: await asToken(anyApp(), "maintainer-of-wireguard"), body });
  return next;
}

/** The instant is there: the clock stands at it, and the job that is due then is due now, as a clock that is moved has it. */
const thereNow = async (next: Date): Promise<void> => {
  await sql("UPDATE clock SET offset_ms = ceil(extract(epoch FROM $1::timestamptz - clock_timestamp()) * 1000)", [
    next,
  ]);
  await dueNow();
};
const dueNow = () => sql(`UPDATE slipway_jobs._private_jobs SET run_at = clock_timestamp() WHERE ${WAITING_JOB}`);
const WAITING_JOB = "key = 'expire' AND locked_at IS NULL";
const AGED = "SELECT count(*) > 0 FROM span WHERE from_at = $1 AND by = 'expiry'";
const AHEAD = `SELECT count(*) = 1 FROM slipway_jobs._private_jobs
  WHERE key = 'expire' AND locked_at IS NULL AND run_at > clock_timestamp()`;

it("the spans are filled after a start, and what ages is extended at its instant by one of the two, once, unasked", async () => {
  const next = await nearlyThere(3);
  await until(AGED, [next]);
  await until(AHEAD);
  expect(await held()).toBe(1);
});

it("one that is killed while it is at it leaves it to the other, a little later", { timeout: 120_000 }, async () => {
  const before = await held();
  const next = await nearlyThere(20);
  await until("SELECT bool_and(up_to = (SELECT max(seq) FROM fact)) FROM span_mark");
  const name = await onDatabase(anyApp(), async (client) => {
    await client.query("SELECT pg_advisory_lock(72707371)");
    await thereNow(next);
    const WAITS =
      "SELECT application_name AS name FROM pg_stat_activity WHERE wait_event = 'advisory' AND datname = current_database()";
    const waiting = async () => (await client.query<{ name: string }>(WAITS)).rows[0]?.name;
    let who = await waiting();
    for (; who === undefined; who = await waiting()) await new Promise((go) => setTimeout(go, 20));
    await apps.get(who)?.kill();
    apps.delete(who);
    await client.query("SELECT pg_advisory_unlock(72707371)");
    return who;
  });
  expect(["one", "other"]).toContain(name);
  const later = `SELECT extract(epoch FROM run_at - clock_timestamp()) FROM slipway_jobs._private_jobs WHERE ${WAITING_JOB}`;
  const seconds = Number(await one(later));
  expect([seconds > 0, seconds <= 15]).toEqual([true, true]);
  expect((await held()) - before).toBe(1);
  await dueNow(); // what it would be within those seconds
  await until(AGED, [next]);
  await until(AHEAD);
  expect((await held()) - before).toBe(2);
});
