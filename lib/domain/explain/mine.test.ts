import { describe, expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import type { Tense } from "../tense";
import { plain, type Rich } from "../view/rich";
import {
  decisionAsked,
  decisionAwaited,
  mineSaid,
  nothingEnds,
  reasonEnds,
  reviewAsked,
  reviewAwaited,
  roleEnds,
  standingEnds,
  stepOf,
  tokenEnds,
  wordAsked,
  wordAwaited,
} from "./mine";

describe("what is asked of the reader, and by whom", () => {
  it.each([
    ["Review okernel", "The chair asked you to.", reviewAsked("okernel", "the chair")],
    [
      "Accept or dispute PIE of okernel",
      "Maintainer of okernel marked it met; a second person’s word is missing.",
      wordAsked("okernel", "PIE", "maintainer of okernel"),
    ],
    ["Decide whether okernel enters testing", "It is ready.", decisionAsked("okernel", "testing")],
  ])("%s", (title, why, asked) => expect([plain(asked.title), plain(asked.why)]).toEqual([title, why]));

  it("a step of a project begins with its name", () => {
    expect(plain(stepOf("okernel", ["Show ", "the roadmap"]))).toBe("okernel: show the roadmap");
    expect(plain(stepOf("okernel", [{ b: "PIE" }, " anew"]))).toBe("okernel: PIE anew");
  });
});

it.each<[string, Rich]>([
  ["okernel: a second person’s word on PIE, which you marked met", wordAwaited("okernel", "PIE")],
  ["okernel: a review by A. B. and C. D.", reviewAwaited("okernel", ["A. B.", "C. D."])],
  ["okernel: whether it enters testing; it is ready", decisionAwaited("okernel", "testing")],
  ["okernel roadmap, which is met till then", standingEnds("okernel", "roadmap", "met")],
  ["okernel the reason given for upstream lapses", reasonEnds("okernel", "upstream")],
  ["You are voter of testing till then", roleEnds("voter", "testing")],
  ["You are chair till then", roleEnds("chair", "")],
  ["The token lab expires", tokenEnds("lab")],
])("%s", (text, said) => expect(plain(said)).toBe(text));

it("nothing ends, or was to end", () => {
  expect(nothingEnds("now")).toBe("Nothing of yours ends within 30 days.");
  expect(nothingEnds("past")).toBe("Nothing of yours was to end within 30 days.");
});

describe("what one's own page begins with", () => {
  const now = instant("07-19");
  const said = (waiting: number, awaited = 0, tense: Tense = "now") =>
    plain(mineSaid({ waiting, awaited, first: instant("07-03"), now, tense }));
  it.each([
    ["Nothing waits for you.", said(0)],
    ["One thing waits for you, since 3 July.", said(1)],
    ["Twelve things wait for you, the first since 3 July. You wait for 1 other.", said(12, 1)],
    ["Two things waited for you, the first since 3 July. You waited for 2 others.", said(2, 2, "past")],
    ["Nothing waited for you.", said(0, 0, "past")],
    ["One thing will wait for you, since 3 July.", said(1, 0, "to come")],
  ])("%s", (text, is) => expect(is).toBe(text));
});
