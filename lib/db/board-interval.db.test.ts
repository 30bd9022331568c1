import { beforeEach, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { boardInterval } from "./board-interval";
import { db } from "./client";
import { writeSpans } from "./span-write";

beforeEach(async () => {
  await emptyDatabase();
  const rows = [
    aSpanRow({ n: 1, from: instant("07-01"), to: instant("07-10") }),
    aSpanRow({ n: 2, from: instant("07-10") }),
    aSpanRow({ project: "landlock", from: instant("07-02"), rowFrom: instant("07-15") }),
    aSpanRow({ channel: "mainline", from: instant("07-12") }),
  ];
  await writeSpans(db(), rows, []);
});

it.each([
  ["06-01", "06-01", "07-01"],
  ["07-01", "07-01", "07-02"],
  ["07-05", "07-02", "07-10"],
  ["07-12", "07-10", "07-15"],
  ["07-19", "07-15", null],
])("around %s nothing changes from %s until %s: no row begins, and none comes onto the board", async (at, from, to) => {
  expect(await boardInterval(db(), "testing", instant(at))).toEqual({
    from: instant(from),
    to: to === null ? null : instant(to),
  });
});
