import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aNote } from "@/tests/support/make";
import { noting } from "@/tests/support/noting";
import { db, pool } from "../db/client";
import { factsAfter } from "../db/fact-rows";
import { readHead, takeAppendLock } from "../db/head";
import { append } from "./append";
import { forgetLog, readLog } from "./known-log";
import { perform } from "./perform";

beforeEach(async () => {
  await emptyDatabase();
  forgetLog();
});

/** A transaction that waits, at a place one chooses, until it is told to go on. */
function waiting<T>() {
  let go: (value: T) => void = () => {};
  const gone = new Promise<T>((resolve) => {
    go = resolve;
  });
  return { go, gone };
}
const order = async () => (await factsAfter(db(), 0)).map((fact) => fact.kind === "note" && fact.body.said);

/** A connection of its own: reads the head, waits, and then adds a fact under the lock. */
function reaching(reached: () => void, on: Promise<"commit" | "roll back">, holdsLock: boolean) {
  return db().$transaction(
    async (tx) => {
      const before = await readHead(tx);
      if (holdsLock) await takeAppendLock(tx);
      reached();
      const end = await on;
      if (!holdsLock) await takeAppendLock(tx);
      const head = await readHead(tx);
      const { ends } = await readLog(tx);
      const [fact] = await append(tx, [aNote("the first to reach for a number")], head, ends, () =>
        Math.max(head.now, (head.recordedAt ?? 0) + 1),
      );
      if (end === "roll back") throw new Error("rolled back");
      return { reachedFor: before.seq + 1, got: fact?.seq };
    },
    { timeout: 30_000 },
  );
}
const waitsForTheLock = async () =>
  (
    await pool().query(
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
    )
  ).rowCount;

describe("the order of the log is the order of commits", () => {
  it("the first to reach for a number is not the first in the log unless it commits first", async () => {
    const [reach, end] = [waiting<void>(), waiting<"commit" | "roll back">()];
    const first = reaching(reach.go, end.gone, false);
    await reach.gone;
    await perform(noting("the first to commit"));
    end.go("commit");
    expect(await first).toEqual({ reachedFor: 1, got: 2 });
    expect(await order()).toEqual(["the first to commit", "the first to reach for a number"]);
  });

  it.each([
    ["is before whoever waits for it, once it commits", "commit", ["the first to reach for a number", "who waited"], 2],
    ["leaves no gap when it rolls back", "roll back", ["who waited"], 1],
  ] as const)("whoever holds the lock %s", async (_, how, expected, seq) => {
    const [reach, end] = [waiting<void>(), waiting<"commit" | "roll back">()];
    const first = reaching(reach.go, end.gone, true).catch(() => null);
    await reach.gone;
    const second = perform(noting("who waited"));
    await expect.poll(waitsForTheLock).toBe(1);
    expect(await order()).toEqual([]);
    end.go(how);
    await first;
    expect((await second).answer.entries).toEqual([seq]);
    expect(await order()).toEqual(expected);
  });

  it("what waited is decided on what it waited for", async () => {
    const [reach, end] = [waiting<void>(), waiting<"commit" | "roll back">()];
    const first = reaching(reach.go, end.gone, true);
    await reach.gone;
    const second = perform(noting("who waited"));
    await expect.poll(waitsForTheLock).toBe(1);
    end.go("commit");
    await first;
    expect((await second).answer).toEqual({ entries: [2], before: 1, after: 2 });
  });
});
