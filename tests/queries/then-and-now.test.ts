import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "@/lib/domain/instant";
import { plain, type Rich } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { board } from "@/lib/queries/board";
import { channelView } from "@/lib/queries/channel";
import { historyView } from "@/lib/queries/history";
import { meetingView } from "@/lib/queries/meeting";
import { project, projectLook } from "@/lib/queries/project";
import { report } from "@/lib/queries/report";
import { verdictAnswer } from "@/lib/queries/verdict-answer";
import { moveClock } from "@/lib/verbs/move-clock";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { onSeeded } from "../support/seeded";
import { act, CANDIDATE, labOfWireguard, practicePerson, wireguardGoesIn } from "../support/wireguard-in";

/** A practice copy at 26 July 2017: wireguard went in by the hands of 19 July. */
await onSeeded("practice");
beforeAll(wireguardGoesIn);

const hrefs = (said: Rich): readonly string[] =>
  said.flatMap((piece) => (typeof piece === "object" && "href" in piece ? [piece.href] : []));
const atOf = (href = "") => new URL(href, "http://x").searchParams.get("at") ?? "";
const decision = async () => {
  const seen = await look();
  const fact = seen.stream("project:wireguard").findLast((it) => it.kind === "decision" && it.body.by === "gate");
  return { seen, seq: fact?.seq ?? 0 };
};

describe("what the board said when they voted", () => {
  it("the decision's entry: its verdict, the same when recomputed, and the pages as they were just before", async () => {
    const { seen, seq } = await decision();
    const effect = historyView(seen, { entry: String(seq) }).entry?.effect ?? [];
    expect(effect.map(plain)).toEqual([
      expect.stringMatching(
        /^It rested on the verdict ready, by policy version 1, with the digest \w{4} \w{4} … \w{4}\. Recomputed from entries 1 to \d+, it is the same\.$/,
      ),
      "As it was known when this was decided: the board then and wireguard then.",
    ]);
    const [boardThen, projectThen] = hrefs(effect[1] ?? []);
    const then = await look(atOf(boardThen));
    expect(then).toMatchObject({ isPast: true, when: { upTo: seq - 1 } });
    expect(plain(board(then, { channel: "testing", isTryItDismissed: true }).finding)).toMatch(
      /^wireguard was ready and not in yet\./,
    );
    expect(projectThen).toBe(`/projects/wireguard?at=${encodeURIComponent(atOf(boardThen))}`);
    expect(verdictAnswer(then, "wireguard").outcome).toBe("ready");
  });

  it("the channel, the project, the report and the meeting lead there too", async () => {
    const { seen, seq } = await decision();
    const [line] = (await channelView(seen, "testing")).decided.lines;
    expect(plain(line?.verdict ?? [])).toMatch(
      /^ready, by version 1; \w{4} \w{4} … \w{4}, the same when recomputed · the board then · wireguard then$/,
    );
    const own = await project(projectLook(seen, null, "wireguard"));
    expect(plain(own.history.lines.find((it) => it.ref === String(seq))?.said ?? [])).toMatch(
      /· the board then · wireguard then$/,
    );
    const told = (await report(seen, {}, "http://x"))?.decided.lines[0]?.verdict ?? [];
    expect(plain(told)).toBe("Ready · the board then · wireguard then");
    expect(meetingView(seen, "2017-07-19").decided.map(plain)).toEqual([
      `wireguard Admitted into testing, by a hand count of 5 to 0: Five for it, one abstained. entry ${seq} · the board then · wireguard then`,
    ]);
    expect(meetingView(seen, "2017-07-05").decided).toEqual([]);
    const links = [line?.verdict, told].map((said) => atOf(hrefs(said ?? [])[0]));
    expect(new Set(links).size).toBe(1);
  });
});

describe("a result that arrives late", () => {
  const BETWEEN = "2017-07-27T12:00:00Z";
  const said = async (at: string) => {
    const view = board(await look(at), { channel: "testing", isTryItDismissed: true });
    return JSON.stringify([view.finding, view.counts, view.changes?.lines, view.inChannel.rows]);
  };

  it("changes nothing of what was known between, and says nothing of it there; both instants stand where it is shown", async () => {
    await act(practicePerson("chair"), moveClock, { by: "1 day" });
    await act(practicePerson("chair"), moveClock, { by: "1 day" });
    const before = [await said(BETWEEN), verdictAnswer(await look(BETWEEN), "wireguard").digest];
    await act(labOfWireguard, recordCiRuns, {
      project: "wireguard",
      check: "build",
      target: "x86_64/4.9",
      runId: "late-1",
      outcome: "failed",
      // A machine says it by the real clock; practice time is another.
      observedAt: textOf(Date.UTC(2017, 6, 27, 9) - (await look()).offset),
      ...CANDIDATE,
    });
    expect([await said(BETWEEN), verdictAnswer(await look(BETWEEN), "wireguard").digest]).toEqual(before);
    const between = await project(projectLook(await look(BETWEEN), null, "wireguard"));
    expect([between.verdict, JSON.stringify(between)]).toEqual(["ready", expect.not.stringContaining("late-1")]);

    const now = await look();
    const own = await project(projectLook(now, null, "wireguard"));
    expect(own.verdict).toBe("not ready");
    const seq = now.head;
    const run = own.ci?.runs.find((it) => it.id === "late-1");
    expect([run?.when.at, run?.known]).toEqual([Date.UTC(2017, 6, 27, 9), `known here since 28 July, entry ${seq}`]);
    expect(plain(own.history.lines[0]?.said ?? [])).toMatch(
      new RegExp(`happened 27 July, known here since 28 July, entry ${seq}$`),
    );
    const builds = own.criteria.groups.flatMap((it) => it.criteria).find((it) => it.short === "builds");
    expect(builds?.history.at(-1)).toEqual({ is: "unmet", when: `since 28 July; happened 27 July, entry ${seq}` });
    const entry = historyView(now, { entry: String(seq) });
    expect(plain(entry.entry?.effect[0] ?? [])).toMatch(
      /^It happened on 27 July 2017, 09:00 UTC, and is known here since 28 July 2017, .* did not know of it\.$/,
    );
  });
});
