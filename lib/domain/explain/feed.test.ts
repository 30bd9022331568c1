import { describe, expect, it } from "vitest";
import { judgedBy, reader } from "@/tests/support/judged";
import { aCriterion, anAttestation, instant } from "@/tests/support/make";
import type { Change } from "../changes";
import { cameSaid, feedTitle, toComeTitle, turnSaid } from "./feed";

const criterion = aCriterion("attested", "maintainer");
const change: Change = {
  what: "standing",
  at: instant("07-19"),
  by: 7,
  before: judgedBy(criterion),
  after: judgedBy(criterion, [anAttestation("maintainer", { text: "Named in the notes." }, { at: "07-10" })]),
  isWorse: false,
};
const turn = {
  slug: "okernel",
  channel: "testing",
  before: "not ready",
  after: "not ready",
  changes: [change],
} as const;

describe("a moment in which a project moved", () => {
  it("is called by its one change", () =>
    expect(turnSaid(turn, reader)).toEqual({
      title: "okernel maintainer: Named in the notes.",
      content: "okernel maintainer: Named in the notes.",
    }));
  it("of several by their number", () =>
    expect(turnSaid({ ...turn, changes: [change, change] }, reader).title).toBe("okernel: 2 changes"));
  it("where the verdict turned, by that, with each change told", () =>
    expect(turnSaid({ ...turn, after: "undetermined" }, reader)).toEqual({
      title: "okernel turns from not ready to undetermined for testing.",
      content: "okernel turns from not ready to undetermined for testing.\nokernel maintainer: Named in the notes.",
    }));
});

it("a project that came onto the board", () =>
  expect(cameSaid("okernel", "testing", "undetermined", "Split kernel")).toEqual({
    title: "okernel came onto the board",
    content: "Split kernel.\nIt is undetermined for testing.",
  }));

it("a forecast's feed says so in its title, and in that of what is still to come", () => {
  expect(feedTitle("What is ready for testing", false, instant("08-02 16:00"))).toBe(
    "What is ready for testing (forecast for 2 August 2017, 16:00 UTC: forecast is true)",
  );
  expect(toComeTitle("okernel: 2 changes")).toBe("Forecast: okernel: 2 changes");
});

it("a practice copy's feed says so in its title", () => {
  expect(feedTitle("What is ready for testing", false)).toBe("What is ready for testing");
  expect(feedTitle("What is ready for testing", true)).toBe(
    "What is ready for testing (practice copy: practice is true)",
  );
});
