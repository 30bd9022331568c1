import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { ALL, type Picked } from "../domain/board-picked";
import { boardPage } from "./board-page";
import { db } from "./client";
import type { SpanRow } from "./span-rows";
import { writeSpans } from "./span-write";

const said = { id: "00000000-0000-0000-0000-000000000001", body: '{"is":"met"}' };
const row = (project: string, changes: Partial<SpanRow> = {}) => aSpanRow({ project, search: project, ...changes });
const last = row("wireguard", {
  ...{ n: 2, from: instant("07-10"), turned: instant("07-10"), open: 1, met: 8 },
  ...{ search: "wireguard wireguard a 100% tunnel", standings: [said.id] },
});

beforeEach(async () => {
  await emptyDatabase();
  await writeSpans(
    db(),
    [
      row("wireguard", { to: instant("07-10"), open: 5, met: 4 }),
      last,
      row("a-b", { open: 2, met: 7, outcome: "undetermined", known: "10" }),
      row("ab", { open: 2, met: 7 }),
      row("kspp", { membership: "member", rowFrom: instant("07-01"), open: 9, met: 0 }),
      row("later", { rowFrom: instant("08-01") }),
    ],
    [said],
  );
});

const page = (picked: Partial<Picked> = {}, changes: Partial<Parameters<typeof boardPage>[1]> = {}) =>
  boardPage(db(), {
    ...{ channel: "testing", now: instant("07-19"), isNow: true, ...ALL, ...picked },
    ...{ places: [], after: 0, most: 50, from: instant("06-01"), isSaid: false, ...changes },
  });
const slugs = async (...asked: Parameters<typeof page>) => (await page(...asked)).rows.map(({ row }) => row.project);

describe("a page of the board", () => {
  it("has its rows whole, and how many musts were open before", async () => {
    const { rows } = await page();
    const found = rows.find(({ row }) => row.project === "wireguard");
    expect(found?.row).toEqual(last);
    expect(found?.opens).toEqual([
      { at: instant("07-01"), open: 5 },
      { at: instant("07-10"), open: 1 },
    ]);
  });

  it("says what its standings say where that is asked for", async () => {
    expect([...(await page()).said]).toEqual([]);
    expect([...(await page({}, { isSaid: true })).said]).toEqual([[said.id, said.body]]);
  });

  it("tells of the past of a row no more than is asked for", async () => {
    const { rows } = await page({}, { from: instant("07-12") });
    expect(rows.find(({ row }) => row.project === "wireguard")?.opens).toEqual([{ at: instant("07-10"), open: 1 }]);
  });

  it.each([
    ["fewest open first, the members before all, by the bytes of the name", {}, ["kspp", "wireguard", "a-b", "ab"]],
    ["by name", { sort: "name" }, ["kspp", "a-b", "ab", "wireguard"]],
    ["what changed last first", { sort: "changed" }, ["kspp", "wireguard", "a-b", "ab"]],
    ["by verdict", { show: "undetermined" }, ["a-b"]],
    ["the members", { show: "members" }, ["kspp"]],
    ["by what is sought, in any capitals", { find: "TUNNEL" }, ["wireguard"]],
    ["by two letters", { find: "a-" }, ["a-b"]],
    ["by a sign that patterns have", { find: "0%" }, ["wireguard"]],
    ["nothing that would match as a pattern alone", { find: "w%d" }, []],
  ] as const)("%s", async (_, picked, order) => expect(await slugs(picked)).toEqual(order));

  it("finds those of whose criterion nobody has anything, by its place in each policy", async () => {
    expect(await slugs({ lacks: "readme" }, { places: [{ policy: 3, place: 1 }] })).toEqual(["a-b"]);
    expect(await slugs({ lacks: "readme" }, { places: [{ policy: 9, place: 1 }] })).toEqual([]);
  });

  it("is cut out of the rest, and counts all that hold what is sought whatever is shown", async () => {
    expect(await slugs({}, { after: 1, most: 2 })).toEqual(["wireguard", "a-b"]);
    const { counted } = await page({ find: "a", show: "members" });
    expect(counted).toEqual(
      expect.arrayContaining([
        { isMember: false, outcome: "undetermined", count: 1 },
        { isMember: false, outcome: "not ready", count: 2 },
      ]),
    );
  });

  it("is of an earlier instant as it was then", async () => {
    const { rows } = await page({}, { now: instant("07-05"), isNow: false });
    expect(rows.map(({ row }) => [row.project, row.open])).toEqual([
      ["kspp", 9],
      ["a-b", 2],
      ["ab", 2],
      ["wireguard", 5],
    ]);
  });
});
