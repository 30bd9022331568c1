import { beforeAll, describe, expect, it } from "vitest";
import { days, textOf } from "@/lib/domain/instant";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { channelFile, projectFile } from "@/lib/queries/artefacts";
import { board } from "@/lib/queries/board";
import { meetingsView } from "@/lib/queries/meetings";
import { project, projectLook } from "@/lib/queries/project";
import { report } from "@/lib/queries/report";
import { verdictAnswer } from "@/lib/queries/verdict-answer";
import { moveClock } from "@/lib/verbs/move-clock";
import { onSeeded } from "../support/seeded";
import { act, practicePerson, wireguardGoesIn } from "../support/wireguard-in";

/** A practice copy at 26 July 2017 with wireguard in: its CI results were posted on 19 July, and are good for 14 days. */
await onSeeded("practice");
beforeAll(wireguardGoesIn);

const boardAt = async (at: string | null) => board(await look(at), { channel: "testing", isTryItDismissed: true });
const wireguardAt = async (at: string | null) => project(projectLook(await look(at), null, "wireguard"));
const MEETING = "2017-08-02T16:00:00Z";
const AFTER = "2017-08-03";

describe("the board on a later day", () => {
  it("asks in the future tense who will be ready, and assumes nothing new", async () => {
    const [before, after] = [await boardAt(MEETING), await boardAt(AFTER)];
    expect([before.title, plain(before.finding)]).toEqual([
      "What will be ready for testing?",
      expect.stringMatching(/^wireguard will be in; nothing else will be ready\. Nearest: /),
    ]);
    expect(plain(before.counts)).toMatch(/^1 ready, /);
    expect(plain(after.counts)).not.toMatch(/^1 ready|got worse/);
    expect(after.actions[0]?.label).toBe("Forecast report");
    expect(after.tryIt).toBeNull();
  });

  it("has what lapses until then in the place of what changed: each standing, when, by which expiry", async () => {
    const none = (await boardAt(MEETING)).changes;
    expect([plain(none?.heading ?? []), none?.lines, none?.anchor]).toEqual([
      "What lapses until 2 August",
      [],
      "lapses",
    ]);
    const { changes } = await boardAt(AFTER);
    expect(changes?.lines.map(({ said, ref, from, to }) => [plain(said), plain(ref), from?.is, to?.is])).toEqual([
      ["wireguard will no longer be ready for testing: undetermined", "2 August · expiry", undefined, undefined],
      ["wireguard: the build result on x86_64 / 4.9 gets too old", "2 August · expiry", "met", "stale"],
      ["wireguard: one of the results that boots takes gets too old", "2 August · expiry", "met", "unknown"],
      ["wireguard: the boot result on x86_64 / 4.9 gets too old", "2 August · expiry", "unknown", "stale"],
    ]);
  });
});

it("the meetings say what lapses before the next one, and lead to the board of that instant", async () => {
  const said = meetingsView(await look()).ahead ?? [];
  expect(plain(said)).toBe("Before the meeting of 2 August, if nobody does anything: nothing lapses.");
  expect(said).toContainEqual({ href: "/?at=2017-08-02T16%3A00%3A00.000Z#lapses", text: "meeting of 2 August" });
  expect(meetingsView(await look(AFTER)).ahead).toBeNull();
  expect((await boardAt(null)).ahead).toBeNull();
});

