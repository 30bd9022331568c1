import { expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { statementsOf } from "@/tests/support/statements";
import { db } from "../db/client";
import { spanRows } from "../db/span-rows";
import { extendSpans } from "./extend-spans";
import { look } from "./look";
import { verdictsRead } from "./standings-read";

await onSeeded("practice");

it("what was read for one page is not read for the next: a name stands for what it says", async () => {
  await extendSpans();
  const now = await look();
  const [first = [], both = []] = await Promise.all(
    [["wireguard"], ["wireguard", "landlock"]].map((projects) => spanRows(db(), "testing", projects)),
  );
  const asked = async (rows: typeof first) => {
    const { statements, made } = await statementsOf(() => verdictsRead(now, rows));
    return { count: statements.filter((text) => text.includes("span_standing")).length, made };
  };
  const [once, again, more] = [await asked(first), await asked(first), await asked(both)];
  expect([once.count, again.count, more.count]).toEqual([1, 0, 1]);
  expect(again.made).toEqual(once.made);
  expect(more.made.filter(({ project }) => project === "wireguard")).toEqual(once.made);
});
