import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { follow } from "@/lib/db/follows";
import { personNamed } from "@/lib/db/people";
import { days } from "@/lib/domain/instant";
import type { MeView } from "@/lib/domain/view/me-view";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { meView } from "@/lib/queries/me";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { attest } from "@/lib/verbs/attest";
import { withdraw } from "@/lib/verbs/withdraw";
import { onSeeded } from "../support/seeded";
import { act, practicePerson } from "../support/wireguard-in";

await onSeeded("practice");

const me = async (handle: string, { at = null as string | null, visited = false } = {}): Promise<MeView> => {
  const seen = await look(at);
  const { id } = await personNamed(db(), handle, handle);
  const before = visited ? { head: 1, at: seen.now - days(10) } : null;
  const holder = { whoId: id, personId: id, actingAs: null, before, machine: Date.now() };
  return meView(seen, practicePerson(handle), holder);
};
const titles = (view: MeView) => view.waiting.map((line) => plain(line.title));

describe("what waits for somebody", () => {
  it("for a maintainer: the steps that are theirs, with since when and where", async () => {
    const view = await me("maintainer-of-shiftfs");
    expect(titles(view)).toContain("shiftfs: show a roadmap");
    expect(view.waiting.every((line) => line.href.startsWith("/projects/shiftfs") && line.since !== null)).toBe(true);
    expect(plain(view.finding)).toMatch(/^\w+ things wait for you, the first since .+\.$/);
  });

  it("for somebody without a role: nothing, and what would stand there", async () => {
    const view = await me("nobody");
    expect([view.waiting, view.awaited, view.ending]).toEqual([[], [], []]);
    expect(plain(view.finding)).toBe("Nothing waits for you.");
  });

  it("for a voter: the review asked of them, above all else, and for who asked that they wait", async () => {
    await act(practicePerson("maintainer-of-wireguard"), askForReview, { project: "wireguard", of: ["voter-intel"] });
    const [first] = (await me("voter-intel")).waiting;
    expect(plain(first?.title ?? [])).toBe("Review wireguard");
    expect(first?.label).toBe("Review");
    const asker = await me("maintainer-of-wireguard");
    expect(asker.awaited.map((line) => plain(line.said))).toEqual([expect.stringMatching(/^wireguard: a review by /)]);
    expect((await me("voter-hpe")).waiting).toEqual([]);
  });

  it("since the request that still asks: none that was taken back is counted", async () => {
    const asker = practicePerson("maintainer-of-wireguard");
    const since = async () => [
      (await me("voter-intel")).waiting[0]?.since?.at,
      (await me("maintainer-of-wireguard")).awaited[0]?.since?.at,
    ];
    const before = await since();
    const again = await act(asker, askForReview, { project: "wireguard", of: ["voter-hpe", "voter-intel"] });
    expect(await since()).not.toEqual(before);
    await act(asker, withdraw, { fact: again.recorded[0]?.seq });
    expect(await since()).toEqual(before);
  });

  it("for a voter: a claim that takes a second person, and for its author that it waits", async () => {
    await act(practicePerson("maintainer-of-miragesdk"), attest, {
      project: "miragesdk",
      criterion: "hardened-build",
      url: "https://github.com/linuxkit/linuxkit/blob/master/projects/miragesdk/Makefile",
    });
    const waiting = titles(await me("voter-hpe")).filter((title) => title.includes("miragesdk"));
    const awaited = (await me("maintainer-of-miragesdk")).awaited.map((line) => plain(line.said));
    expect(waiting).toEqual(["Accept or dispute PIE of miragesdk"]);
    expect(awaited).toEqual(["miragesdk: a second person’s word on PIE, which you marked met"]);
  });

  it("at an earlier instant: in the past tense, with nothing to press", async () => {
    const view = await me("maintainer-of-shiftfs", { at: "2017-07-18" });
    expect(view.heading).toBe("What waited for you");
    expect(view.waiting.every((line) => line.label === null)).toBe(true);
  });
});

describe("what somebody follows", () => {
  it("is said to be empty, with how to fill it", async () => {
    const view = await me("nobody");
    expect([view.followed, view.nothingFollowed]).toEqual([[], expect.stringContaining("You follow nothing yet")]);
  });

  it("stands with its verdict, and what moved since the last visit", async () => {
    const { id } = await personNamed(db(), "follower", "follower");
    const { now } = await look();
    for (const slug of ["okernel", "aws", "landlock"]) await follow(db(), id, slug, now);
    const view = await me("follower", { visited: true });
    expect(view.followed.map((line) => [line.slug, line.verdict, plain(line.said)])).toEqual([
      ["aws", null, "It left on 6 June."],
      ["landlock", "not ready", ": 1 of 9 unmet, 3 not shown yet."],
      ["okernel", "not ready", expect.stringMatching(/unmet/)],
    ]);
    expect(view.followed.slice(1).every((line) => line.lines.length > 0 || line.still === "Nothing moved.")).toBe(true);
    expect(plain(view.since ?? [])).toBe("Since your last visit, 10 days ago");
    const first = await me("follower");
    expect([first.since, first.followed[1]?.lines, first.followed[1]?.still]).toEqual([null, [], null]);
  });
});

it("what of theirs ends soon stands with its day, the next first", async () => {
  const handles = ["maintainer-of-wireguard", "maintainer-of-landlock", "maintainer-of-okernel"];
  for (const handle of handles) {
    const untils = (await me(handle)).ending.map((line) => line.until.at);
    expect(untils).toEqual([...untils].sort((a, b) => a - b));
  }
});
