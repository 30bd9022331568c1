import { describe, expect, it } from "vitest";
import { text } from "@/tests/support/judged";
import { ALL, type Show } from "../board-picked";
import { inChannelSaid, isWhole, notInSaid, pagesSaid, picksSaid } from "./board-page";

const zone = { all: 988, picked: 988, by: ALL, elsewhere: null };
const by = (picked: Partial<typeof ALL>) => ({ by: { ...ALL, ...picked } });
const see = { page: 2, href: "/?page=2" };

describe("what stands above the rows of a zone", () => {
  it.each([
    ["all of them", zone, "Not in yet, 988 projects, fewest open first"],
    ["one alone", { ...zone, all: 1 }, "Not in yet, 1 project, fewest open first"],
    ["those on another page", { ...zone, elsewhere: see }, "Not in yet, 988 projects, fewest open first; see page 2"],
    [
      "those picked out",
      { ...zone, picked: 12, ...by({ show: "not-ready" }) },
      "Not in yet, 12 not ready of 988 projects, fewest open first",
    ],
    [
      "none, for members are picked out",
      { ...zone, picked: 0, ...by({ show: "members" }) },
      "Not in yet, 988 projects, none of them shown",
    ],
    ["in another order", { ...zone, ...by({ sort: "changed" }) }, "Not in yet, 988 projects, what changed last first"],
    [
      "those that hold what is sought, and lack something",
      { ...zone, picked: 4, ...by({ find: "wire", lacks: "readme", sort: "name" }) },
      "Not in yet, 4 with “wire” with nothing of readme of 988 projects, by name",
    ],
  ])("that are not in: %s", (_, of, said) => expect(text(notInSaid(of))).toBe(said));

  it.each([
    ["all of them", { ...zone, all: 12 }, "In the channel, 12 of 1,000"],
    [
      "those on another page",
      { ...zone, all: 12, elsewhere: { page: 1, href: "/" } },
      "In the channel, 12 of 1,000; see page 1",
    ],
    ["those picked out", { ...zone, all: 12, picked: 3, ...by({ show: "ready" }) }, "In the channel, 3 ready of 12"],
    ["members alone", { ...zone, all: 12, ...by({ show: "members" }) }, "In the channel, 12 of 1,000"],
    [
      "members that hold what is sought",
      { ...zone, all: 12, picked: 3, ...by({ show: "members", find: "wire" }) },
      "In the channel, 3 with “wire” of 12",
    ],
  ])("of the members: %s", (_, of, said) => expect(text(inChannelSaid(of, 1000))).toBe(said));
});

it("another order picks nothing out", () => {
  expect(isWhole({ ...ALL, sort: "name" })).toBe(true);
  expect(isWhole({ ...ALL, find: "wire" })).toBe(false);
});

describe("what can be picked out", () => {
  const counts = new Map<Show | null, number>([
    [null, 1000],
    ["ready", 12],
    ["not-ready", 988],
  ]);
  const picks = (show: Show | null) =>
    picksSaid(counts, show, (it) => `/?show=${it}`).map(({ text, isOn }) => (isOn ? `[${text}]` : text));

  it("is what somebody is like, each with its number", () =>
    expect(picks(null)).toEqual(["[All 1,000]", "12 ready", "988 not ready"]));
  it("and what is looked at, though nobody is like that", () =>
    expect(picks("undetermined")).toEqual(["All 1,000", "12 ready", "[0 undetermined]", "988 not ready"]));
});

describe("the pages", () => {
  const pages = (page: number, total: number) => {
    const view = pagesSaid({ page, rows: 50, total }, (of) => `/?page=${of}`);
    return view && [view.before?.text ?? null, view.said, view.after?.text ?? null];
  };
  it.each([
    ["none where all fit on one", 1, 50, null],
    ["the first", 1, 51, [null, "1 to 50 of 51", "Next: 51 to 51"]],
    ["one between", 2, 988, ["Previous: 1 to 50", "51 to 100 of 988", "Next: 101 to 150"]],
    ["the last, which is shorter", 20, 988, ["Previous: 901 to 950", "951 to 988 of 988", null]],
    ["of a thousand and more", 21, 1010, ["Previous: 951 to 1,000", "1,001 to 1,010 of 1,010", null]],
  ] as const)("%s", (_, page, total, said) => expect(pages(page, total)).toEqual(said));
  it("lead where they say", () =>
    expect(pagesSaid({ page: 2, rows: 50, total: 988 }, (of) => `/?page=${of}`)).toMatchObject({
      before: { href: "/?page=1" },
      after: { href: "/?page=3" },
    }));
});
