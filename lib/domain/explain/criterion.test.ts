import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { answeredSaid, holdsSaid, termsSaid, whoAnswers } from "./criterion";

const arm = { arch: "aarch64", series: "4.9" };
const amd = { arch: "x86_64", series: "4.9" };

describe("who answers a criterion", () => {
  it.each([
    [aCriterion("attested", "readme"), "its maintainer"],
    [aCriterion("ci", "builds"), "CI alone"],
    [aCriterion("manifest", "loads"), "read from the yml"],
    [aCriterion("kernel", "hardening"), "read from the kernel configuration"],
    [aCriterion("review", "reviewed"), "two voters who do not maintain it"],
    [aCriterion("review", "reviewed", { count: 1, role: "reviewer" }), "one reviewer who does not maintain it"],
  ])("%#", (criterion, said) => {
    expect(whoAnswers(criterion)).toBe(said);
    expect(answeredSaid(criterion)).toBe(said.startsWith("read from") ? `is ${said}` : `is answered by ${said}`);
  });
});

describe("how long an answer holds", () => {
  it.each([
    [aCriterion("attested", "readme"), "good for 90 days"],
    [
      aCriterion("attested", "hardened-build", { secondPerson: true, binds: "content", appliesTo: ["service"] }),
      "good for 90 days · this candidate alone · a second person accepts it · for service projects",
    ],
    [aCriterion("ci", "builds"), "1 pass on x86_64 / 4.9, at most 14 days old"],
    [aCriterion("ci", "boots", { streak: 2 }), "2 passes in a row on x86_64 / 4.9, at most 14 days old"],
    [aCriterion("ci", "wider", { targets: [amd, arm], maxAge: "P1D" }), "1 pass of each job, at most 1 day old"],
    [aCriterion("kernel", "hardening"), "1 symbol, list linuxkit-2017-06-12"],
    [aCriterion("manifest", "loads"), "this candidate"],
    [aCriterion("review", "reviewed"), "this candidate"],
  ])("%#", (criterion, said) => {
    expect(holdsSaid(criterion)).toBe(said);
  });
});

describe("what else an answer has to be", () => {
  it.each([
    [aCriterion("attested", "readme"), ""],
    [
      aCriterion("attested", "hardened-build", { evidence: "commit-url", naAllowed: true }),
      "It takes a link that names a commit in full. A maintainer may say that it does not apply, and why.",
    ],
    [
      aCriterion("ci", "builds"),
      "Runs count that are proved by the forge or posted with a token. Of the last 5, at most 1 may have failed.",
    ],
    [aCriterion("ci", "builds", { origins: ["proved"], maxFail: 0 }), /^Runs count that are proved by the forge\./],
    [aCriterion("kernel", "hardening", { arch: ["x86_64", "aarch64"] }), "Judged for x86_64 and aarch64."],
    [aCriterion("review", "reviewed"), ""],
  ])("%#", (criterion, said) => {
    expect(termsSaid(criterion)).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  });
});
