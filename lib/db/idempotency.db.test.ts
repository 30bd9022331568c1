import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { somebody } from "@/tests/support/noting";
import { db } from "./client";
import { findAnswer, keepAnswer, lockKey } from "./idempotency";

beforeEach(() => emptyDatabase());

const maintainer = somebody("maintainer");
const kept = {
  verb: "attest",
  bodyDigest: "d".repeat(64),
  status: 200,
  answer: { entries: [7], before: "unknown" },
} as const;
const age = (hours: number) =>
  db().$executeRaw`UPDATE idempotency SET created_at = created_at - ${hours} * interval '1 hour'`;

describe("the answer to an act with a key", () => {
  it("is found as it was given", async () => {
    await keepAnswer(db(), maintainer, "k1", kept);
    expect(await findAnswer(db(), maintainer, "k1")).toEqual(kept);
  });

  it.each([
    ["another key", maintainer, "k2"],
    ["another person", somebody("voter"), "k1"],
    ["a token of the same name", { ...maintainer, actor: { kind: "token", id: "maintainer" } } as const, "k1"],
  ])("is not that of %s", async (_, speaker, key) => {
    await keepAnswer(db(), maintainer, "k1", kept);
    expect(await findAnswer(db(), speaker, key)).toBeNull();
  });

  it.each([
    ["is kept for a day", 23.9, kept],
    ["and no longer", 24, null],
  ])("%s", async (_, hours, found) => {
    await keepAnswer(db(), maintainer, "k1", kept);
    await age(hours);
    expect(await findAnswer(db(), maintainer, "k1")).toEqual(found);
  });

  it("makes room for another after that day, and the old ones go", async () => {
    await keepAnswer(db(), maintainer, "k1", kept);
    await keepAnswer(db(), somebody("voter"), "k1", kept);
    await age(25);
    await keepAnswer(db(), maintainer, "k1", { ...kept, answer: "later" });
    expect((await findAnswer(db(), maintainer, "k1"))?.answer).toBe("later");
    expect(await db().idempotency.count()).toBe(1);
  });

  it("is kept once: the second to keep one is refused", async () => {
    await keepAnswer(db(), maintainer, "k1", kept);
    await expect(keepAnswer(db(), maintainer, "k1", kept)).rejects.toThrow();
  });
});

describe("requests with one key", () => {
  const waits = async () =>
    (
      await db().$queryRaw<
        { waits: boolean }[]
      >`SELECT true AS waits FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
    ).length;

  it("wait for each other, to the end of the first one's transaction", async () => {
    const order: string[] = [];
    const second = await db().$transaction(async (tx) => {
      await lockKey(tx, maintainer, "k1");
      const second = db().$transaction(async (other) => {
        await lockKey(other, maintainer, "k1");
        order.push("second");
      });
      await expect.poll(waits).toBe(1);
      order.push("first");
      return { second };
    });
    await second.second;
    expect(order).toEqual(["first", "second"]);
  });

  it("do not wait for another key's", async () => {
    await db().$transaction(async (tx) => {
      await lockKey(tx, maintainer, "k1");
      await db().$transaction((other) => lockKey(other, maintainer, "k2"));
      await db().$transaction((other) => lockKey(other, somebody("voter"), "k1"));
    });
  });
});
