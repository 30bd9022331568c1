import { describe, expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { engined, kept, tabled } from "@/tests/support/tabled";
import { db } from "../db/client";
import { spanMarks } from "../db/span-marks";
import { spanRows } from "../db/span-rows";
import { extendSpans } from "./extend-spans";
import { look } from "./look";
import { verdictsRead } from "./standings-read";

await onSeeded("practice");

describe("the table of spans", () => {
  it("holds what the engine says, whole, of every project and channel", async () => {
    expect(await extendSpans()).toBe(true);
    const now = await look();
    for (const channel of now.channels())
      for (const project of now.projects())
        expect(await tabled(now, project, channel)).toEqual(kept(engined(now, project, channel)));
    expect(await spanMarks(db())).toEqual(
      [...now.channels()].sort().map((channel) => expect.objectContaining({ channel, upTo: now.head })),
    );
    expect(await db().span.count()).toBeGreaterThan(50);
  });

  it("gives the verdicts of any of its rows, as they are kept", async () => {
    const now = await look();
    const rows = await spanRows(db(), "testing", ["wireguard", "landlock"]);
    const verdicts = await verdictsRead(now, rows);
    expect(verdicts.map(({ project, now: at }) => [project, at])).toEqual(
      rows.map(({ project, judged }) => [project, judged]),
    );
    expect(verdicts.at(-1)).toEqual(kept(engined(now, "wireguard", "testing")).at(-1)?.verdict);
  });
});
