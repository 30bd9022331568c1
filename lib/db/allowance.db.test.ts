import { beforeEach, expect, it } from "vitest";
import { dropAllowances, leaseAllowance } from "./allowance";
import { db } from "./client";

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM allowance`;
});
/** As much as is there, in a minute that does not turn meanwhile: what a test of three questions asks for again if it did. */
const inOneMinute = async (ask: () => Promise<void>): Promise<number[]> => {
  const minute = () =>
    db().$queryRaw<{ at: number }[]>`SELECT floor(extract(epoch FROM clock_timestamp()) / 60)::int AS at`;
  const [[before], , [after]] = [await minute(), await ask(), await minute()];
  return [before?.at ?? 0, after?.at ?? 0];
};

it("gives what is left, and nothing beyond, whoever asks", async () => {
  let given: number[] = [];
  for (let [from, to] = [0, 1]; from !== to; ) {
    await db().$executeRaw`DELETE FROM allowance`;
    [from, to] = (await inOneMinute(async () => {
      const leases = await Promise.all([4, 4, 4].map((some) => leaseAllowance(db(), "post a", some, 10)));
      given = leases.map((it) => it.given).sort();
      expect(leases.every(({ endsIn }) => endsIn > 0 && endsIn <= 60_000)).toBe(true);
    })) as [number, number];
  }
  expect(given).toEqual([2, 4, 4]);
});

it("a key has its own, and a new minute is begun with all", async () => {
  await leaseAllowance(db(), "post a", 10, 10);
  expect((await leaseAllowance(db(), "post b", 10, 10)).given).toBe(10);
  await db().$executeRaw`UPDATE allowance SET minute = minute - 1`;
  expect((await leaseAllowance(db(), "post a", 10, 10)).given).toBe(10);
});

it("is asked without end, and counts on", async () => {
  await leaseAllowance(db(), "post a", 1, 10);
  await db().$executeRaw`UPDATE allowance SET taken = 2147483647`;
  expect((await leaseAllowance(db(), "post a", 10, 10)).given).toBe(0);
});

it("forgets minutes that are over", async () => {
  await leaseAllowance(db(), "post a", 1, 10);
  await leaseAllowance(db(), "post b", 1, 10);
  await db().$executeRaw`UPDATE allowance SET minute = minute - 5 WHERE key = 'post a'`;
  await dropAllowances(db());
  expect(await db().$queryRaw`SELECT key FROM allowance`).toEqual([{ key: "post b" }]);
});
