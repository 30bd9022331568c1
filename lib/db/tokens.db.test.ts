import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { personNamed } from "./people";
import { keepToken, liveToken, type NewToken, noteUse, revokeToken, tokensOf } from "./tokens";

const now = new Date("2026-07-19T16:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const DAY = 86_400_000;
const MINUTE = 60_000;
let maker: string;
let other: string;
const token = (digest: string, changed: Partial<NewToken> = {}) =>
  keepToken(db(), {
    name: "lab machine",
    personId: maker,
    actingAs: null,
    digest,
    project: "wireguard",
    scopes: ["ci:write"],
    expiresAt: later(DAY),
    ...changed,
  });
beforeEach(async () => {
  await emptyDatabase();
  maker = (await personNamed(db(), "maintainer", "maintainer of wireguard")).id;
  other = (await personNamed(db(), "other", "somebody else")).id;
});
const live = (digest: string, at = now) => liveToken(db(), digest, at);

describe("a token", () => {
  it("is found by its digest, with its maker, its project and what it may do", async () => {
    const { id } = await token("digest");
    expect(await live("digest")).toMatchObject({
      id,
      person: { handle: "maintainer" },
      project: "wireguard",
      scopes: ["ci:write"],
      lastUsedAt: null,
      revokedAt: null,
    });
  });

  it("is not found by another digest, nor by part of it", async () => {
    await token("digest");
    for (const wrong of ["", "dige", "digest2", "DIGEST", "%"]) expect(await live(wrong)).toBeNull();
  });

  it("is good to the last millisecond before its end, and not at it", async () => {
    await token("digest");
    expect(await live("digest", later(DAY - 1))).not.toBeNull();
    expect(await live("digest", later(DAY))).toBeNull();
  });

  it("is of one secret alone", async () => {
    await token("digest");
    await expect(token("digest", { personId: other })).rejects.toThrow();
  });
});

describe("revoking a token", () => {
  it("ends it at once, and says whether there was one to revoke", async () => {
    const { id } = await token("digest");
    expect(await revokeToken(db(), id, maker, now)).toBe(true);
    expect(await live("digest")).toBeNull();
    expect(await revokeToken(db(), id, maker, later(1))).toBe(false);
  });

  it("is for its maker alone", async () => {
    const { id } = await token("digest");
    expect(await revokeToken(db(), id, other, now)).toBe(false);
    expect(await live("digest")).not.toBeNull();
  });

  it("is done by one of several who press at once", async () => {
    const { id } = await token("digest");
    const done = await Promise.all(Array.from({ length: 5 }, () => revokeToken(db(), id, maker, now)));
    expect(done.filter(Boolean)).toHaveLength(1);
  });
});

describe("the last use of a token", () => {
  const lastUse = async (id: string) => (await db().token.findUniqueOrThrow({ where: { id } })).lastUsedAt;
  it("is noted at its first use, and at most once a minute after", async () => {
    const { id } = await token("digest");
    await noteUse(db(), id, now);
    expect(await lastUse(id)).toEqual(now);
    await noteUse(db(), id, later(MINUTE));
    expect(await lastUse(id)).toEqual(now);
    await noteUse(db(), id, later(MINUTE + 1));
    expect(await lastUse(id)).toEqual(later(MINUTE + 1));
  });

  it("never goes back", async () => {
    const { id } = await token("digest");
    await noteUse(db(), id, later(DAY));
    await noteUse(db(), id, now);
    expect(await lastUse(id)).toEqual(later(DAY));
  });
});

describe("the tokens that somebody made", () => {
  it("are one's own, as whom one acts now, newest first, the revoked and ended ones too", async () => {
    const names = async (personId: string, actingAs: string | null) =>
      (await tokensOf(db(), personId, actingAs)).map((it) => it.name);
    await db().token.create({
      data: { name: "old", personId: maker, digest: "a", scopes: [], createdAt: later(-DAY), expiresAt: later(-1) },
    });
    const revoked = await token("b", { name: "new" });
    await revokeToken(db(), revoked.id, maker, now);
    await token("c", { name: "as another", actingAs: "ci-of-wireguard" });
    await token("d", { name: "of another", personId: other });
    expect(await names(maker, null)).toEqual(["new", "old"]);
    expect(await names(maker, "ci-of-wireguard")).toEqual(["as another"]);
    expect(await names(other, null)).toEqual(["of another"]);
  });
});
