import { expect, it } from "vitest";
import { onSeeded } from "@/tests/support/seeded";
import { engined, kept, tabled, tableText } from "@/tests/support/tabled";
import { act, practicePerson, wireguardGoesIn } from "@/tests/support/wireguard-in";
import { db } from "../db/client";
import { moveClock } from "../verbs/move-clock";
import { extendSpans } from "./extend-spans";
import { look } from "./look";
import { rebuild } from "./rebuild";
import { verifyLog } from "./verify-log";

await onSeeded("practice");
const TIMEOUT = 180_000;

it("a table that grew with a group’s acts, its clock and what was told of the record is, byte by byte, what a rebuild makes of the log", {
  timeout: TIMEOUT,
}, async () => {
  let isGoing = true;
  const extending = (async () => {
    while (isGoing) await extendSpans();
  })();
  await wireguardGoesIn();
  for (const by of ["next meeting", "7 days", "next change", "7 days"])
    await act(practicePerson("chair"), moveClock, { by });
  isGoing = false;
  await extending;
  const now = await look();
  while (!(await extendSpans()));

  for (const channel of now.channels())
    for (const project of now.projects())
      expect(await tabled(now, project, channel)).toEqual(kept(engined(now, project, channel)));
  const grown = await tableText();
  expect(grown.length).toBeGreaterThan(200);
  expect(await db().span.count({ where: { by: "expiry" } })).toBeGreaterThan(5);
  expect(await db().span.count({ where: { membership: "member" } })).toBeGreaterThan(0);
  await rebuild();
  expect(await tableText()).toEqual(grown);
  expect((await verifyLog()).isWhole).toBe(true);
});

it("what somebody changed in it is found, and made good", { timeout: TIMEOUT }, async () => {
  const right = await tableText();
  await db().$executeRaw`UPDATE span SET "open" = 0 WHERE n = 1 AND project = 'wireguard'`;
  expect((await verifyLog()).said).toContain("the table span is not what the log says");
  await rebuild();
  expect(await tableText()).toEqual(right);
});
