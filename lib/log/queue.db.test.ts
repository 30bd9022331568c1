import pg from "pg";
import { expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { act, practicePerson } from "@/tests/support/wireguard-in";
import { db } from "../db/client";
import { readHead } from "../db/head";
import { nextUntil } from "../db/spans-due";
import { days } from "../domain/instant";
import { moveClock } from "../verbs/move-clock";
import { expire } from "./queue";
import { extendedOnce } from "./span-work";

await onSeeded("practice");

/** When the jobs on the queue are due. */
async function due(): Promise<readonly number[]> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ run_at: Date }>("SELECT run_at FROM slipway_jobs._private_jobs ORDER BY 1");
    return rows.map((row) => row.run_at.getTime());
  } finally {
    await owner.end();
  }
}
const next = async () => (await nextUntil(db(), "testing")) ?? 0;

it("what is done when a span ages puts in the next such instant, in machine time", async () => {
  await expire();
  const { offset, now } = await readHead(db());
  expect(await next()).toBeGreaterThan(now);
  expect(await due()).toEqual([(await next()) - offset]);
});

it("a practice clock that is moved brings it nearer", async () => {
  await expire();
  const before = await readHead(db());
  const [first = 0] = await due();
  await act(practicePerson("chair"), moveClock, { by: "1 day" });
  await extendedOnce();
  const { offset } = await readHead(db());
  expect(offset - before.offset).toBeGreaterThanOrEqual(days(1));
  expect(await due()).toEqual([(await next()) - offset]);
  if ((await next()) - before.offset === first) expect((await due())[0]).toBeLessThan(first);
});

it("moved beyond it, what has aged is a span of its own by then", async () => {
  await expire();
  const until = await next();
  await act(practicePerson("chair"), moveClock, { by: "next change" });
  while ((await readHead(db())).now < until) await act(practicePerson("chair"), moveClock, { by: "7 days" });
  await expire();
  expect(await db().span.count({ where: { fromAt: new Date(until), by: "expiry" } })).toBeGreaterThan(0);
  expect(await next()).toBeGreaterThan(until);
});
