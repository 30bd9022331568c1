import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import {
  type Invitation,
  invitationOf,
  invitationsIn,
  invitationWith,
  isInvitedIn,
  keepInvitation,
  renewInvitation,
  revokeInvitation,
  spendInvitation,
  unusedInvitation,
} from "./invitations";

const now = new Date("2026-07-19T16:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const DAY = 86_400_000;
let made: Invitation;
beforeEach(async () => {
  await emptyDatabase();
  made = await keepInvitation(db(), {
    handle: "jane",
    name: "Jane",
    by: "chair",
    digest: "one",
    expiresAt: later(DAY),
  });
});
const spend = (digest: string, at = now) => spendInvitation(db(), digest, at);

describe("an invitation", () => {
  it("is found by its link and by its id, and says nothing of its secret", async () => {
    expect(await invitationWith(db(), "one")).toEqual(made);
    expect(await invitationOf(db(), made.id)).toEqual(made);
    expect(await invitationWith(db(), "two")).toBeNull();
    expect(JSON.stringify(await invitationsIn(db()))).not.toContain('"one"');
  });

  it("is spent by one of many who come at once", async () => {
    expect((await Promise.all(Array.from({ length: 5 }, () => spend("one")))).filter(Boolean)).toHaveLength(1);
    expect(await invitationOf(db(), made.id)).toMatchObject({ usedAt: now });
  });

  it("is good to the last millisecond before its end, and not at it", async () => {
    expect(await spend("one", later(DAY))).toBe(false);
    expect(await spend("one", later(DAY - 1))).toBe(true);
  });

  it("taken back is good no more, until it is renewed: then by the new link alone", async () => {
    await revokeInvitation(db(), made.id, now);
    await revokeInvitation(db(), made.id, later(1));
    expect(await invitationOf(db(), made.id)).toMatchObject({ revokedAt: now });
    expect(await spend("one")).toBe(false);
    expect(await renewInvitation(db(), made.id, "two", later(2 * DAY))).toBe(true);
    expect([await spend("one"), await spend("two")]).toEqual([false, true]);
  });

  it("that was used is neither renewed nor taken back", async () => {
    expect(await unusedInvitation(db(), "jane")).toEqual(made);
    expect(await isInvitedIn(db(), "jane")).toBe(false);
    await spend("one");
    expect(await unusedInvitation(db(), "jane")).toBeNull();
    expect([await isInvitedIn(db(), "jane"), await isInvitedIn(db(), "ann")]).toEqual([true, false]);
    expect(await renewInvitation(db(), made.id, "two", later(DAY))).toBe(false);
    await revokeInvitation(db(), made.id, now);
    expect(await invitationOf(db(), made.id)).toMatchObject({ revokedAt: null, usedAt: now });
  });
});
