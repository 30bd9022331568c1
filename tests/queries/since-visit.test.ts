import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import { recordedBy } from "@/lib/domain/known";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { projectLook } from "@/lib/queries/project";
import { projectSinceVisit, withVisit } from "@/lib/queries/since-visit";
import { onSeeded } from "../support/seeded";

await onSeeded("practice");

const seen = await look();
const meeting = board(seen, { channel: "testing", isTryItDismissed: true }).changes;
const at = seen.now - days(10);
const before = { head: recordedBy(seen, at), at };

describe("since somebody was here last", () => {
  it("is one sentence beneath what changed since the meeting", async () => {
    const told = await withVisit(seen, "testing", before, meeting);
    expect(told).toEqual({ ...meeting, mine: told?.mine });
    expect(plain(told?.mine ?? [])).toMatch(
      /^Since your last visit, 10 days ago: (got worse: .+; )?\d+ (more|things?) moved\. All \d+ entries$/,
    );
  });

  it("is lines of its own where the group has no meetings", async () => {
    const told = await withVisit(seen, "testing", before, null);
    expect(plain(told?.heading ?? [])).toBe("Since your last visit, 10 days ago");
    expect(told?.lines.length).toBeGreaterThan(0);
    expect(told?.all?.href).toBe(`/history?from=${encodeURIComponent(new Date(at).toISOString())}`);
  });

  it("says that nothing moved, where nothing did", async () => {
    const here = { head: seen.when.upTo, at: seen.now };
    expect(plain((await withVisit(seen, "testing", here, meeting))?.mine ?? [])).toBe(
      "Since your last visit, a moment ago: nothing moved.",
    );
    expect(await withVisit(seen, "testing", here, null)).toMatchObject({
      lines: [],
      all: null,
      empty: "Nothing moved.",
    });
  });

  it("is not told on a first visit, of an earlier instant, or where there is no channel", async () => {
    expect(await withVisit(seen, "testing", null, meeting)).toBe(meeting);
    expect(await withVisit(await look("2017-07-05"), "testing", before, meeting)).toBe(meeting);
    expect(await withVisit(seen, undefined, before, null)).toBeNull();
  });
});

describe("since somebody was here last, of one project", () => {
  const said = (slug: string, end: typeof before | null) =>
    projectSinceVisit(projectLook(seen, null, slug), end).map(plain);

  it("is a sentence, where something moved", () => {
    expect(said("okernel", before)).toEqual([
      expect.stringMatching(/^Since your last visit, 10 days ago: got worse: okernel maintainer; \d more moved\.$/),
    ]);
  });

  it("is nothing where nothing did, or on a first visit", () => {
    expect(said("okernel", { head: seen.when.upTo, at: seen.now })).toEqual([]);
    expect(said("okernel", null)).toEqual([]);
  });
});
