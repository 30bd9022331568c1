import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aLog, aNote, instant } from "@/tests/support/make";
import { canonical } from "../formats/canonical";
import { db } from "./client";
import { insertFacts } from "./fact-rows";
import { readHead, takeAppendLock } from "./head";

beforeEach(() => emptyDatabase());

const clock = (practice: boolean, offsetMs: bigint) =>
  db().clock.create({ data: { id: 1, practice, offsetMs, seenAt: new Date("2026-01-01") } });
const add = async (recordedAt: string) => {
  const facts = aLog(aNote("one", { recordedAt: "07-01" }), aNote("two", { recordedAt }));
  await insertFacts(
    db(),
    facts.map((fact) => ({ ...fact, canonicalBody: canonical(fact.body) })),
  );
  return facts;
};
const machine = async () => {
  const [row] = await db().$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return row?.now.getTime() ?? 0;
};

describe("the head", () => {
  it("of an empty log is before the first entry, on the machine's time", async () => {
    const before = await machine();
    const head = await readHead(db());
    expect(head).toMatchObject({
      seq: 0,
      digest: null,
      recordedAt: null,
      offset: 0,
      practice: false,
      due: { next: null, meeting: null },
    });
    expect(head.now).toBeGreaterThanOrEqual(before);
    expect(head.now).toBeLessThanOrEqual(await machine());
  });

  it("is the last entry", async () => {
    const facts = await add("07-19");
    expect(await readHead(db())).toMatchObject({ seq: 2, digest: facts[1]?.digest, recordedAt: instant("07-19") });
  });

  it("is in whole milliseconds", async () => {
    expect(Number.isInteger((await readHead(db())).now)).toBe(true);
  });
});

describe("instance time", () => {
  it("is the machine's and the offset", async () => {
    await clock(true, -86_400_000n * 3000n);
    const head = await readHead(db());
    expect(head.offset).toBe(-86_400_000 * 3000);
    expect(Math.abs(head.now - head.offset - (await machine()))).toBeLessThan(10_000);
  });

  it("is never before the last entry", async () => {
    await add("2100-01-01");
    expect((await readHead(db())).now).toBe(instant("2100-01-01"));
  });
});

describe("what the record still holds", () => {
  const hold = () =>
    db().dueFact.createMany({
      data: [
        { id: 1, at: new Date(instant("08-01")), stream: "instance", kind: "meeting", body: "{}" },
        { id: 2, at: new Date(instant("07-20")), stream: "project:wireguard", kind: "note", body: "{}" },
      ],
    });

  it("is told of a practice copy: its next fact and its next meeting", async () => {
    await clock(true, 0n);
    await hold();
    expect((await readHead(db())).due).toEqual({ next: instant("07-20"), meeting: instant("08-01") });
  });

  it("is nothing to a real instance", async () => {
    await clock(false, 0n);
    await hold();
    expect((await readHead(db())).due).toEqual({ next: null, meeting: null });
  });
});

it("the append lock is held to the end of its transaction, by one", async () => {
  const free = () => db().$queryRaw<{ free: boolean }[]>`SELECT pg_try_advisory_xact_lock(72707370) AS free`;
  await db().$transaction(async (tx) => {
    await takeAppendLock(tx);
    expect(await free()).toEqual([{ free: false }]);
  });
  expect(await free()).toEqual([{ free: true }]);
});
