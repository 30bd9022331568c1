import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/tests/support/database";
import { instant } from "@/tests/support/make";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { lastSpanRows, type SpanColumns, spanColumns, spanRowOf, spanRows } from "./span-rows";
import { writeSpans } from "./span-write";

const [one, two, three] = [instant("07-01"), instant("07-02"), instant("07-03")];
const first = aSpanRow({ n: 1, from: one, turned: one, to: two });
const beside = aSpanRow({ n: 2, from: two, turned: one, to: three, short: "guard" });
const last = aSpanRow({ n: 3, from: three, turned: three, until: null, memberSince: one, membership: "member" });
const other = aSpanRow({
  project: "landlock",
  search: "landlock",
  name: null,
  short: null,
  boardFrom: null,
  rowFrom: null,
});

beforeEach(async () => {
  await emptyDatabase();
  await writeSpans(db(), [first, beside, last, other, aSpanRow({ channel: "mainline" })], []);
});

describe("the rows of a project in a channel", () => {
  it("are read as they were written, in their order", async () => {
    expect(await spanRows(db(), "testing", ["wireguard"])).toEqual([first, beside, last]);
    expect(await spanRows(db(), "testing", ["wireguard", "landlock", "nobody"])).toEqual([other, first, beside, last]);
  });

  it("are gone on from with the last of all and the last of the span before", async () => {
    expect(await lastSpanRows(db(), "testing", ["wireguard", "landlock"])).toEqual([other, beside, last]);
    expect(await lastSpanRows(db(), "testing", [])).toEqual([]);
  });

  it("are read by the same columns whatever is asked", async () => {
    const rows = await db().$queryRaw<SpanColumns[]>`
      SELECT ${spanColumns} FROM span WHERE to_at IS NULL AND channel = 'testing' AND outcome = 'not ready'
        AND span_grams(search) @> span_grams('regua') AND search LIKE '%regua%'`;
    expect(rows.map(spanRowOf)).toEqual([last]);
  });
});
