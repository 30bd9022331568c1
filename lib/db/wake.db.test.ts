import pg from "pg";
import { beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { writeSpans } from "./span-write";
import { wakeAtNextUntil, wakeShouldThisEnd } from "./wake";

const HOUR = 3_600_000;
async function asOwner<R extends pg.QueryResultRow>(sql: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
}
const jobs = async () =>
  (await asOwner<{ run_at: Date }>("SELECT run_at FROM slipway_jobs._private_jobs ORDER BY run_at")).map((row) =>
    row.run_at.getTime(),
  );

beforeEach(async () => {
  await emptyDatabase();
  await asOwner("DELETE FROM slipway_jobs._private_jobs");
  await writeSpans(
    db(),
    [
      aSpanRow({ until: instant("08-02") }),
      aSpanRow({ project: "landlock", until: instant("08-03") }),
      aSpanRow({ channel: "mainline", until: instant("08-01") }),
    ],
    [],
  );
});

it("one job is due when the first span of all channels ages, told in machine time", async () => {
  await wakeAtNextUntil(db(), ["testing", "mainline"], 0);
  expect(await jobs()).toEqual([instant("08-01")]);
  await wakeAtNextUntil(db(), ["testing"], HOUR);
  expect(await jobs()).toEqual([instant("08-02") - HOUR]);
});

it("none is due where nothing ages", async () => {
  await wakeAtNextUntil(db(), ["testing"], 0);
  await wakeAtNextUntil(db(), ["nowhere"], 0);
  expect(await jobs()).toEqual([]);
  await wakeAtNextUntil(db(), [], 0);
  expect(await jobs()).toEqual([]);
});

it("while one is at it, another is put in for the case that it does not come to its end", async () => {
  await wakeAtNextUntil(db(), ["testing"], 0);
  await asOwner("UPDATE slipway_jobs._private_jobs SET locked_at = now(), locked_by = 'worker', attempts = 1");
  await wakeShouldThisEnd(db());
  const [held, again] = await jobs();
  expect(held).toBe(instant("08-02"));
  expect(again).toBeGreaterThan(instant("2026-01-01"));
  await wakeAtNextUntil(db(), ["mainline"], 0);
  expect(await jobs()).toEqual([instant("08-01"), held]);
});

it("what is put in comes with its commit, and is gone with it", async () => {
  await db()
    .$transaction(async (tx) => {
      await wakeAtNextUntil(tx, ["testing"], 0);
      throw new Error("not after all");
    })
    .catch(() => {});
  expect(await jobs()).toEqual([]);
});
