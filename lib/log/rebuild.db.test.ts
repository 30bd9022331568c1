import { expect, test } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { db } from "../db/client";
import { rebuild } from "./rebuild";

await onSeeded("practice");

const derived = async () => ({
  projects: await db().project.findMany({ orderBy: { slug: "asc" } }),
  revisions: await db().revision.findMany({ orderBy: { seq: "asc" } }),
  runs: await db().ciRun.findMany({ orderBy: { seq: "asc" } }),
  clock: await db().clock.findMany({ select: { offsetMs: true, practice: true } }),
});

test("what is derived is the same, row by row, after it was dropped and written anew from the log", async () => {
  const before = await derived();
  expect(before.projects.length).toBe(18);
  await db().project.create({
    data: { slug: "made-up", name: "Made up", repository: "https://example.org/x", seq: 1n },
  });
  await db().revision.deleteMany({});
  expect(await rebuild()).toBeGreaterThan(200);
  expect(await derived()).toEqual(before);
});
