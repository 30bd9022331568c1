import { describe, expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { db } from "../db/client";
import { spanMarks } from "../db/span-marks";
import { spanRows } from "../db/span-rows";
import { spanStandings } from "../db/span-standings";
import { worldOf } from "../domain/known";
import { type Span, spansOf } from "../domain/spans";
import { spansIn } from "../domain/stretches";
import { pastOf } from "../domain/verdict-past";
import { extendSpans } from "./extend-spans";
import { type Look, look } from "./look";
import { stretchesIn } from "./span-told";
import { spanVerdicts } from "./span-verdicts";
import { byPlace } from "./spans";

await onSeeded("practice");

/** The spans that the table holds. */
async function tabled(at: Look, project: string, channel: string): Promise<readonly Span[]> {
  const rows = await spanRows(db(), channel, [project]);
  const said = await spanStandings(db(), [...new Set(rows.flatMap(({ standings }) => standings))]);
  return spansIn(stretchesIn(rows, { said, entry: at.entry }));
}
/** What they are computed anew, the last as the table keeps it. */
function anew(at: Look, project: string, channel: string): readonly Span[] {
  const spans = spansOf(byPlace(worldOf(at, project, channel).facts), project, channel, at.when);
  return spans.map((span, place) => ({ ...span, verdict: pastOf(span.verdict, spans[place - 1]?.verdict) }));
}

describe("the table of spans", () => {
  it("holds what the engine says, whole, of every project and channel", async () => {
    expect(await extendSpans()).toBe(true);
    const now = await look();
    for (const channel of now.channels())
      for (const project of now.projects())
        expect(await tabled(now, project, channel)).toEqual(anew(now, project, channel));
    expect(await spanMarks(db())).toEqual(
      now.channels().map((channel) => expect.objectContaining({ channel, upTo: now.head })),
    );
    expect(await db().span.count()).toBeGreaterThan(50);
  });

  it("gives the verdicts of any of its rows, as they are kept", async () => {
    const now = await look();
    const rows = await spanRows(db(), "testing", ["wireguard", "landlock"]);
    const verdicts = await spanVerdicts(now, rows);
    expect(verdicts.map(({ project, now: at }) => [project, at])).toEqual(
      rows.map(({ project, judged }) => [project, judged]),
    );
    expect(verdicts.at(-1)).toEqual(anew(now, "wireguard", "testing").at(-1)?.verdict);
  });
});
