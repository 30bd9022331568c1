import { describe, expect, it } from "vitest";
import { db, disconnect, pool } from "./client";

const ADD = `INSERT INTO fact (seq, stream, kind, actor, at, recorded_at, body, digest)
  VALUES (1, 'project:redis', 'registered', 'slipway', now(), now(), '{}', 'd')`;

describe("the connections of the app", () => {
  it("work in UTC and as the role that can only add to the log", async () => {
    const asked = await pool().query("SELECT current_user AS role, current_setting('TimeZone') AS zone");
    expect(asked.rows).toEqual([{ role: "slipway_app", zone: "UTC" }]);
  });

  it("add facts and read them", async () => {
    await pool().query(ADD);
    expect(await db().fact.count()).toBe(1);
  });

  it.each(["UPDATE fact SET body = '[]'", "DELETE FROM fact", "TRUNCATE fact"])("are refused %s", async (change) => {
    await expect(pool().query(change)).rejects.toThrow(/permission denied|append-only/);
    expect(await db().fact.count()).toBe(1);
  });

  it("may read and write every other table", async () => {
    const closed = await pool().query(`SELECT relname FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('fact', '_prisma_migrations')
        AND NOT (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
          AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))`);
    expect(closed.rows).toEqual([]);
  });

  it("open again after they were closed", async () => {
    await disconnect();
    expect(await db().fact.count()).toBe(1);
  });

  it("come back after the server has cut them", async () => {
    await db().fact.count();
    await pool()
      .query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()")
      .catch(() => undefined);
    await expect
      .poll(
        () =>
          db()
            .fact.count()
            .catch(() => "cut"),
        { timeout: 5_000 },
      )
      .toBe(1);
  });
});
