import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  aReferenceRun,
  aRun,
  aWithdrawal,
  contentOf,
  instant,
  published,
} from "@/tests/support/make";
import { evidenceOf, isSameContent } from "./evidence";
import type { Fact } from "./fact";

const evidence = (facts: readonly Fact[], now = "07-19", upTo = 99) =>
  evidenceOf(aLog(...facts), "wireguard", "testing", { upTo, now: instant(now) });
const policy = (version: number, told = {}) =>
  published(aPolicy([aCriterion("attested", "readme")], { version }), told);

describe("the evidence on a project", () => {
  it("is of its own stream, its channel's and the instance's", () => {
    const streams = [
      "project:wireguard",
      "project:landlock",
      "channel:testing",
      "channel:mainline",
      "instance",
    ] as const;
    const facts = streams.map((stream) => anAttestation("readme", {}, { stream }));
    expect(evidence(facts).all.map((fact) => fact.stream)).toEqual([
      "project:wireguard",
      "channel:testing",
      "instance",
    ]);
  });

  it("holds nothing that was recorded or happened later", () => {
    const facts = [
      aRun({}, { at: "07-01" }),
      aRun({}, { at: "07-18" }),
      aRun({}, { at: "07-02", recordedAt: "07-18" }),
    ];
    expect(
      evidence(facts, "07-10", 2)
        .of("ci-run")
        .map((run) => run.seq),
    ).toEqual([1]);
  });

  it("leaves out what belongs to a course that practice has left, and says so", () => {
    const found = evidence([aCandidate("one"), aCandidate("two", { at: "07-05", course: "record" })]);
    expect(found.candidate?.seq).toBe(1);
    expect(found.otherCourse).toEqual([{ seq: 2, why: "other-course" }]);
  });

  it("keeps runs of the base apart from the project's", () => {
    const found = evidence([aRun({}, { at: "07-01" }), aReferenceRun({}, { at: "07-02" })]);
    const { check, target } = aRun().body;
    const seqs = [found.of("ci-run"), found.runsOf(check, target), found.referenceOf(check, target)].map((runs) =>
      runs.map((run) => run.seq),
    );
    expect(seqs).toEqual([[1], [1], [2]]);
  });

  it("knows what was withdrawn", () => {
    expect([...evidence([anAttestation("readme"), aWithdrawal(1)]).withdrawn]).toEqual([1]);
  });
});

describe("what is in force", () => {
  it.each([
    [
      "the candidate that reached the repository last",
      [aCandidate("two", { at: "07-05" }), aCandidate("one", { at: "07-01" })],
      "candidate",
      1,
    ],
    [
      "the newest registration",
      [aProject("wireguard", [], { at: "05-01" }), aProject("wireguard", ["kernel"], { at: "06-01" })],
      "registration",
      2,
    ],
    ["the highest version of the policy", [policy(1), policy(2, { at: "07-01" })], "policy", 2],
    ["the policy of before a version that is not published yet", [policy(1), policy(2, { at: "08-01" })], "policy", 1],
    ["of one version the one published first: it never changes", [policy(1), policy(1, { at: "07-01" })], "policy", 1],
  ] as const)("is %s", (_, facts, which, seq) => {
    expect(evidence(facts)[which]?.seq).toBe(seq);
    expect(evidence([...aLog(...facts)].reverse())[which]?.seq).toBe(seq);
  });
});

describe("content is the same", () => {
  const { commit, tree } = contentOf("one");
  it.each([
    ["when the commit is", { commit }, true],
    [
      "when the tree of the project's path is: another commit left it alone",
      { commit: contentOf("two").commit, tree },
      true,
    ],
    ["not when neither is", contentOf("two"), false],
    ["not when only another commit is known", { commit: contentOf("two").commit }, false],
  ])("%s", (_, other, isSame) => {
    expect(isSameContent(other, { commit, tree })).toBe(isSame);
  });
});