describe("a project", () => {
  it("says until when it is ready and why no longer: to the minute here, to the millisecond to machines", async () => {
    const { until } = await wireguardAt(null);
    expect(plain(until ?? [])).toMatch(
      /^Ready until 2 August 2017, 16:\d\d UTC, when the build result on x86_64 \/ 4\.9 gets too old\.$/,
    );
    const { wouldBreak, until: at } = verdictAnswer(await look(), "wireguard");
    expect(wouldBreak).toMatchObject({
      at,
      outcome: "undetermined",
      standings: [{ key: "ci-build", before: "met", after: "stale", cause: "expired" }],
    });
    const [link] = (until ?? []).flatMap((piece) => (typeof piece === "object" && "href" in piece ? [piece.href] : []));
    expect(link).toBe(`/projects/wireguard?at=${encodeURIComponent(wouldBreak?.at ?? "")}`);
    const then = await wireguardAt(wouldBreak?.at ?? "");
    expect(then.verdict).toBe("undetermined");
    expect(plain(then.finding)).toMatch(/^Undetermined: nothing will be known to be wrong/);
    const before = await wireguardAt(textOf(Date.parse(wouldBreak?.at ?? "") - 1));
    expect(before.verdict).toBe("ready");
  });

  it("offers nothing to do on that day, whoever looks", async () => {
    const at = projectLook(await look(AFTER), practicePerson("maintainer-of-wireguard"), "wireguard");
    const view = await project(at);
    expect([view.newCandidate, view.steps.heading]).toEqual([null, "What will stand between it and the channel"]);
    expect(view.steps.lists.flatMap((list) => list.steps.map((step) => step.label))).toContain(null);
    expect(view.criteria.groups.flatMap((group) => group.criteria.flatMap((it) => it.offers))).toEqual([]);
  });
});

describe("what is taken away of a later day", () => {
  const told = async (file: string) => channelFile(await look(AFTER), "testing", file);
  it("is a forecast and no graduation report, in every format, and is never kept for ever", async () => {
    const json = await told("report.json");
    expect([JSON.parse(json.body), json.name, json.isPast]).toEqual([
      expect.objectContaining({ what: "forecast", forecast: true, instant: "2017-08-03T00:00:00.000Z" }),
      "testing-forecast-2017-08-03.json",
      false,
    ]);
    expect((await told("report.md")).body).toMatch(
      /^\*\*Forecast: in this practice copy .*\n\n> \*\*Forecast for 3 Aug/,
    );
    expect((await told("report.csv")).body.split("\r\n")[1]).toMatch(/,forecast$/);
    expect((await told("manifest.yml")).body).toMatch(/^# testing\.yml.*\n# PRACTICE.*\n# FORECAST: /);
    expect((await told("feed.atom")).body).toContain("(forecast for 3 August 2017, 00:00 UTC: forecast is true)");
    expect((await told("feed.atom")).body).toContain("<title>Forecast: wireguard turns from ready to undetermined");
    const badge = projectFile(await look(AFTER), "wireguard", undefined, "badge.json");
    expect(JSON.parse(badge.body).label).toBe("testing (practice, forecast 3 August 2017)");
  });

  it("on its page too", async () => {
    const view = await report(await look(AFTER), {}, "http://x");
    expect([view?.title, plain(view?.answer ?? [])]).toEqual([
      "What could enter testing?",
      expect.stringMatching(/^Nothing new could enter testing on 3 August 2017 if nobody does anything until then\. /),
    ]);
    expect(plain(view?.meta[0] ?? [])).toBe("Forecast for 3 August 2017, 00:00 UTC");
    expect(view?.forecast).toMatch(/It is no graduation report\.$/);
  });
});

describe("looking ahead changes nothing", () => {
  const live = async () => {
    const seen = await look();
    return seen.spans(seen, "wireguard", "testing").map((span) => [span.from, span.verdict.outcome]);
  };

  it("not the spans of now, nor what is known", async () => {
    const before = await live();
    const head = (await look()).live.head;
    await boardAt("2026-01-01");
    expect(await live()).toEqual(before);
    expect((await look()).live.head).toBe(head);
  });

  it("and once that day has come and nothing was said, it is what was forecast", async () => {
    const at = textOf((await look()).now + days(6));
    const ahead = await look(at);
    const forecast = ahead.spans(ahead, "shiftfs", "testing").at(-1)?.verdict;
    await act(practicePerson("chair"), moveClock, { by: "7 days" });
    const then = await look(at);
    expect([ahead.isForecast, then.isPast]).toEqual([true, true]);
    expect(then.spans(then, "shiftfs", "testing").at(-1)?.verdict.outcome).toBe(forecast?.outcome);
  });

  it("a board of now says what lapses before its next meeting, where anything does", async () => {
    await act(practicePerson("chair"), moveClock, { by: "next meeting" });
    const { ahead } = await boardAt(null);
    expect(plain(ahead ?? [])).toMatch(/^Before the meeting of \d+ \w+, if nobody does anything: .*by time alone/);
  });
});
