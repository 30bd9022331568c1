import { expect, it } from "vitest";
import type { Notice } from "../domain/notice";
import { db } from "./client";
import { hear, isListening, keepListening, stopListening } from "./listen";
import { tell } from "./notices";

/** What is heard, once there is as much of it as is waited for. */
async function heard(count: number, telling: () => Promise<unknown>): Promise<readonly Notice[]> {
  const all: Notice[] = [];
  let enough = () => {};
  const done = new Promise<void>((resolve) => {
    enough = resolve;
  });
  let begun = () => {};
  const listening = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const end = hear({
    begun,
    heard: (notice) => {
      if (all.push(notice) === count) enough();
    },
  });
  keepListening();
  if (!isListening()) await listening;
  await telling();
  await done;
  end();
  return all;
}

it("what is told comes with the commit, and what was rolled back is told nobody", async () => {
  const kept = await heard(1, async () => {
    await db()
      .$transaction(async (tx) => {
        await tell(tx, { token: "rolled back" });
        throw new Error("rolled back");
      })
      .catch(() => {});
    await db().$transaction((tx) => tell(tx, { token: "committed" }));
  });
  expect(kept).toEqual([{ token: "committed" }]);
});

it("so many projects that Postgres would not take their names are told as all of them", async () => {
  const projects = Array.from({ length: 5_000 }, (_, place) => `project-number-${place}`);
  const told = await heard(2, async () => {
    await tell(db(), { aged: "testing", projects: projects.slice(0, 100) });
    await tell(db(), { aged: "testing", projects });
  });
  expect(told).toEqual([
    { aged: "testing", projects: projects.slice(0, 100) },
    { aged: "testing", projects: null },
  ]);
});

it("whoever leaves is heard of no more", async () => {
  const lost = new Promise<void>((resolve) => hear({ heard: () => {}, lost: resolve }));
  await stopListening();
  await lost;
  expect(isListening()).toBe(false);
});
