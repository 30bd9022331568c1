import { expect, it, test } from "vitest";
import { text } from "@/tests/support/judged";
import { instant } from "@/tests/support/make";
import type { Condition } from "../gate";
import { admitSaid, aheadSaid, insteadSaid, openingSaid, removalSaid, ruleSaid } from "./gate-opening";

const notReady: Condition = { key: "verdict", holds: false, outcome: "undetermined", waived: null };
const clash: Condition = {
  key: "combination",
  holds: false,
  conflicts: ["landlock brings another kernel"],
  members: 1,
};

test("an open gate says that all is judged again", () =>
  expect(text(openingSaid([]))).toBe(
    "Everything is judged again at the moment of recording. A failing run that comes in first wins.",
  ));

test("a closed one names every reason, and where what would open it stands", () => {
  expect(text(openingSaid([notReady, clash]))).toBe(
    "Not possible: the verdict is undetermined, and only what is ready is admitted. It does not fit with what is in: landlock brings another kernel. It is judged again at the moment of recording.",
  );
  expect(text(insteadSaid("undetermined"))).toMatch(/the steps that are left\.$/);
  expect(text(insteadSaid("ready"))).toMatch(/the conditions\.$/);
});

it.each<readonly [Condition, string]>([
  [
    { key: "eligible", holds: false, said: 6, appointed: 6, perOrganisation: true },
    "6 organisations have a voter today; the hand count names as many.",
  ],
  [
    { key: "quorum", holds: false, have: 0, need: 3, of: 6, fraction: "1/2" },
    "Takes 3 of 6: the quorum is half (1/2).",
  ],
  [
    { key: "threshold", holds: false, have: 0, need: 1, of: 0, fraction: "2/3" },
    "Takes two thirds (2/3) of those for and against, at least one for it.",
  ],
  [
    { key: "days", holds: false, openedAt: null, from: null, minDays: 7 },
    "The question has to stand for 7 days before it is decided.",
  ],
  [
    { key: "after the candidate", holds: false, candidateAt: instant("07-19 15:40") },
    "The question has to be opened after 19 July 2017, 15:40 UTC, when this candidate was put forward.",
  ],
  [{ key: "after the candidate", holds: false, candidateAt: null }, "There is no candidate to vote on."],
  [notReady, "The verdict is undetermined, and only what is ready is admitted."],
])("%#: before a hand count, %j is what it will have to show", (condition, said) =>
  expect(aheadSaid(condition)).toBe(said),
);

test("the rule in one line, and the headings", () => {
  const rule = { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 1, perOrganisation: true } as const;
  expect(ruleSaid(rule)).toBe("Quorum 1/2, threshold 2/3, at least 1 day");
  expect(admitSaid("shiftfs", "testing")).toBe("Admit shiftfs to testing");
  expect(removalSaid("shiftfs", "testing", "26 July")).toMatchObject({
    heading: "Remove shiftfs from testing",
    conditions: [{ said: "Since 26 July." }],
  });
});
