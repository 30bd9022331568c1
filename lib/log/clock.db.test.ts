import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { db } from "../db/client";
import { readHead } from "../db/head";
import { resumeClock, startClock } from "./clock";

beforeEach(() => emptyDatabase());

const START = instant("07-19 16:00");
const HOUR = 3_600_000;
/** As if the last heartbeat had been so long ago. */
const awayFor = (seconds: number) =>
  db().$executeRaw`UPDATE clock SET seen_at = clock_timestamp() - ${seconds} * interval '1 second'`;
const offset = async () => (await readHead(db())).offset;
const seenAgo = async () => {
  const [row] = await db().$queryRaw<
    { ago: number }[]
  >`SELECT extract(epoch FROM clock_timestamp() - seen_at)::float8 AS ago FROM clock`;
  return row?.ago ?? Number.POSITIVE_INFINITY;
};

describe("the clock of a new database", () => {
  it("begins where practice begins, and goes on from there", async () => {
    await startClock(db(), START);
    const [first, later] = [await readHead(db()), await readHead(db())];
    expect(first).toMatchObject({ practice: true });
    expect(first.now - START).toBeLessThan(10_000);
    expect(first.now).toBeGreaterThanOrEqual(START);
    expect(later.now).toBeGreaterThanOrEqual(first.now);
  });

  it("is the machine's on a real instance", async () => {
    await startClock(db(), null);
    expect(await readHead(db())).toMatchObject({ practice: false, offset: 0 });
  });
});

describe("when a server starts", () => {
  it("a practice clock has stood while nobody was there", async () => {
    await startClock(db(), START);
    const before = await offset();
    await awayFor(3600);
    await resumeClock();
    expect(Math.abs(before - HOUR - (await offset()))).toBeLessThan(10_000);
  });

  it("a second server finds the first one's heartbeat and takes nothing more", async () => {
    await startClock(db(), START);
    await awayFor(3600);
    await resumeClock();
    const once = await offset();
    await resumeClock();
    expect(await offset()).toBe(once);
  });

  it("two that start at once take the time off once", async () => {
    await startClock(db(), START);
    const before = await offset();
    await awayFor(3600);
    await Promise.all([resumeClock(), resumeClock()]);
    const taken = before - (await offset());
    expect(taken).toBeGreaterThan(HOUR - 20_000);
    expect(taken).toBeLessThanOrEqual(HOUR);
  });

  it.each([
    ["a pause of less than two heartbeats is no absence", START],
    ["a real instance's clock stands for nobody", null],
  ])("%s", async (_, from) => {
    await startClock(db(), from);
    const before = await offset();
    await awayFor(from === null ? 3600 : 15);
    await resumeClock();
    expect(await offset()).toBe(before);
  });

  it("it says that it is there", async () => {
    await startClock(db(), START);
    await awayFor(3600);
    await resumeClock();
    expect(await seenAgo()).toBeLessThan(10);
  });
});

it("time never runs back behind the last entry, however long the clock stood", async () => {
  await startClock(db(), START);
  await db().$executeRaw`INSERT INTO fact (seq, stream, kind, actor, at, recorded_at, body, digest)
    VALUES (1, 'instance', 'note', 'person:chair', ${new Date(START + HOUR)}, ${new Date(START + HOUR)}, '{}', 'd')`;
  await awayFor(24 * 3600);
  await resumeClock();
  expect((await readHead(db())).now).toBe(START + HOUR);
});
