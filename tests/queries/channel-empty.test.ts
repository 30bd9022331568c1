import { expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
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

it("a group without meetings is told what would stand there", async () => {
  const view = meetingsView(await look());
  expect(plain(view.finding)).toBe("There has been no meeting.");
  expect(view.lines).toEqual([]);
  expect(view.next).toBeNull();
});

it("its log begins with its beginning and its chair", async () => {
  const view = historyView(await look(), {});
  expect(view.days.flatMap((day) => day.lines).map((line) => line.seq)).toEqual([2, 1]);
  expect(view.filters.map((filter) => filter.name)).toEqual(["project", "kind", "actor", "from", "to"]);
});
