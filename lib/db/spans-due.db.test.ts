import { beforeAll, expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { writeSpans } from "./span-write";
import { dueSpans, nextUntil } from "./spans-due";

beforeAll(() =>
  writeSpans(
    db(),
    [
      aSpanRow({ project: "late", until: instant("08-03") }),
      aSpanRow({ project: "soon", until: instant("08-01") }),
      aSpanRow({ project: "next", until: instant("08-02") }),
      aSpanRow({ project: "never", until: null }),
      aSpanRow({ project: "ended", to: instant("07-02"), until: instant("07-15") }),
      aSpanRow({ project: "soon", channel: "mainline", until: instant("07-20") }),
    ],
    [],
  ),
);

it("what time alone has changed is told, the longest due first, of one channel, and so many at most", async () => {
  expect(await dueSpans(db(), "testing", instant("08-01") - 1, 9)).toEqual([]);
  expect(await dueSpans(db(), "testing", instant("08-02"), 9)).toEqual(["soon", "next"]);
  expect(await dueSpans(db(), "testing", instant("09-01"), 2)).toEqual(["soon", "next"]);
});

it("and when the next does", async () => {
  expect(await nextUntil(db(), "testing")).toBe(instant("08-01"));
  expect(await nextUntil(db(), "mainline")).toBe(instant("07-20"));
  expect(await nextUntil(db(), "nowhere")).toBeNull();
});
