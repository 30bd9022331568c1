import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { personNamed } from "./people";
import { actAs, liveSession, openSession, revokeSession, revokeSessionsOf, sessionsOf } from "./sessions";
import { noteSeen } from "./visits";

const now = new Date("2026-07-19T16:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const DAY = 86_400_000;
let person: string;
let id: string;
beforeEach(async () => {
  await emptyDatabase();
  person = (await personNamed(db(), "visitor", "a visitor")).id;
  id = await openSession(db(), { personId: person, actingAs: "chair" }, now, later(DAY));
});
const live = (at: Date) => liveSession(db(), id, at);
const slide = (at: Date, expiresAt: Date) =>
  noteSeen(db(), { session: id, who: person, now: at, expiresAt, overBefore: now });

describe("a session", () => {
  it("says whose it is, whom it acts as, and when it was last seen", async () => {
    expect(await live(now)).toMatchObject({
      id,
      person: { id: person, handle: "visitor" },
      actingAs: "chair",
      seenAt: now,
    });
  });

  it("is good to the last millisecond before its end, and not at it", async () => {
    expect(await live(later(DAY - 1))).not.toBeNull();
    expect(await live(later(DAY))).toBeNull();
  });

  it("slides: seen again, it lives on from then", async () => {
    await slide(later(DAY / 2), later(DAY / 2 + DAY));
    expect(await live(later(DAY))).toMatchObject({ seenAt: later(DAY / 2) });
    expect(await live(later(1.5 * DAY))).toBeNull();
  });

  it("ends at once where it is revoked, and does not slide back to life", async () => {
    await revokeSession(db(), id, later(1));
    expect(await live(later(1))).toBeNull();
    await slide(later(2), later(30 * DAY));
    expect(await live(later(3))).toBeNull();
  });

  it("keeps the instant at which it was first revoked", async () => {
    await revokeSession(db(), id, later(1));
    await revokeSession(db(), id, later(2));
    expect((await db().session.findUniqueOrThrow({ where: { id } })).revokedAt).toEqual(later(1));
  });

  it("acts as another, and for itself again", async () => {
    await personNamed(db(), "voter-intel", "voter, Intel", null, true);
    await actAs(db(), id, "voter-intel");
    expect(await live(now)).toMatchObject({ actingAs: "voter-intel", who: { handle: "voter-intel", practice: true } });
    await actAs(db(), id, null);
    expect(await live(now)).toMatchObject({ actingAs: null, who: { handle: "visitor", name: "a visitor" } });
  });

  it("is its own person’s where whom it acts as is not there any more", async () => {
    expect(await live(now)).toMatchObject({ actingAs: "chair", who: { id: person } });
  });

  it("is one of several: what happens to one happens to no other", async () => {
    const other = await openSession(db(), { personId: person, actingAs: null }, now, later(DAY));
    await revokeSession(db(), id, now);
    await actAs(db(), id, "voter-hpe");
    expect(await liveSession(db(), other, now)).toMatchObject({ id: other, actingAs: null });
  });

  it("is nobody's where its id is unknown", async () => {
    for (const unknown of ["", "x", "00000000-0000-4000-8000-000000000000"])
      expect(await liveSession(db(), unknown, now)).toBeNull();
  });
});

describe("somebody’s sessions", () => {
  const open = (at: Date, userAgent: string | null = null) =>
    openSession(db(), { personId: person, actingAs: null, userAgent }, at, later(30 * DAY));
  const ids = async (at = later(3)) => (await sessionsOf(db(), person, at)).map((it) => it.id);

  it("are those that are good, the last seen first, with what the browser called itself", async () => {
    const phone = await open(later(2), "Mozilla/5.0 (Android 14; Mobile) Firefox/140.0");
    await revokeSession(db(), await open(later(1)), later(2));
    expect(await ids()).toEqual([phone, id]);
    expect((await sessionsOf(db(), person, later(3)))[0]).toMatchObject({
      userAgent: expect.stringMatching("Firefox"),
    });
    expect(await ids(later(2 * DAY))).toEqual([phone]);
  });

  it("end one by one, or all the others, and nobody else’s with them", async () => {
    const other = (await personNamed(db(), "other", "other")).id;
    const theirs = await openSession(db(), { personId: other, actingAs: null }, now, later(DAY));
    const [one, two] = [await open(later(1)), await open(later(2))];
    expect(await revokeSessionsOf(db(), person, { id: theirs }, later(3))).toBe(0);
    expect(await revokeSessionsOf(db(), person, { id: one }, later(3))).toBe(1);
    expect(await revokeSessionsOf(db(), person, { id: one }, later(3))).toBe(0);
    expect(await revokeSessionsOf(db(), person, { allBut: two }, later(3))).toBe(1);
    expect(await ids()).toEqual([two]);
    expect(await liveSession(db(), theirs, later(3))).not.toBeNull();
  });
});
