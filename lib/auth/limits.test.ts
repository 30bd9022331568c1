import { describe, expect, it } from "vitest";
import { USUAL } from "../domain/rates";
import { Limits } from "./limits";

/** A database of one table, and processes that ask it. */
function world(rates: Partial<Record<keyof typeof USUAL, number>>) {
  const it = { now: 0, asked: 0, isAway: false };
  const taken = new Map<string, number>();
  const minute = () => Math.floor(it.now / 60_000);
  const lease = async (key: string, some: number, limit: number) => {
    it.asked++;
    if (it.isAway) throw new Error("nobody there");
    const name = `${key} ${minute()}`;
    const before = taken.get(name) ?? 0;
    taken.set(name, before + some);
    return { given: Math.max(0, Math.min(some, limit - before)), endsIn: (minute() + 1) * 60_000 - it.now };
  };
  const process = () => new Limits({ lease, rates: () => ({ ...USUAL, ...rates }), now: () => it.now });
  return Object.assign(it, { process });
}
const through = async (limits: readonly Limits[], times: number, who = "a"): Promise<number> => {
  const all = await Promise.all(Array.from({ length: times }, (_, n) => limits[n % limits.length]?.wait("post", who)));
  return all.filter((wait) => wait === null).length;
};

describe("in a minute", () => {
  it("as many are let through as are allowed, and no more", async () => {
    const limits = world({ post: 100 }).process();
    expect(await through([limits], 100)).toBe(100);
    expect(await through([limits], 100)).toBe(0);
  });

  it("over all processes together", async () => {
    const all = world({ post: 100 });
    expect(await through([all.process(), all.process(), all.process()], 300)).toBe(100);
  });

  it("a twentieth of them asks the database, and nobody who is refused", async () => {
    const all = world({ post: 3_000 });
    const limits = all.process();
    for (let n = 0; n < 3_000; n++) expect(await limits.wait("post", "a")).toBeNull();
    expect(all.asked).toBe(20);
    expect(await through([limits], 1_000)).toBe(0);
    expect(all.asked).toBe(21);
  });

  it("each key has its own", async () => {
    const limits = world({ post: 2, write: 1 }).process();
    expect([await through([limits], 3), await through([limits], 3, "b")]).toEqual([2, 2]);
    expect([await limits.wait("write", "a"), await limits.wait("write", "a")]).toEqual([null, 60]);
  });
});

it("who is refused hears when the minute is over, and is let through then", async () => {
  const all = world({ post: 1 });
  const limits = all.process();
  await limits.wait("post", "a");
  all.now = 42_500;
  expect(await limits.wait("post", "a")).toBe(18);
  all.now = 60_000;
  expect(await limits.wait("post", "a")).toBeNull();
});

it("with the database away all are let through, and it is asked again after some seconds", async () => {
  const all = world({ post: 1 });
  const limits = all.process();
  all.isAway = true;
  expect(await through([limits], 500)).toBe(500);
  expect(all.asked).toBe(1);
  all.isAway = false;
  all.now = 5_000;
  expect(await through([limits], 500)).toBe(1);
});

it("however many addresses ask, few are held", async () => {
  const limits = world({ post: 1 }).process();
  for (let n = 0; n < 45_000; n++) expect(await limits.wait("post", `address ${n}`)).toBeNull();
  expect(await limits.wait("post", "address 44999")).toBe(60);
});
