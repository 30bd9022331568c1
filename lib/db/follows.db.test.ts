import { beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { db } from "./client";
import { follow, follows, followsOf, unfollow } from "./follows";
import { personNamed } from "./people";

const then = Date.parse("2026-07-19T16:00:00Z");
let ab: string;
let cd: string;
beforeEach(async () => {
  await emptyDatabase();
  ab = (await personNamed(db(), "ab", "A. B.")).id;
  cd = (await personNamed(db(), "cd", "C. D.")).id;
});

it("somebody follows projects, by name, each since its own instant", async () => {
  await follow(db(), ab, "wireguard", then);
  await follow(db(), ab, "landlock", then + 1);
  expect(await followsOf(db(), ab)).toEqual([
    { project: "landlock", since: then + 1 },
    { project: "wireguard", since: then },
  ]);
  expect([await follows(db(), ab, "landlock"), await follows(db(), ab, "okernel")]).toEqual([true, false]);
});

it("twice is once, since the first time", async () => {
  await Promise.all([follow(db(), ab, "wireguard", then), follow(db(), ab, "wireguard", then)]);
  await follow(db(), ab, "wireguard", then + 1);
  expect(await followsOf(db(), ab)).toEqual([{ project: "wireguard", since: then }]);
});

it("no longer, and what was not followed: nothing else changes", async () => {
  await follow(db(), ab, "wireguard", then);
  await follow(db(), cd, "wireguard", then);
  await unfollow(db(), ab, "wireguard");
  await unfollow(db(), ab, "landlock");
  expect([await followsOf(db(), ab), (await followsOf(db(), cd)).length]).toEqual([[], 1]);
});
