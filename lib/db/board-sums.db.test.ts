import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { boardSums } from "./board-sums";
import { db } from "./client";
import type { SpanRow } from "./span-rows";
import { writeSpans } from "./span-write";

const row = (project: string, changes: Partial<SpanRow> = {}) =>
  aSpanRow({ project, search: project, until: null, ...changes });
const gone = { rowFrom: null, memberSince: instant("07-01") } as const;

beforeEach(async () => {
  await emptyDatabase();
  await writeSpans(
    db(),
    [
      row("wireguard", { n: 1, to: instant("07-10"), open: 9, met: 0, outcome: "not ready" }),
      row("wireguard", { n: 2, from: instant("07-10"), turned: instant("07-10"), known: "10", open: 3, met: 6 }),
      row("landlock", { outcome: "ready", open: 0, met: 9, until: instant("07-20") }),
      row("okernel", { membership: "member", memberSince: instant("07-01"), rowFrom: instant("07-01"), policy: 4 }),
      row("kspp", { open: 3, met: 5, musts: 8 }),
      row("aws", { membership: "left", ...gone }),
      row("etcd", { rowFrom: null }),
      row("memorizer", { rowFrom: instant("08-01") }),
      row("unregistered", { rowFrom: null, name: null, short: null }),
      row("elsewhere", { channel: "mainline" }),
    ],
    [],
  );
});

const asked = (changes: Partial<Parameters<typeof boardSums>[1]> = {}) =>
  boardSums(db(), {
    ...{ channel: "testing", now: instant("07-19"), isNow: true, since: null, endsBy: null, most: 10 },
    named: { ready: 6, members: 3, rowless: 40 },
    ...changes,
  });

describe("what is said of all projects of a board", () => {
  it("counts those that are alike, with what is known of each criterion by the policy that judges them", async () => {
    const { alike } = await asked();
    expect(alike).toHaveLength(3);
    expect(alike).toContainEqual({
      ...{ policy: 3, isMember: false, outcome: "not ready", count: 2, hasBegun: true },
      known: "11",
    });
    expect(alike).toContainEqual(expect.objectContaining({ policy: 4, isMember: true, count: 1, known: "01" }));
  });

  it("names what is ready, who is in, and the two nearest in the order of the board", async () => {
    const { ready, members, nearest } = await asked();
    expect([ready, members]).toEqual([["landlock"], ["okernel"]]);
    expect(nearest).toEqual([
      { slug: "wireguard", musts: 9, open: 3 },
      { slug: "kspp", musts: 8, open: 3 },
    ]);
  });

  it("counts those without a row, by why, and names no more than are wanted", async () => {
    expect(await asked().then(({ rowless }) => [...rowless].sort((a, b) => (a.why < b.why ? -1 : 1)))).toEqual([
      { why: "early", count: 1, some: ["memorizer"] },
      { why: "left", count: 1, some: ["aws"] },
      { why: "none", count: 1, some: ["etcd"] },
    ]);
  });

  it("is of an earlier instant as it was then", async () => {
    const { alike, until } = await asked({ now: instant("07-05"), isNow: false });
    expect(alike).toContainEqual(expect.objectContaining({ outcome: "not ready", count: 2, known: "01" }));
    expect(until).toBe(instant("07-20"));
  });

  it("names who turned or came since an instant, and whose verdict ends by another, at most so many", async () => {
    const { movers, lapsing } = await asked({ since: instant("07-05"), endsBy: instant("07-26") });
    expect([movers, lapsing]).toEqual([["wireguard"], ["landlock"]]);
    expect((await asked({ since: instant("04-01"), most: 2 })).movers).toHaveLength(2);
  });

  it("says when the first of them changes by time alone: a verdict that ends, a row that comes", async () => {
    expect((await asked()).until).toBe(instant("07-20"));
    expect((await asked({ now: instant("07-25") })).until).toBe(instant("08-01"));
  });

  it("is nothing where there is nothing", async () =>
    expect(await asked({ channel: "nowhere" })).toMatchObject({ alike: [], ready: [], rowless: [], until: null }));
});
