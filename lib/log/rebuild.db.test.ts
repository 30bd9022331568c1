import { beforeAll, expect, test } from "vitest";
import { seedDatabase } from "@/tests/support/database";
import { db } from "../db/client";
import { rebuild } from "./rebuild";

beforeAll(() => seedDatabase(process.env.DATABASE_URL ?? "", "practice"), 60_000);

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
