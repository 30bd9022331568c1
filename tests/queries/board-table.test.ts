import { describe, expect, it } from "vitest";
import { policyOf } from "@/lib/domain/project";
import { type Look, look } from "@/lib/log/look";
import { board, boardJudged } from "@/lib/queries/board";
import { boardAll } from "@/lib/queries/board-all";
import { pageAsked } from "@/lib/queries/board-page-asked";
import { boardSource } from "@/lib/queries/board-source";
import { tableCut, tableMovers, tableParts } from "@/lib/queries/board-table";
import { onSeeded } from "../support/seeded";

await onSeeded("record");

type Query = Record<string, string>;

/** The board from the table, and as the engine judges it project by project. */
async function both(seen: Look, query: Query = {}) {
  const asked = { channel: "testing", isTryItDismissed: false, page: pageAsked(query) };
  const policy = policyOf(seen, "testing")?.body.policy;
  if (!policy) throw new Error("There is no policy at this instant.");
  const { parts, read } = await tableParts(seen, "testing", policy);
  const all = boardAll(seen, "testing", policy, parts);
  const cut = await tableCut(seen, "testing", read.alike, asked.page);
  return [board(seen, asked, { all, cut }), board(seen, asked, boardJudged(seen, asked))];
}

/** Instants all over the record, those of entries among them, and the millisecond before. */
async function instants(): Promise<readonly string[]> {
  const { live } = await look();
  const [first, last] = [live.facts[20]?.recordedAt ?? 0, live.now - 1];
  const spread = Array.from(
    { length: 30 },
    (_, place) => first + Math.floor(((last - first) * ((place * 7919) % 997)) / 997),
  );
  const turns = live.facts
    .filter((_, place) => place > 20 && place % 23 === 0)
    .flatMap((it) => [it.recordedAt, it.recordedAt - 1]);
  return [...spread, ...turns].map((at) => new Date(at).toISOString());
}

describe("the board from the table of spans", () => {
  it("is read from it, live and at an earlier instant; what the table does not hold is judged", async () => {
    expect(await boardSource(await look(), "testing")).not.toBeNull();
  });

  it("says now what the engine says, to the last link", async () => {
    const [told, judged] = await both(await look());
    expect(told).toEqual(judged);
  });

  it("says at any earlier instant what the engine says", { timeout: 120_000 }, async () => {
    for (const at of await instants()) {
      const seen = await look(at);
      if (!policyOf(seen, "testing")) continue;
      const [told, judged] = await both(seen);
      expect(told, at).toEqual(judged);
    }
  });

  it.each<Query>([
    { sort: "name" },
    { sort: "changed" },
    { show: "not-ready" },
    { show: "undetermined", sort: "name" },
    { find: "KERNEL" },
    { find: "w" },
    { find: "100%_" },
    { lacks: "roadmap" },
    { lacks: "readme", find: "e", show: "not-ready", sort: "changed" },
  ])("finds, sorts and picks as the engine does: %o", async (query) => {
    for (const at of [null, "2017-06-07T16:00:00Z", "2017-12-01"]) {
      const [told, judged] = await both(await look(at), query);
      expect(told).toEqual(judged);
    }
  });

  it("names those that moved since an instant", async () => {
    const seen = await look("2017-07-19T16:00:00Z");
    const movers = await tableMovers(seen, "testing", Date.parse("2017-07-05T16:00:00Z"));
    expect(movers.map((it) => it.slug)).toContain("wireguard");
  });
});
