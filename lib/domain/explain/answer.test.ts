import { describe, expect, test } from "vitest";
import type { ReportProject } from "../report/report";
import type { Tense } from "../tense";
import { answerOf, opening } from "./answer";

const CI = ["CI results", "reviews"];
const it = (project: string, changes: Partial<ReportProject> = {}): ReportProject => ({
  project,
  name: project,
  in: null,
  candidate: null,
  outcome: "undetermined",
  digest: "",
  musts: 9,
  unmet: 0,
  notShown: 3,
  inTheWay: ["builds", "boots", "reviewed"].map((short) => ({ criterion: short, short, is: "unknown" })),
  lacks: CI,
  first: "CI",
  owed: ["fresh", "upstream"],
  steps: [],
  notAsked: null,
  conflicts: [],
  standings: [],
  notCounted: [],
  holdsUntil: null,
  ...changes,
});
const ready = { outcome: "ready", inTheWay: [], lacks: [], owed: [] } as const;
const inSince = { in: { since: "2017-07-26T16:00:00.000Z", entry: 1 } };
const of = (
  members: readonly ReportProject[],
  others: readonly ReportProject[],
  project: string | null = null,
  tense: Tense = "now",
) => answerOf({ channel: "testing", project, at: Date.UTC(2017, 6, 19), members, others, tense });

describe("what may enter a channel", () => {
  test.each<[string, readonly ReportProject[], readonly ReportProject[], string]>([
    ["nothing", [], [it("wireguard")], "nothing may enter testing on 19 July 2017"],
    [
      "nothing new",
      [it("kspp", { ...ready, ...inSince })],
      [it("wireguard")],
      "nothing new may enter testing on 19 July 2017",
    ],
    ["one", [], [it("wireguard", ready)], "wireguard may enter testing on 19 July 2017"],
    ["two", [], [it("wireguard", ready), it("kspp", ready)], "wireguard and kspp may enter testing on 19 July 2017"],
    [
      "many",
      [],
      ["a", "b", "c", "d"].map((name) => it(name, ready)),
      "four projects may enter testing on 19 July 2017",
    ],
    [
      "not what does not fit with what is in",
      [],
      [it("wireguard", { ...ready, conflicts: ["they clash"] })],
      "nothing may enter testing on 19 July 2017",
    ],
  ])("%s", (_, members, others, answer) => expect(of(members, others).answer).toBe(answer));

  test.each<[string, readonly ReportProject[], readonly ReportProject[], string]>([
    [
      "two that lack least, alike",
      [],
      [it("wireguard"), it("miragesdk"), it("landlock", { lacks: ["a mended yml", ...CI] })],
      "Of 3 projects none is ready; wireguard and miragesdk lack CI results and reviews, and owe two reasons each. Nothing is in the channel.",
    ],
    [
      "one alone",
      [],
      [it("wireguard", { owed: [] }), it("landlock")],
      "Of 2 projects none is ready; nearest is wireguard, which lacks CI results and reviews. Nothing is in the channel.",
    ],
    [
      "more than three alike",
      [],
      ["a", "b", "c", "d", "e"].map((name) => it(name, { owed: ["x"] })),
      "Of 5 projects none is ready; a, b and 3 more lack CI results and reviews, and owe one reason each. Nothing is in the channel.",
    ],
    [
      "with nothing but reasons owed",
      [],
      [it("wireguard", { lacks: [], inTheWay: [] })],
      "Of 1 project none is ready; nearest is wireguard, which owes two reasons. Nothing is in the channel.",
    ],
    [
      "a clash, and a member that is no longer ready",
      [it("kspp", { ...inSince }), it("ebpf", { ...ready, ...inSince })],
      [it("wireguard", { ...ready, conflicts: ["wireguard and kspp clash"] })],
      "Of 1 project not in yet one is ready. wireguard is ready and does not fit: wireguard and kspp clash. Two projects are in the channel; kspp is no longer ready.",
    ],
    ["nobody at all", [], [], "No project is on the board. Nothing is in the channel."],
  ])("because: %s", (_, members, others, because) => expect(of(members, others).because).toBe(because));

  test("an earlier instant is told in the past tense", () =>
    expect(of([it("kspp", { ...ready, ...inSince })], [it("wireguard")], null, "past")).toEqual({
      answer: "nothing new could enter testing on 19 July 2017",
      because:
        "Of 1 project not in yet none was ready; nearest was wireguard, which lacked CI results and reviews, and owed two reasons. One project was in the channel, and ready.",
    }));
});

describe("whether one project may", () => {
  test.each<[string, ReportProject, string]>([
    ["not", it("wireguard"), "wireguard may not enter testing on 19 July 2017"],
    ["it may", it("wireguard", ready), "wireguard may enter testing on 19 July 2017"],
    [
      "it clashes",
      it("wireguard", { ...ready, conflicts: ["a; b"] }),
      "wireguard may not enter testing on 19 July 2017: a; b",
    ],
    ["it is in", it("wireguard", { ...ready, ...inSince }), "wireguard is in testing on 19 July 2017, and still ready"],
    ["it is in and fell", it("wireguard", inSince), "wireguard is in testing on 19 July 2017, and no longer ready"],
    ["it is not asked", it("aws", { notAsked: "it left" }), "aws is not asked for testing on 19 July 2017: it left"],
  ])("%s", (_, project, answer) =>
    expect(of(project.in ? [project] : [], project.in ? [] : [project], project.project).answer).toBe(answer),
  );
});

test.each([
  ["nothing could enter", false, "Forecast: nothing could enter."],
  ["nothing could enter", true, "Forecast: in this practice copy nothing could enter."],
])("%s opens a forecast", (answer, practice, sentence) => expect(opening(answer, practice, "to come")).toBe(sentence));

test("a forecast says in its very answer what it assumes", () =>
  expect(of([], [it("wireguard", ready)], null, "to come")).toEqual({
    answer: "wireguard could enter testing on 19 July 2017 if nobody does anything until then",
    because: "Of 1 project one will be ready. Nothing will be in the channel.",
  }));

test.each([
  ["nothing may enter", true, "In this practice copy nothing may enter."],
  ["nothing may enter", false, "Nothing may enter."],
  ["wireguard may enter", false, "wireguard may enter."],
])("%s opens a report", (answer, practice, sentence) => expect(opening(answer, practice)).toBe(sentence));
