import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { aLog, aNote, aProject } from "@/tests/support/make";
import { noting, saying } from "@/tests/support/noting";
import { db } from "../db/client";
import { factsAfter, insertFacts } from "../db/fact-rows";
import { readHead } from "../db/head";
import type { Fact } from "../domain/fact";
import { canonical } from "../formats/canonical";
import { forgetLog, KnownLog, readLog } from "./known-log";
import { look } from "./look";
import { perform } from "./perform";

beforeEach(async () => {
  await emptyDatabase();
  forgetLog();
});

const knowing = (...facts: readonly Fact[]) => {
  const log = new KnownLog();
  log.take(facts);
  return log;
};

describe("a copy of the log", () => {
  const facts = aLog(
    aProject("wireguard"),
    aNote("of the channel", { stream: "channel:testing" }),
    aProject("landlock"),
    aNote("of wireguard"),
  );

  it("knows every fact by number and by stream, and where streams end", () => {
    const log = knowing(...facts);
    expect(log.head).toBe(4);
    expect(log.entry(3)).toBe(facts[2]);
    expect([log.entry(0), log.entry(5)]).toEqual([undefined, undefined]);
    expect(log.stream("project:wireguard").map((fact) => fact.seq)).toEqual([1, 4]);
    expect(log.stream("project:okernel")).toEqual([]);
    expect(log.ends.get("project:wireguard")).toBe(facts[3]?.digest);
    expect([log.projects(), log.channels()]).toEqual([["wireguard", "landlock"], ["testing"]]);
  });

  it("passes over what it knows already", () => {
    const log = knowing(...facts.slice(0, 2));
    log.take(facts);
    expect(log.facts).toEqual(facts);
  });

  it("does not take a fact with one missing before it", () => {
    expect(() => knowing(...facts.slice(0, 1)).take(facts.slice(2))).toThrow("Entry 2 is missing before entry 3");
  });
});

describe("reading the log", () => {
  it("brings in what others have committed, once", async () => {
    await perform(noting("one"));
    const log = await readLog(db());
    expect(log.head).toBe(1);
    await perform(noting("two"));
    expect(await readLog(db())).toBe(log);
    expect(log.head).toBe(2);
  });

  it("asks nothing where it knows enough", async () => {
    await perform(noting("one"));
    const away = { fact: { findMany: () => Promise.reject(new Error("asked")) } } as unknown as ReturnType<typeof db>;
    const head = await readHead(db());
    expect((await readLog(away, head)).head).toBe(1);
    await expect(readLog(away, { ...head, seq: 2 })).rejects.toThrow("asked");
  });

  it("gives the facts that were told as the database gives them, to the order of their keys", async () => {
    await perform(saying(aProject("wireguard"), { ...aNote("one"), at: null }));
    const told = (await readLog(db())).facts;
    forgetLog();
    const read = (await readLog(db())).facts;
    expect(read).toEqual(told);
    expect(JSON.stringify(read.map(({ body }) => body))).toBe(JSON.stringify(told.map(({ body }) => body)));
  });

  it("starts anew after it was forgotten", async () => {
    await perform(noting("one"));
    await emptyDatabase();
    forgetLog();
    expect((await readLog(db())).head).toBe(0);
  });
});

describe("a database put back to an earlier state beneath a process that runs", () => {
  /** Three entries known, the third of which the database has lost. */
  const lostTheThird = async () => {
    for (const text of ["one", "two", "three"]) await perform(noting(text));
    const facts = await factsAfter(db(), 0);
    await emptyDatabase();
    await insertFacts(
      db(),
      facts.slice(0, 2).map((fact) => ({ ...fact, canonicalBody: canonical(fact.body) })),
    );
    return facts;
  };

  it("is built on as it is: what was lost is no entry's forerunner, and leaves no gap", async () => {
    const facts = await lostTheThird();
    const { recorded } = await perform(noting("other"));
    expect(recorded).toEqual([expect.objectContaining({ seq: 3, prev: facts[1]?.digest })]);
    expect((await readLog(db())).facts).toEqual(await factsAfter(db(), 0));
  });

  it("is shown as it is, when another process has gone on from there", async () => {
    await lostTheThird();
    const stale = await readLog(db(), await readHead(db()));
    expect(stale.head).toBe(3);
    held().slipwayKnownLog = undefined; // another process, as it were
    await perform(noting("other"));
    held().slipwayKnownLog = stale;
    const seen = await look();
    expect(seen.live.facts).toEqual(await factsAfter(db(), 0));
    expect(seen.entry(3)?.body).toMatchObject({ said: "other" });
  });

  it("is empty when it was emptied", async () => {
    await perform(noting("one"));
    await emptyDatabase();
    expect((await look()).live).toMatchObject({ head: 0, facts: [] });
  });
});

const held = () => globalThis as typeof globalThis & { slipwayKnownLog?: KnownLog };

it("two processes on one database know the same log, without a gap", { timeout: 60_000 }, async () => {
  const other = spawn(process.execPath, ["--import", "tsx", "tests/support/noting-process.ts", "40"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(other.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  other.stdin.write("go\n");
  for (let index = 0; index < 40; index++) await perform(noting(`one ${index}`));
  await expect.poll(async () => (await factsAfter(db(), 0)).length, { timeout: 30_000 }).toBe(80);
  other.stdin.end();

  const facts = (await readLog(db())).facts;
  const expected = Array.from({ length: 80 }, (_, index) => index + 1);
  expect(facts.map((fact) => fact.seq)).toEqual(expected);
  expect(facts.map((fact) => facts.findIndex((it) => it.digest === fact.prev) + 1)).toEqual(
    expected.map((seq) => seq - 1),
  );
  expect(JSON.parse((await lines.next()).value)).toEqual(facts.map((fact) => fact.digest));
});
