import { beforeAll, describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { channelView } from "@/lib/queries/channel";
import { channelAnswer } from "@/lib/queries/channel-answer";
import { historyView } from "@/lib/queries/history";
import { meetingsView } from "@/lib/queries/meetings";
import { moveClock } from "@/lib/verbs/move-clock";
import { onSeeded } from "../support/seeded";
import { act, practicePerson, wireguardGoesIn } from "../support/wireguard-in";

await onSeeded("practice");

beforeAll(async () => {
  await wireguardGoesIn();
  await act(practicePerson("chair"), moveClock, { by: "next meeting" });
});

describe("a channel with a member", () => {
  it("says since when, and what the gate decided, by whom and on which verdict", async () => {
    const view = await channelView(await look(), "testing");
    expect(plain(view.finding)).toMatch(/^wireguard is in testing/);
    expect(view.members.map((it) => [it.name, it.since.text, it.candidate])).toEqual([
      ["wireguard", "26 July", "0441a37"],
    ]);
    const [line] = view.decided.lines;
    expect(plain(line?.what ?? [])).toBe("Admitted wireguard: Five for it, one abstained.");
    expect(plain(line?.by ?? [])).toMatch(/^a hand count of 5 to 0, recorded by chair, entry \d+$/);
    expect(plain(line?.verdict ?? [])).toMatch(/^ready, by version 1; [0-9a-f]{4} .+, the same when recomputed/);
  });

  it("keeps the record's decision beside it, and says that it moves nothing here", async () => {
    const view = await channelView(await look(), "testing");
    const told = view.inFact?.lines.find((line) => plain(line.said).startsWith("WireGuard enters"));
    expect(told?.when.text).toBe("20 July");
    expect(told?.aside).toBe("This copy went its own way: it moves nothing here.");
  });

  it("is told by the API too", async () => {
    expect(channelAnswer(await look(), "testing")).toMatchObject({
      members: [{ project: "wireguard", candidate: { commit: "0441a379af7cce26fadad4931b82baa076dff93a" } }],
      counts: { ready: expect.any(Number), notReady: expect.any(Number) },
    });
  });
});

describe("the log of a practice copy", () => {
  const lines = async (query: Record<string, string> = {}) =>
    historyView(await look(), query).days.flatMap((day) => day.lines);

  it("says when something happened where that is not when it was recorded", async () => {
    const told = (await lines({ kind: "decision" })).find((line) => line.aside !== null);
    expect(told?.happened?.text).toMatch(/^\d+ July, \d\d:\d\d$/);
    expect(told?.aside).toMatch(/^In fact: it really happened/);
  });

  it("says through whom a practice person spoke, and whose token a machine has", async () => {
    expect((await lines({ kind: "reason" }))[0]?.by).toBe("maintainer of wireguard, through chair");
    expect((await lines({ kind: "ci-run" }))[0]?.by).toBe("CI of wireguard with the token “lab machine”");
  });

  it("can be asked for one person's words", async () => {
    const filter = historyView(await look(), { actor: "voter-intel" }).filters.find((it) => it.name === "actor");
    expect(filter?.value).toBe("person:voter-intel");
    expect(filter?.options).toContainEqual({ value: "person:voter-intel", text: "voter, Intel" });
  });

  it("finds with somebody what their tokens said, and lets one token be asked for alone", async () => {
    const posted = (await lines({ kind: "ci-run" })).map((line) => line.seq);
    for (const actor of ["ci-of-wireguard", "person:ci-of-wireguard", "token:lab-token"])
      expect((await lines({ actor })).map((line) => line.seq)).toEqual(posted);
    const { filters } = historyView(await look(), {});
    expect(filters.find((it) => it.name === "actor")?.options).toEqual(
      expect.arrayContaining([
        { value: "person:ci-of-wireguard", text: "CI of wireguard" },
        { value: "token:lab-token", text: "CI of wireguard with the token “lab machine”" },
      ]),
    );
  });

  it("has the meetings that practice time has passed", async () => {
    expect(meetingsView(await look()).lines[0]?.when.text).toBe("2 August");
  });
});
