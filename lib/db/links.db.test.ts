import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { keepLink, spendLink } from "./links";
import { personNamed } from "./people";

const now = new Date("2026-07-19T16:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
let chair: string;
beforeEach(async () => {
  await emptyDatabase();
  chair = (await personNamed(db(), "chair", "chair")).id;
  await keepLink(db(), "digest", chair, later(60_000));
});

describe("a one-time link", () => {
  it("answers whose it is, once", async () => {
    expect(await spendLink(db(), "digest", now)).toMatchObject({ id: chair, handle: "chair" });
    expect(await spendLink(db(), "digest", later(1))).toBeNull();
  });

  it("is spent by one of many who come at once", async () => {
    const spent = await Promise.all(Array.from({ length: 8 }, () => spendLink(db(), "digest", now)));
    expect(spent.filter((person) => person !== null)).toHaveLength(1);
  });

  it("is good to the last millisecond before its end, and not at it", async () => {
    expect(await spendLink(db(), "digest", later(60_000))).toBeNull();
    expect(await spendLink(db(), "digest", later(59_999))).toMatchObject({ id: chair });
  });

  it("is nobody's where it is unknown", async () => expect(await spendLink(db(), "other", now)).toBeNull());

  it("spends no other: each by itself", async () => {
    const voter = (await personNamed(db(), "voter", "voter")).id;
    await keepLink(db(), "second", voter, later(60_000));
    expect(await spendLink(db(), "digest", now)).toMatchObject({ id: chair });
    expect(await spendLink(db(), "second", now)).toMatchObject({ id: voter });
  });

  it("cannot be kept twice: a secret is of one person", async () => {
    await expect(keepLink(db(), "digest", chair, later(60_000))).rejects.toThrow();
  });
});
