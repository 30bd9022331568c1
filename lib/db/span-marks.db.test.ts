import { expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { putSpanMark, spanMarks, spanState, takeSpanLock } from "./span-marks";
import { writeSpans } from "./span-write";

it("each channel has one mark, which moves on", async () => {
  const mark = { channel: "testing", upTo: 7, at: instant("07-01"), aim: 9, done: 2, total: 3, made: 1 };
  await putSpanMark(db(), mark);
  await putSpanMark(db(), { ...mark, channel: "mainline" });
  await putSpanMark(db(), { ...mark, upTo: 9, done: 3 });
  expect(await spanMarks(db())).toEqual([
    { ...mark, channel: "mainline" },
    { ...mark, upTo: 9, done: 3 },
  ]);
});

it("the state of a channel is its mark, and when the next of its spans ages", async () => {
  const mark = { channel: "edge", upTo: 7, at: instant("07-01"), aim: 9, done: 2, total: 3, made: 1 };
  expect(await spanState(db(), "edge")).toBeNull();
  await putSpanMark(db(), mark);
  expect(await spanState(db(), "edge")).toEqual({ ...mark, next: null });
  await writeSpans(db(), [aSpanRow({ channel: "edge" }), aSpanRow({ until: instant("07-02") })], []);
  expect(await spanState(db(), "edge")).toEqual({ ...mark, next: instant("08-01") });
});

it("two who extend the spans do it one after the other", async () => {
  const heard: string[] = [];
  const work = () =>
    db().$transaction(async (tx) => {
      await takeSpanLock(tx);
      heard.push("in");
      await tx.spanMark.count();
      heard.push("out");
    });
  await Promise.all([work(), work()]);
  expect(heard).toEqual(["in", "out", "in", "out"]);
});
