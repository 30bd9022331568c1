import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import {
  aCandidate,
  aFact,
  aLog,
  aProject,
  aReferenceRun,
  aRun,
  contentOf,
  posted,
  proved,
} from "@/tests/support/make";
import type { Fact } from "../domain/fact";
import { db } from "./client";
import { deriveFrom, dropDerived } from "./derived";

beforeEach(() => emptyDatabase());

const derive = (...facts: readonly Fact[]) => deriveFrom(db(), facts);
const runs = async () =>
  (await db().ciRun.findMany({ orderBy: [{ project: "asc" }, { seq: "asc" }] })).map(
    ({ seq, outcome }) => `${seq} ${outcome}`,
  );

describe("projects", () => {
  it("are kept by their newest registration", async () => {
    const moved = aProject();
    await derive(...aLog(aProject("landlock"), moved));
    await derive({ ...moved, seq: 3, body: { ...moved.body, name: "WireGuard" } });
    const rows = await db().project.findMany({ orderBy: { slug: "asc" } });
    expect(rows.map(({ slug, name, seq }) => ({ slug, name, seq }))).toEqual([
      { slug: "landlock", name: "landlock", seq: 1n },
      { slug: "wireguard", name: "WireGuard", seq: 3n },
    ]);
  });

  it("and not by one of a course that practice has left", async () => {
    const inFact = aProject("wireguard", [], { course: "record" });
    await derive(...aLog(aProject(), { ...inFact, body: { ...inFact.body, name: "In fact" } }));
    expect(await db().project.findMany({ select: { name: true } })).toEqual([{ name: "wireguard" }]);
  });
});

it("every revision put forward is kept with its content", async () => {
  await derive(...aLog(aCandidate("one"), aCandidate("two"), aCandidate("one")));
  const rows = await db().revision.findMany({ orderBy: { seq: "asc" } });
  const row = (seq: bigint, word: string) => ({ seq, project: "wireguard", ...contentOf(word) });
  expect(rows).toEqual([row(1n, "one"), row(2n, "two"), row(3n, "one")]);
});

describe("runs: a row an attempt", () => {
  const run = (outcome: "running" | "passed" | "inconclusive" | "failed", said = {}) =>
    aRun({ runId: "812", outcome, ...said });
  it.each([
    ["a second delivery is the same row", ["passed", "passed"], "1 passed"],
    ["the end replaces the running", ["running", "passed"], "2 passed"],
    ["a running that arrives late does not take the end back", ["passed", "running"], "1 passed"],
    ["of two ends the worse", ["passed", "failed"], "2 failed"],
    ["whatever the order", ["failed", "passed"], "1 failed"],
    ["inconclusive is worse than passed", ["inconclusive", "passed"], "1 inconclusive"],
  ] as const)("%s, together or one after the other", async (_, outcomes, row) => {
    const facts = aLog(...outcomes.map((outcome) => run(outcome)));
    await derive(...facts);
    expect(await runs()).toEqual([row]);
    await dropDerived(db());
    for (const fact of facts) await derive(fact);
    expect(await runs()).toEqual([row]);
  });

  it("another attempt, check, target, source or project is another row", async () => {
    const others = [
      { attempt: 2 },
      { check: "boot" },
      { target: { arch: "aarch64", series: "4.9" } },
      { origin: proved() },
      { origin: posted("second token") },
    ].map((said) => run("passed", said));
    const elsewhere = { ...run("passed"), stream: "project:landlock" } as const;
    await derive(...aLog(run("passed"), ...others, elsewhere));
    expect(await runs()).toHaveLength(7);
  });

  it("runs of the base are no project's", async () => {
    await derive(...aLog(aReferenceRun()));
    expect(await runs()).toEqual([]);
  });

  it("a thousand at once", async () => {
    await derive(...aLog(...Array.from({ length: 1000 }, (_, index) => run("passed", { runId: `run ${index}` }))));
    expect(await runs()).toHaveLength(1000);
  });
});

it("moving the clock moves its offset by as much", async () => {
  await db().clock.create({ data: { id: 1, practice: true, offsetMs: -5n, seenAt: new Date("2026-01-01") } });
  const moved = { by: "7 days", from: "2017-07-19T16:00:00.000Z", to: "2017-07-26T16:00:00.000Z" } as const;
  await derive(...aLog(aFact("clock-moved", moved, { stream: "instance" })));
  expect((await db().clock.findUnique({ where: { id: 1 } }))?.offsetMs).toBe(7n * 86_400_000n - 5n);
});

it("what is derived can be dropped; the clock stays", async () => {
  await db().clock.create({ data: { id: 1, practice: true, offsetMs: 7n, seenAt: new Date("2026-01-01") } });
  await derive(...aLog(aProject(), aCandidate("one"), aRun()));
  await dropDerived(db());
  const counts = [
    await db().project.count(),
    await db().revision.count(),
    await db().ciRun.count(),
    await db().clock.count(),
  ];
  expect(counts).toEqual([0, 0, 0, 1]);
});
