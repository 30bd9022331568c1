import { beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { rowsAt, shownAt } from "./board-when";
import { db } from "./client";
import type { Prisma } from "./generated/client";
import { writeSpans } from "./span-write";

beforeEach(async () => {
  await emptyDatabase();
  const rows = [
    aSpanRow({ n: 1, from: instant("07-01"), to: instant("07-10") }),
    aSpanRow({ n: 2, from: instant("07-10"), rowFrom: instant("07-15") }),
    aSpanRow({ n: 1, channel: "mainline" }),
  ];
  await writeSpans(db(), rows, []);
});

const numbers = async (where: Prisma.Sql) =>
  (await db().$queryRaw<{ n: number }[]>`SELECT n FROM span WHERE ${where} ORDER BY n`).map(({ n }) => n);
const at = (day: string, isNow = false) => ({ channel: "testing", now: instant(day), isNow });

it("one row a project and channel holds at an instant; a row that ends there holds no more", async () => {
  expect(await numbers(rowsAt(at("06-30")))).toEqual([]);
  expect(await numbers(rowsAt(at("07-01")))).toEqual([1]);
  expect(await numbers(rowsAt(at("07-10")))).toEqual([2]);
  expect(await numbers(rowsAt(at("07-19", true)))).toEqual([2]);
});

it("on the board are those whose row has come", async () => {
  expect(await numbers(shownAt(at("07-05")))).toEqual([1]);
  expect(await numbers(shownAt(at("07-12")))).toEqual([]);
  expect(await numbers(shownAt(at("07-19", true)))).toEqual([2]);
});
