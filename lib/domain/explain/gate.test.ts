import { describe, expect, it, test } from "vitest";
import { instant } from "@/tests/support/make";
import type { Condition } from "../gate";
import { fractionSaid, gateBar, gateSentence, gateTitle } from "./gate";

const cases: readonly (readonly [string, Condition, string])[] = [
  ["outside", { key: "not a member", holds: true }, "It is not in the channel yet."],
  ["in already", { key: "not a member", holds: false }, "It is in the channel already."],
  ["on the board", { key: "asked", holds: true, because: null }, "It is a candidate on the board."],
  [
    "no candidate",
    { key: "asked", holds: false, because: { why: "no candidate", at: null } },
    "It is no candidate: nobody asks for it to come in.",
  ],
  [
    "on the board later",
    { key: "asked", holds: false, because: { why: "later", at: instant("07-21") } },
    "It comes on the board on 21 July 2017; until then nobody asks for it.",
  ],
  [
    "gone",
    { key: "asked", holds: false, because: { why: "left", at: instant("06-06") } },
    "It left on 6 June 2017, and nobody asks for it back.",
  ],
  [
    "not in the channel before",
    { key: "asked", holds: false, because: { why: "not in before", at: null, channel: "testing" } },
    "It is not in testing, where it is to stay first.",
  ],
  [
    "ready with a waiver",
    { key: "verdict", holds: true, outcome: "ready", waived: { waivers: 1, until: instant("09-01") } },
    "The verdict is ready, with 1 waiver until 1 September 2017.",
  ],
  ["ready", { key: "verdict", holds: true, outcome: "ready", waived: null }, "The verdict is ready."],
  [
    "not ready",
    { key: "verdict", holds: false, outcome: "not ready", waived: null },
    "The verdict is not ready, and only what is ready is admitted.",
  ],
  [
    "not evaluable",
    { key: "verdict", holds: false, outcome: "not evaluable", waived: null },
    "The verdict is not evaluable, and only what is ready is admitted.",
  ],
  [
    "nobody in yet",
    { key: "combination", holds: true, conflicts: [], members: 0 },
    "Nothing is in the channel that it could clash with.",
  ],
  [
    "one in: singular",
    { key: "combination", holds: true, conflicts: [], members: 1 },
    "It fits with the 1 member that is in.",
  ],
  [
    "three in",
    { key: "combination", holds: true, conflicts: [], members: 3 },
    "It fits with the 3 members that are in.",
  ],
  [
    "a clash, with each reason",
    {
      key: "combination",
      holds: false,
      conflicts: ["landlock brings another kernel", "okernel sets page_poison=0"],
      members: 2,
    },
    "It does not fit with what is in: landlock brings another kernel; okernel sets page_poison=0.",
  ],
  [
    "as many as hold the role",
    { key: "eligible", holds: true, said: 6, appointed: 6, perOrganisation: false },
    "6 voters could vote, as many as hold the role.",
  ],
  [
    "other than hold it",
    { key: "eligible", holds: false, said: 5, appointed: 6, perOrganisation: false },
    "The hand count says that 5 could vote; 6 voters hold the role, and the two must be the same.",
  ],
  [
    "one holds it: singular",
    { key: "eligible", holds: false, said: 5, appointed: 1, perOrganisation: false },
    "The hand count says that 5 could vote; 1 voter holds the role, and the two must be the same.",
  ],
  [
    "as many as there are organisations",
    { key: "eligible", holds: true, said: 6, appointed: 6, perOrganisation: true },
    "6 organisations could vote, as many as have a voter.",
  ],
  [
    "other than there are organisations",
    { key: "eligible", holds: false, said: 7, appointed: 6, perOrganisation: true },
    "The hand count says that 7 could vote; 6 organisations have a voter, and the two must be the same.",
  ],
  [
    "quorum, by its exact fraction",
    { key: "quorum", holds: true, have: 4, need: 3, of: 6, fraction: "1/2" },
    "4 of 6 voted; the quorum of half (1/2) takes 3.",
  ],
  [
    "threshold, by its exact fraction",
    { key: "threshold", holds: false, have: 3, need: 4, of: 5, fraction: "2/3" },
    "3 of 5 were for it; two thirds (2/3) takes 4.",
  ],
  [
    "one for it: singular",
    { key: "threshold", holds: false, have: 1, need: 2, of: 3, fraction: "2/3" },
    "1 of 3 was for it; two thirds (2/3) takes 2.",
  ],
  [
    "opened after the candidate",
    { key: "after the candidate", holds: true, candidateAt: instant("07-19") },
    "The question was opened after the candidate was put forward.",
  ],
  [
    "opened before it",
    { key: "after the candidate", holds: false, candidateAt: instant("07-19") },
    "The question was opened before this candidate was put forward, so the hands were raised on other evidence.",
  ],
  [
    "not opened: singular",
    { key: "days", holds: false, openedAt: null, from: null, minDays: 1 },
    "The question has to stand for 1 day.",
  ],
  [
    "not long enough, and from when: a deadline by date, year and time",
    { key: "days", holds: false, openedAt: instant("07-19 16:00"), from: instant("07-26 16:00"), minDays: 7 },
    "The question was opened on 19 July 2017, 16:00 UTC, and has to stand for 7 days: it can be decided from 26 July 2017, 16:00 UTC.",
  ],
  ["the chair’s word", { key: "chair", holds: true }, "The chair’s word decides, behind this gate."],
];

test.each(cases)("%s", (_, condition, sentence) => expect(gateSentence(condition)).toBe(sentence));

describe("every condition", () => {
  it.each(cases)("%s: is a plain sentence under a short title", (_, condition) => {
    expect(gateSentence(condition)).toMatch(/^[A-Z0-9].*\.$/);
    expect(gateSentence(condition)).not.toMatch(/!|please|…/i);
    expect(gateTitle(condition).length).toBeLessThanOrEqual(24);
    expect(gateTitle(condition)).toMatch(/^[A-Z]/);
  });

  it("has a title of its own", () => {
    const titles = new Map(cases.map(([, condition]) => [condition.key, gateTitle(condition)]));
    expect(new Set(titles.values()).size).toBe(titles.size);
    expect(titles.size).toBe(10);
  });
});

test("a fraction is drawn too, and of votes to come what it will take", () => {
  const quorum: Condition = { key: "quorum", holds: true, have: 4, need: 3, of: 6, fraction: "1/2" };
  expect(gateBar(quorum)).toEqual({ have: 4, need: 3, of: 6, text: "4 of 6 voted, 1/2 needed, so 3" });
  const ahead: Condition = { key: "threshold", holds: false, have: 0, need: 1, of: 0, fraction: "2/3" };
  expect(gateBar(ahead)).toMatchObject({ have: 0, need: 2, of: 3 });
  expect(gateBar({ key: "chair", holds: true })).toBeNull();
});

test("a fraction without a word of its own is exact alone", () => expect(fractionSaid("4/7")).toBe("4/7"));
