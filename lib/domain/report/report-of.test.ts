import { describe, expect, test } from "vitest";
import { aKnown, instant } from "@/tests/support/make";
import { aReport, aReportLog, digestOf } from "@/tests/support/make-report";
import { reportOf } from "./report-of";

const report = aReport();
const of = (slug: string) => [...report.members, ...report.others].find((it) => it.project === slug);

describe("a channel's report", () => {
  test("answers in one sentence, which says that it is practice", () =>
    expect(report.answer).toBe("In this practice copy landlock may enter testing on 19 July 2017."));

  test("says what that rests on", () =>
    expect(report.because).toBe(
      "Of 3 projects not in yet one is ready; kspp and shiftfs lack a README, CI results and reviews, and owe one reason each. One project is in the channel, and ready.",
    ));

  test("has the members, then the others, fewest open first", () => {
    expect(report.members.map((it) => it.project)).toEqual(["wireguard"]);
    expect(report.others.map((it) => it.project)).toEqual(["landlock", "kspp", "shiftfs"]);
  });

  test("says what is in the way, what is known to be wrong first, and who can act", () => {
    expect(of("shiftfs")).toMatchObject({
      inTheWay: [
        { short: "readme", is: "unmet" },
        { short: "builds", is: "unknown" },
        { short: "reviewed", is: "unknown" },
      ],
      first: "nobody is named",
      owed: ["upstream"],
    });
  });

  test("has every standing with its sentence and the entries it rests on", () => {
    const standings = of("wireguard")?.standings.map(({ criterion, is, said, used }) => ({
      criterion,
      is,
      said,
      used,
    }));
    expect(standings).toMatchObject([
      { criterion: "readme", is: "met", said: "wireguard has a README." },
      { criterion: "upstream", is: "unmet", said: "Not sent yet." },
      { criterion: "builds", is: "met", said: "Build on x86_64 / 4.9 passes, last on 15 July 2017." },
      { criterion: "reviewed", is: "met", said: "2 of 2: accepted by voter-intel and voter-hpe." },
    ]);
    expect(standings?.every((it) => it.used.length > 0)).toBe(true);
  });

  test("tells what was decided since the last meeting, with the gate's own verdict", () =>
    expect(report.decided).toMatchObject([
      {
        what: "admit",
        by: "chair",
        handCount: { for: 2 },
        verdicts: [{ project: "wireguard", outcome: "ready", digest: "d".repeat(64) }],
      },
    ]));

  test("tells beside it what really happened", () =>
    expect(report.inFact.map((it) => it.said)).toEqual(["WireGuard enters the default kernels."]));

  test("names what rests on somebody's word", () => {
    expect(report.reasons).toMatchObject([
      { project: "wireguard", criterion: "upstream", instead: "unmet", by: "maintainer" },
    ]);
    expect(report.postedRuns.map((it) => `${it.project} ${it.run} ${it.token}`)).toEqual([
      "wireguard 8 lab | machine",
      "landlock 7 CI of wireguard",
    ]);
  });

  test("rests on the streams of the instance, the channel and each of its projects", () =>
    expect(report.streams.map((it) => it.stream)).toEqual([
      "instance",
      "channel:testing",
      "project:kspp",
      "project:landlock",
      "project:shiftfs",
      "project:wireguard",
    ]));

  test("names where the same bytes are given again", () =>
    expect(report.again).toBe("/api/v1/channels/testing/report.json?at=2017-07-19T16:00:00.000Z"));

  test("made twice of the same log is the same, and a later entry changes nothing of an earlier instant", () => {
    expect(aReport()).toEqual(report);
    const log = aReportLog();
    const early = (facts: typeof log) =>
      reportOf(aKnown(facts, { head: 13, now: instant("06-02"), practice: true }), {
        channel: "testing",
        project: null,
        since: null,
        digestOf,
      });
    expect(early(log.slice(0, 13))).toEqual(early(log.slice(0, 13)));
  });
});

describe("one project's report", () => {
  test.each([
    ["wireguard", "In this practice copy wireguard is in testing on 19 July 2017, and still ready."],
    ["landlock", "In this practice copy landlock may enter testing on 19 July 2017."],
    ["shiftfs", "In this practice copy shiftfs may not enter testing on 19 July 2017."],
  ])("%s", (project, answer) => expect(aReport({ project }).answer).toBe(answer));

  test("is about it alone", () => {
    const { members, others, decided, streams } = aReport({ project: "landlock" });
    expect([members.length, others.length, decided.length]).toEqual([0, 1, 0]);
    expect(streams.map((it) => it.stream)).toEqual(["instance", "channel:testing", "project:landlock"]);
  });

  test("is refused for a project that is not there, with the nearest name", () =>
    expect(() => aReport({ project: "landlok" })).toThrow("Did you mean landlock?"));
});

test("a real instance's report says nothing of practice", () => {
  const real = aReport({ practice: false });
  expect([real.practice, real.answer]).toEqual([false, "landlock may enter testing on 19 July 2017."]);
});

test("a channel without a policy has no report", () =>
  expect(() => aReport({ log: aReportLog().filter((fact) => fact.kind !== "policy") })).toThrow("no policy yet"));
