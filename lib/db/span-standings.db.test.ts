import { expect, it } from "vitest";
import { aSpanRow } from "@/tests/support/span-row";
import { db } from "./client";
import { spanStandings } from "./span-standings";
import { writeSpans } from "./span-write";

const [ID, NONE] = ["00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000b"];

it("standings are answered by their names, as they were written; of a name that is not there nothing", async () => {
  await writeSpans(db(), [aSpanRow({ standings: [ID] })], [{ id: ID, body: '{"is":"met"}' }]);
  expect(await spanStandings(db(), [])).toEqual(new Map());
  expect(await spanStandings(db(), [ID, NONE])).toEqual(new Map([[ID, '{"is":"met"}']]));
});
