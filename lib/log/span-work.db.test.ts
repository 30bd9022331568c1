import { beforeEach, describe, expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { statementsOf } from "@/tests/support/statements";
import { db } from "../db/client";
import { putSpanMark, spanState } from "../db/span-marks";
import { dropSpans } from "../db/span-write";
import { type Look, look } from "./look";
import { extendedOnce, spansBehind, spansHealth } from "./span-work";

await onSeeded("practice");
beforeEach(() => dropSpans(db()));

const rows = () => db().span.count();

describe("a reader of the table of spans", () => {
  it("finds it complete: what is behind is extended first, and then asked for in one question", async () => {
    const now = await look();
    expect(await rows()).toBe(0);
    expect(await spansBehind(now, "testing")).toBeNull();
    expect(await rows()).toBeGreaterThan(50);
    const { made, statements } = await statementsOf(() => spansBehind(now, "testing"));
    expect([made, statements.length]).toEqual([null, 1]);
  });

  it("extends what time alone has changed since", async () => {
    const now = await look();
    await spansBehind(now, "testing");
    const { next } = (await spanState(db(), "testing")) ?? { next: null };
    expect(next).toBeGreaterThan(now.now);
    const then: Look = { ...now, when: { ...now.when, now: next ?? 0 } };
    const before = await rows();
    expect(await spansBehind({ ...then, when: { ...then.when, now: then.when.now - 1 } }, "testing")).toBeNull();
    // The clock of the instance has not come there: nothing ages before its time, and the reader is told that it is behind.
    expect(await spansBehind(then, "testing")).toMatchObject({ upTo: now.head });
    expect(await rows()).toBe(before);
  });

  it("is not held up by rows of another meaning: they are made anew", async () => {
    const now = await look();
    await spansBehind(now, "testing");
    const before = await rows();
    const mark = { channel: "testing", upTo: now.head, at: now.now, aim: now.head, done: 1, total: 1, made: 0 };
    await putSpanMark(db(), mark);
    await db().span.updateMany({ data: { digest: "of another meaning" } });
    expect(await spansBehind(now, "testing")).toBeNull();
    expect([await rows(), await db().span.count({ where: { digest: "of another meaning" } })]).toEqual([before, 0]);
  });

  it("and others at once share the work: all of it is done once", async () => {
    const { made, statements } = await statementsOf(() => Promise.all(Array.from({ length: 20 }, extendedOnce)));
    expect(made).toEqual(Array(20).fill(true));
    expect(statements.filter((sql) => sql.includes("pg_advisory_xact_lock(72707371)"))).toHaveLength(2);
  });
});

it("an operator is told which channels are behind, and by how many entries; nothing once they are complete", async () => {
  const { head } = await look();
  await extendedOnce();
  expect(await spansHealth()).toEqual({ behind: [], failedInARow: 0 });
  const mark = { channel: "testing", upTo: head - 7, at: 0, aim: head, done: 2, total: 18, made: 0 };
  await putSpanMark(db(), mark);
  expect((await spansHealth()).behind).toEqual([{ channel: "testing", behind: 7, done: 2, total: 18 }]);
});
