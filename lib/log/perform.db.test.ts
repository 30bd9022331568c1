import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aNote } from "@/tests/support/make";
import { noting, saying, somebody } from "@/tests/support/noting";
import { db } from "../db/client";
import { factsAfter } from "../db/fact-rows";
import { forgetLog } from "./known-log";
import { perform } from "./perform";

beforeEach(async () => {
  await emptyDatabase();
  forgetLog();
});

const facts = () => factsAfter(db(), 0);
const said = async () => (await facts()).map((fact) => (fact.kind === "note" ? fact.body.said : fact.kind));
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (failure) => failure.message as string,
  );

describe("an act", () => {
  it("is decided, recorded, answered, and known from then on", async () => {
    const { recorded, answer, replayed } = await perform(noting("one", "two"));
    expect({ answer, replayed }).toEqual({ answer: { entries: [1, 2], before: 0, after: 2 }, replayed: false });
    expect(await facts()).toEqual(recorded);
    expect((await perform(noting("three"))).answer).toEqual({ entries: [3], before: 2, after: 3 });
  });

  it("that says nothing records nothing", async () => {
    expect(await perform(noting())).toMatchObject({ recorded: [], answer: { entries: [] } });
    expect(await facts()).toEqual([]);
  });

  it("is recorded later than everything before it", async () => {
    for (const text of ["one", "two", "three"]) await perform(noting(text));
    const times = (await facts()).map((fact) => fact.recordedAt);
    expect(new Set(times).size).toBe(3);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  it("is recorded after an entry that is ahead of the clock", async () => {
    const ahead = { ...aNote("one"), at: null };
    await perform(saying(ahead));
    await db()
      .$executeRaw`INSERT INTO fact SELECT 2, stream, digest, kind, actor, via, at, recorded_at + interval '1 hour', course, body, 'd' FROM fact`;
    forgetLog();
    await perform(noting("three"));
    const [, second, third] = await facts();
    expect(third && second && third.recordedAt - second.recordedAt).toBe(1);
  });
});

describe("acts that arrive together", () => {
  it("are each decided on what the earlier ones said", async () => {
    const answers = await Promise.all([noting("one"), noting("two"), noting("three")].map((act) => perform(act)));
    expect(answers.map(({ answer }) => answer)).toEqual([
      { entries: [1], before: 0, after: 1 },
      { entries: [2], before: 1, after: 2 },
      { entries: [3], before: 2, after: 3 },
    ]);
  });

  it.each([
    ["a refusal", "no", "Not noted: it says no."],
    ["a bug", "bug", "a bug in the verb"],
    ["a refusal that comes once all is decided", "late no", "Said too late."],
  ])("%s drops only itself", async (_, text, message) => {
    const acts = [noting("one"), noting("two", text), noting("three")].map((act) => outcome(perform(act)));
    expect(await Promise.all(acts)).toEqual(["done", message, "done"]);
    expect(await said()).toEqual(["one", "three"]);
  });

  it("a body that does not parse drops only itself", async () => {
    const acts = [noting("one"), noting("broken"), noting("three")].map((act) => outcome(perform(act)));
    expect((await Promise.all(acts)).map((it) => it === "done")).toEqual([true, false, true]);
    expect(await said()).toEqual(["one", "three"]);
  });
});

describe("an Idempotency-Key", () => {
  const keyed = (act: ReturnType<typeof noting>, key = "k1"): ReturnType<typeof noting> => ({ ...act, key });

  it("gives the first answer again, and no second fact", async () => {
    const first = await perform(keyed(noting("one")));
    const again = await perform(keyed(noting("one")));
    expect(again).toEqual({ recorded: [], answer: first.answer, replayed: true, status: first.status });
    expect(await said()).toEqual(["one"]);
  });

  it("holds among acts that arrive together, and for another process", async () => {
    const both = await Promise.all([perform(keyed(noting("one"))), perform(keyed(noting("one")))]);
    expect(both.map(({ replayed }) => replayed)).toEqual([false, true]);
    forgetLog();
    expect((await perform(keyed(noting("one")))).replayed).toBe(true);
    expect(await said()).toEqual(["one"]);
  });

  it("is refused for another request", async () => {
    await perform(keyed(noting("one")));
    await expect(perform(keyed(noting("two")))).rejects.toMatchObject({ code: "conflict" });
    await expect(perform({ ...saying(), input: { said: ["one"] } as never, key: "k1" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await said()).toEqual(["one"]);
  });

  it.each([
    ["another person's is another key", { ...keyed(noting("one")), speaker: somebody("voter") }],
    ["another key is another act", keyed(noting("one"), "k2")],
    ["without one everything is done anew", noting("one")],
  ])("%s", async (_, act) => {
    await perform(keyed(noting("one")));
    expect((await perform(act)).replayed).toBe(false);
    expect(await said()).toEqual(["one", "one"]);
  });

  it("of a refused act may be used again", async () => {
    await expect(perform(keyed(noting("no")))).rejects.toMatchObject({ code: "conflict" });
    expect((await perform(keyed(noting("one")))).replayed).toBe(false);
  });

  it("is forgotten after 24 hours of the machine's time", async () => {
    await perform(keyed(noting("one")));
    await db().$executeRaw`UPDATE idempotency SET created_at = created_at - interval '24 hours'`;
    expect((await perform(keyed(noting("one")))).replayed).toBe(false);
  });
});
