import { expect, it } from "vitest";
import { look } from "@/lib/log/look";
import { channelView } from "@/lib/queries/channel";
import { channelLines } from "@/lib/queries/channel-answer";
import { historyView } from "@/lib/queries/history";
import { meetingsView } from "@/lib/queries/meetings";
import { onSeeded } from "../support/seeded";

await onSeeded("empty");

it("a group of its own has no channel yet, and its pages say so", async () => {
  const seen = await look();
  await expect(channelView(seen, "testing")).rejects.toThrow("There is no channel called testing. There is: none yet.");
  expect(channelLines(seen)).toEqual([]);
});

it("a group that does not meet has no page of meetings", async () => {
  const seen = await look();
  expect(() => meetingsView(seen)).toThrow("This group does not meet, so there is no such page.");
});

it("its log begins with its beginning and its chair", async () => {
  const view = historyView(await look(), {});
  expect(view.days.flatMap((day) => day.lines).map((line) => line.seq)).toEqual([2, 1]);
  expect(view.filters.map((filter) => filter.name)).toEqual(["project", "kind", "actor", "from", "to"]);
});
