import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { liveSecrets, makeSecretRow, noteSecretUse } from "./webhook-secrets";

beforeEach(() => emptyDatabase());

const start = Date.parse("2026-11-25T04:00:00.000Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(start + hours * HOUR);
const made = (hours: number, source = 12) =>
  makeSecretRow(db(), { source, by: "maintainer", now: at(hours), overlapEnds: at(hours + 24) });
const good = async (hours: number, sources: readonly number[] = [12]) =>
  (await liveSecrets(db(), sources, at(hours))).map((row) => row.id);

describe("a webhook’s secret", () => {
  it("is good until another is made, and beside it for a day", async () => {
    const first = await made(0);
    expect(await good(24 * 365)).toEqual([first.id]);
    const second = await made(1000);
    expect(await good(1001)).toEqual([second.id, first.id]);
    expect(await good(1023.999)).toEqual([second.id, first.id]);
    expect(await good(1024)).toEqual([second.id]);
  });

  it("ends when it was to end, though more are made meanwhile", async () => {
    const first = await made(0);
    const second = await made(1);
    const third = await made(2);
    expect(await good(24.5)).toEqual([third.id, second.id, first.id]);
    expect(await good(25)).toEqual([third.id, second.id]);
    expect(await good(26)).toEqual([third.id]);
  });

  it("is its source’s alone", async () => {
    const [ours, theirs] = [await made(0), await made(0, 13)];
    expect(await good(1)).toEqual([ours.id]);
    expect(await good(1, [13])).toEqual([theirs.id]);
    expect(new Set(await good(1, [12, 13]))).toEqual(new Set([ours.id, theirs.id]));
    expect(await good(1, [])).toEqual([]);
  });

  it("has its use noted, once a minute at most", async () => {
    const { id } = await made(0);
    const used = async () => (await liveSecrets(db(), [12], at(1)))[0]?.usedAt?.getTime();
    await noteSecretUse(db(), id, new Date(start));
    await noteSecretUse(db(), id, new Date(start + 59_000));
    expect(await used()).toBe(start);
    await noteSecretUse(db(), id, new Date(start + 61_000));
    expect(await used()).toBe(start + 61_000);
  });
});
