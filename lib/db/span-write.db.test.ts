import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { putSpanMark, spanMarks } from "./span-marks";
import { spanRows } from "./span-rows";
import { spanStandings } from "./span-standings";
import { dropSpans, dropSpansOf, writeSpans } from "./span-write";

beforeEach(() => emptyDatabase());

const [ID, OTHER] = ["00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000b"];
const rows = () => spanRows(db(), "testing", ["landlock", "wireguard"]);

describe("rows of spans", () => {
  it("are brought further and ended, and the next is added, in one go", async () => {
    await writeSpans(db(), [aSpanRow()], []);
    const at = instant("07-02");
    const ended = aSpanRow({ to: at, upTo: 8, judged: at - 1, until: null, standings: [ID], body: '{"base":1}' });
    const next = aSpanRow({ n: 2, from: at, turned: at, since: 9, upTo: 9 });
    await writeSpans(db(), [ended, next], [{ id: ID, body: "{}" }]);
    expect(await rows()).toEqual([ended, next]);
  });

  it("are one open one a project and channel: a second is refused", async () => {
    await writeSpans(db(), [aSpanRow()], []);
    await expect(writeSpans(db(), [aSpanRow({ n: 2 })], [])).rejects.toThrow();
    expect(await rows()).toEqual([aSpanRow()]);
  });

  it("share what their standings say: it is kept once", async () => {
    const said = { id: ID, body: '{"is":"met"}' };
    await writeSpans(db(), [aSpanRow({ standings: [ID] })], [said]);
    await writeSpans(
      db(),
      [aSpanRow({ project: "landlock", standings: [ID, OTHER] })],
      [said, { id: OTHER, body: "{}" }],
    );
    expect(await spanStandings(db(), [ID, OTHER])).toEqual(
      new Map([
        [ID, '{"is":"met"}'],
        [OTHER, "{}"],
      ]),
    );
  });

  it("are taken away of some projects in one channel, or all with the marks", async () => {
    const elsewhere = aSpanRow({ channel: "mainline" });
    await writeSpans(db(), [aSpanRow(), elsewhere, aSpanRow({ project: "landlock" })], [{ id: ID, body: "{}" }]);
    await putSpanMark(db(), { channel: "testing", upTo: 1, at: 0, aim: 1, done: 0, total: 0, made: 1 });
    await dropSpansOf(db(), "testing", ["wireguard"]);
    expect((await rows()).map(({ project }) => project)).toEqual(["landlock"]);
    expect(await spanRows(db(), "mainline", ["wireguard"])).toEqual([elsewhere]);
    await dropSpans(db());
    expect([await rows(), await spanMarks(db()), await spanStandings(db(), [ID])]).toEqual([[], [], new Map()]);
  });
});
