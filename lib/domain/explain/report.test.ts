import { expect, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReview,
  published,
} from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { judged } from "../project";
import { isOpenMust } from "../verdict";
import {
  byWhomSaid,
  countsText,
  firstSaid,
  lacksOf,
  numbersSaid,
  owedSaid,
  reportTitle,
  verdictsThen,
  wayRich,
} from "./report";

const verdict = (criteria: readonly Criterion[], ...facts: readonly Fact[]) =>
  judged(aKnown(aLog(published(aPolicy(criteria)), aProject(), aCandidate("one"), ...facts)), "wireguard", "testing");
const readme = aCriterion("attested", "readme", { ask: "a README" });
const maintainer = aCriterion("attested", "maintainer", { validFor: "P7D" });
const builds = aCriterion("ci", "builds");
const reviewed = aCriterion("review", "reviewed");

test.each<[string, readonly Criterion[], readonly Fact[], string]>([
  ["its maintainer, where anything is the maintainer's", [builds, readme], [], "maintainer of wireguard"],
  [
    "its maintainer, named again",
    [maintainer],
    [anAttestation("maintainer", {}, { at: "06-01" })],
    "maintainer of wireguard, named again",
  ],
  ["CI and reviewers, where nothing else is open", [builds, reviewed], [], "CI; two reviewers"],
  [
    "one reviewer, where one has accepted",
    [reviewed],
    [anAppointment("voter-intel", "voter"), aReview("one", { by: "voter-intel", at: "07-02" })],
    "one reviewer",
  ],
  ["whoever decides, where all is shown", [readme], [anAttestation("readme", {}, { at: "07-02" })], "chair"],
])("who can act first: %s", (_, criteria, facts, said) =>
  expect(firstSaid(verdict(criteria, ...facts), false)).toBe(said),
);

test("who can act first: nobody, where nobody is named", () =>
  expect(firstSaid(verdict([readme]), true)).toBe("nobody is named"));

test("what is missing, as nouns, each once", () => {
  const kernel = aCriterion("kernel", "hardening");
  const yml = aCriterion("manifest", "loads");
  const { standings } = verdict([
    readme,
    builds,
    aCriterion("ci", "boots", { checks: ["boot"] }),
    reviewed,
    yml,
    kernel,
  ]);
  expect(lacksOf(standings.filter(isOpenMust))).toEqual([
    "a README",
    "CI results",
    "reviews",
    "a yml",
    "a kernel configuration",
  ]);
});

const numbers = { outcome: "not ready", musts: 9, unmet: 0, notShown: 0, owed: [] as readonly string[] } as const;
test.each<[object, string]>([
  [{ unmet: 1, notShown: 3, owed: ["fresh"] }, "1 of 9 unmet, 3 not shown yet, 1 reason owed"],
  [{ notShown: 3 }, "3 of 9 not shown yet"],
  [{ outcome: "ready" }, "all 9 shown"],
  [{ outcome: "not evaluable" }, "no must applies to it"],
  [{ outcome: "undetermined" }, "no CI job on a required architecture is met by itself"],
])("%j in numbers", (changes, said) => expect(numbersSaid({ ...numbers, ...changes } as never)).toBe(said));

test.each([
  [[], ""],
  [["fresh"], "a reason for fresh"],
  [["fresh", "PIE"], "reasons for fresh, PIE"],
  [["a", "b", "c"], "3 reasons"],
])("%j owed", (owed, said) => expect(owedSaid(owed)).toBe(said));

test("what is known to be wrong is bold in the way", () =>
  expect(
    wayRich({
      inTheWay: [
        { criterion: "a", short: "pinned", is: "unmet" },
        { criterion: "b", short: "builds", is: "unknown" },
      ],
    }),
  ).toEqual(["", { b: "pinned" }, ", ", "builds"]));

const decided = { entry: 251, instant: "", what: "admit", projects: ["landlock"], said: "", by: "chair", verdicts: [] };
test.each([
  [null, "chair, entry 251"],
  [{ for: 5, against: 1, abstain: 0, eligible: 7 }, "6 of 7 voted: 5 for, 1 against; recorded by the chair, entry 251"],
  [
    { for: 5, against: 0, abstain: 1, eligible: 7 },
    "6 of 7 voted: 5 for, 1 abstained; recorded by the chair, entry 251",
  ],
])("by whom: %j", (count, said) =>
  expect(
    byWhomSaid({ ...decided, ...(count && { handCount: { meeting: "2017-07-26", openedAt: "", ...count } }) }),
  ).toBe(said),
);

test("the verdict then, by name where there are several", () => {
  const one = { project: "landlock", outcome: "ready", digest: "" };
  expect(verdictsThen({ ...decided, verdicts: [one] })).toBe("Ready");
  expect(verdictsThen({ ...decided, verdicts: [one, { ...one, project: "kspp", outcome: "not ready" }] })).toBe(
    "landlock ready; kspp not ready",
  );
});

test("counts name what is there", () =>
  expect(countsText({ in: 0, ready: 0, undetermined: 4, notReady: 7, notEvaluable: 0, gotWorse: 2 })).toBe(
    "4 undetermined, 7 not ready",
  ));

test.each([
  [null, "now", "What may enter testing?"],
  [null, "past", "What could enter testing?"],
  [null, "to come", "What could enter testing?"],
  ["landlock", "now", "May landlock enter testing?"],
  ["landlock", "past", "Could landlock enter testing?"],
] as const)("the question, of %s, %s", (project, tense, title) =>
  expect(reportTitle("testing", project, tense)).toBe(title),
);
