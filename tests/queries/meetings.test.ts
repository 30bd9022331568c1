import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { historyView } from "@/lib/queries/history";
import { meetingView } from "@/lib/queries/meeting";
import { meetingsView } from "@/lib/queries/meetings";
import { onSeeded } from "../support/seeded";
import { statementsOf } from "../support/statements";

await onSeeded("practice");

describe("the meetings", () => {
  it("cost one statement, and each of them too", async () => {
    await look();
    const all = await statementsOf(async () => meetingsView(await look()));
    const one = await statementsOf(async () => meetingView(await look(), "2017-07-05"));
    expect(all.statements.length).toBeLessThanOrEqual(2);
    expect(one.statements.length).toBeLessThanOrEqual(2);
  });

  it("stand newest first, with what was presented", async () => {
    const view = meetingsView(await look());
    expect(plain(view.finding)).toBe("Five meetings from 24 May 2017 to 19 July 2017.");
    expect(view.lines.map((line) => `${line.when.text}: ${line.topic}`)).toEqual([
      "19 July: WireGuard, @zx2c4",
      "5 July: Automatic privilege separation and Memorizer, @ndauten",
      "21 June: Landlock, @l0kod",
      "7 June: miragesdk, @avsm, @samoht, @yomimono and @talex5",
      "24 May: first meeting",
    ]);
  });

  it("say what comes next: by the copy's clock now, by what was announced then", async () => {
    expect(plain(meetingsView(await look()).next ?? [])).toBe("Next, on 2 August 2017, 16:00 UTC: topics asked for.");
    const then = meetingsView(await look("2017-06-08T00:00:00Z"));
    expect(plain(then.next ?? [])).toBe("Next, on 21 June 2017: landlock demo and deep dive by @l0kod.");
    expect(then.lines).toHaveLength(2);
  });

  it("count the entries between two of them as the log does", async () => {
    const seen = await look();
    const between = meetingView(seen, "2017-07-05").between;
    const link = between?.said[0];
    if (typeof link !== "object" || !("href" in link)) throw new Error("No link to the entries.");
    const history = historyView(seen, Object.fromEntries(new URL(link.href, "http://localhost").searchParams));
    expect(`${link.text}${plain((between?.said ?? []).slice(1))}`).toBe("51 entries; 2 got worse.");
    expect(plain(history.finding)).toMatch(/^51 of \d+ entries\./);
  });
});

describe("a meeting", () => {
  it("shows what the board found at that instant, in the board's own words", async () => {
    const then = board(await look("2017-07-05T16:00:00.000Z"), {
      channel: "testing",
      isTryItDismissed: true,
    });
    expect(meetingView(await look(), "2017-07-05").finding).toEqual(then.finding);
    expect(meetingView(await look(), "2017-07-05").meta.at(-1)).toEqual([
      { href: "/?at=2017-07-05T16%3A00%3A00.000Z", text: "The board at that instant" },
    ]);
  });

  it("has its agenda with minutes, who presents, and what was announced", async () => {
    const { agenda } = meetingView(await look(), "2017-07-05");
    expect(
      agenda?.items.map((item) => [item.minutes, item.title, item.lines.map((line) => plain(line.said)).join()]),
    ).toEqual([
      ["5 min", "Introductions and administrivia", ""],
      [
        "30 min",
        "Automatic privilege separation and Memorizer deep dive",
        "Automatic privilege separation and Memorizer. By @ndauten · Slides",
      ],
      ["10 min", "Project updates", ""],
      ["", "Next meeting", "19 July 2017: to be decided"],
    ]);
  });

  it("has what had moved, the worse first, and new candidates in one line", async () => {
    const lines = meetingView(await look(), "2017-07-05").moved?.lines ?? [];
    expect(plain(lines[0]?.said ?? [])).toMatch(/^selinux got worse: maintainer aged out after 90 days/);
    expect(plain(lines.at(-1)?.said ?? [])).toBe(
      "New candidates of clear-containers, ima-namespace, landlock, miragesdk, okernel, selinux, shiftfs and wireguard",
    );
  });

  it("has its notes by topic with who said it, and the entries that rest on them", async () => {
    const view = meetingView(await look(), "2017-06-07");
    expect(view.notes.map((note) => `${note.topic} ${note.said.length}`)).toEqual([
      "Channel name 1",
      "Channel goals 1",
      "Combinations 1",
      "Promotion 1",
      "Bit rot 1",
      "Build flags 2",
    ]);
    expect(plain(view.notes[5]?.said[1] ?? [])).toMatch(/\(@avsm\)$/);
    expect(view.read?.lines.map((line) => plain(line))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^entry \d+: miragesdk maintainer marked met: @avsm leads/)]),
    );
    expect(view.before?.text).toBe("24 May");
    expect(view.after?.text).toBe("21 June");
  });

  it.each([
    ["2017-07-06", "There is no meeting on 6 July 2017. The nearest are those of 5 July 2017 and 19 July 2017."],
    ["2017-01-01", "There is no meeting on 1 January 2017. The nearest is that of 24 May 2017."],
    [
      "2017-08-02",
      "The meeting of 2 August 2017 is announced, and no notes of it are here. The last one: 19 July 2017.",
    ],
    ["2017-02-30", "“2017-02-30” is no day. Write a meeting’s as 2017-07-19."],
    ["next", "“next” is no day. Write a meeting’s as 2017-07-19."],
  ])("on %s is refused", async (date, sentence) => {
    const seen = await look();
    expect(() => meetingView(seen, date)).toThrow(sentence);
  });

  it("that was still to come is refused at an earlier instant", async () => {
    const then = await look("2017-06-08T00:00:00Z");
    expect(() => meetingView(then, "2017-06-21")).toThrow("is announced, and no notes of it are here at that instant");
    expect(() => meetingView(then, "2017-07-19")).toThrow(
      "There is no meeting on 19 July 2017. The nearest is that of 7 June 2017.",
    );
  });
});
