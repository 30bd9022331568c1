import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { personNamed } from "./people";
import { actAs, liveSession, openSession } from "./sessions";
import { noteSeen } from "./visits";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = new Date("2026-07-19T16:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
let who: string;
let session: string;
beforeEach(async () => {
  await emptyDatabase();
  who = (await personNamed(db(), "ab", "A. B.")).id;
  session = await openSession(db(), { personId: who, actingAs: null }, now, later(30 * DAY));
});

const seen = async (at: Date) => (await liveSession(db(), session, at))?.seen;
const note = (at: Date, as = who) =>
  noteSeen(db(), {
    session,
    who: as,
    now: at,
    expiresAt: new Date(at.getTime() + 30 * DAY),
    overBefore: new Date(at.getTime() - 30 * MINUTE),
  });
/** An entry of the log, as bare as the table lets it be. */
const entry = (seq: number, at: Date) =>
  db().fact.create({
    data: { seq, stream: "instance", kind: "x", actor: "slipway", at, recordedAt: at, body: "{}", digest: `d${seq}` },
  });

describe("a visit", () => {
  it("is none before the first request is noted", async () => {
    expect(await seen(now)).toEqual({ at: null, isBehind: true, before: null });
  });

  it("has none before it, the first time: nothing is told since", async () => {
    expect(await note(now)).toBeNull();
    expect(await note(later(20 * MINUTE))).toBeNull();
    expect(await seen(later(20 * MINUTE))).toEqual({ at: later(20 * MINUTE), isBehind: false, before: null });
  });

  it("goes on while no more than half an hour passes, and takes in what came meanwhile", async () => {
    await note(now);
    await entry(1, later(MINUTE));
    expect(await seen(later(MINUTE))).toMatchObject({ isBehind: true });
    await note(later(30 * MINUTE));
    expect(await seen(later(30 * MINUTE))).toMatchObject({ isBehind: false, before: null });
  });

  it("is another after that, and knows where the one before ended", async () => {
    await entry(1, now);
    await note(now);
    await note(later(25 * MINUTE));
    await entry(2, later(40 * MINUTE));
    const ended = { head: 1, at: later(25 * MINUTE).getTime() };
    expect(await note(later(25 * MINUTE + 30 * MINUTE + 1))).toEqual(ended);
    expect(await note(later(60 * MINUTE))).toEqual(ended);
    expect(await seen(later(60 * MINUTE))).toMatchObject({ before: ended });
  });

  it("begins once where two requests begin it together", async () => {
    await note(now);
    const [one, other] = await Promise.all([note(later(DAY)), note(later(DAY + 1))]);
    expect([one, other]).toEqual([
      { head: 0, at: now.getTime() },
      { head: 0, at: now.getTime() },
    ]);
  });

  it("is told by the instance’s clock, where that is another", async () => {
    await db().clock.create({ data: { practice: true, offsetMs: -1000 * DAY, seenAt: now } });
    await note(now);
    expect(await note(later(DAY))).toEqual({ head: 0, at: now.getTime() - 1000 * DAY });
  });

  it("never ends before the last entry that was there", async () => {
    await entry(1, later(MINUTE));
    await note(now);
    expect(await note(later(DAY))).toEqual({ head: 1, at: later(MINUTE).getTime() });
  });

  it("is of whom one acts as, each their own", async () => {
    const voter = (await personNamed(db(), "voter", "voter", null, true)).id;
    await note(now);
    await actAs(db(), session, "voter");
    expect(await seen(now)).toMatchObject({ at: null });
    await note(later(MINUTE), voter);
    expect(await seen(later(MINUTE))).toMatchObject({ at: later(MINUTE), before: null });
    await actAs(db(), session, null);
    expect(await seen(later(MINUTE))).toMatchObject({ at: now });
  });
});
