import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { channelView } from "@/lib/queries/channel";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";

await onSeeded("practice");

describe("a channel's page", () => {
  it("costs at most three statements", async () => {
    await look();
    const { statements } = await statementsOf(async () => channelView(await look(), "testing"));
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it("says what is in it, and agrees with the board about what is nearest", async () => {
    const view = await channelView(await look(), "testing");
    expect(plain(view.finding)).toBe(
      "Nothing is in testing yet. Eleven projects are on the way; nearest: wireguard, with 3 of 9 open.",
    );
    expect(view.members).toEqual([]);
    expect(view.retrospective).toMatch(/^The group itself never made this channel/);
  });

  it("tells what the gate decided and what really happened apart", async () => {
    const view = await channelView(await look(), "testing");
    expect(view.decided.lines).toEqual([]);
    const [newest] = view.inFact?.lines ?? [];
    expect(plain(newest?.said ?? [])).toBe("shiftfs joins.");
    expect(plain(newest?.source ?? [])).toBe("Of shiftfs · From commit d29b2a9, weekly report of 19 June");
    expect(view.inFact?.lines).toHaveLength(12);
    expect(plain(view.inFact?.toCome[0]?.said ?? [])).toMatch(/^WireGuard enters the default kernels/);
  });

  it("tells of a higher channel what went in there, and not what was decided about the lower one", async () => {
    const view = await channelView(await look(), "mainline");
    const said = [...(view.inFact?.lines ?? []), ...(view.inFact?.toCome ?? [])].map((it) => plain(it.said));
    expect(said).toHaveLength(4);
    expect(said).toContainEqual(expect.stringMatching(/^WireGuard enters the default kernels/));
    expect(said.join("\n")).not.toContain("Proposed");
  });

  it("tells at an earlier instant what was known by then, and nothing that came later", async () => {
    const view = await channelView(await look("2017-06-07T16:00:00Z"), "testing");
    expect(plain(view.finding)).toMatch(/^Nothing was in testing\. Ten projects were on the way; nearest: /);
    expect(view.inFact?.lines).toHaveLength(9);
    expect(view.inFact?.toCome).toEqual([]);
    expect(view.downloads[0]?.href).toBe("/api/v1/channels/testing/manifest.yml?at=2017-06-07T16%3A00%3A00Z");
  });

  it("gives out the yml and the report", async () => {
    const view = await channelView(await look(), "testing");
    expect(view.downloads.map((it) => it.href)).toEqual([
      "/api/v1/channels/testing/manifest.yml",
      "/api/v1/channels/testing/report.md",
      "/api/v1/channels/testing/report.json",
      "/api/v1/channels/testing/report.csv",
      "/api/v1/channels/testing/feed.atom",
    ]);
  });

  it("knows its base, and of each line of kernels the newest", async () => {
    const view = await channelView(await look(), "testing");
    expect(plain(view.base?.said ?? [])).toMatch(/^linuxkit\.yml at 83f079e\./);
    expect(view.kernels?.lines.map((it) => `${it.image} ${plain(it.carries)}`)).toEqual(
      expect.arrayContaining(["linuxkit/kernel:4.9.38 the base’s own", "linuxkit/okernel:latest okernel"]),
    );
    expect(
      view.kernels?.lines.filter((it) => it.series === "4.9" && it.image.startsWith("linuxkit/kernel:")),
    ).toHaveLength(1);
    expect(view.kernels?.all).toEqual({ href: "/history?kind=kernel", text: "11 earlier states in the log" });
  });

  it("refuses a channel that is not there", async () => {
    await expect(channelView(await look(), "hardened")).rejects.toThrow("There is no channel called hardened");
  });
});
