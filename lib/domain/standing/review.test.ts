import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  aReview,
  aReviewRequest,
  aWithdrawal,
  contentOf,
  instant,
  shown,
} from "@/tests/support/make";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { readReview } from "./review";

const voter = (who: string, term = {}) => anAppointment(who, "voter", term);
/** Entries 1 to 4: content "one" is the candidate; three voters. */
const given = [aCandidate("one"), voter("voter"), voter("second voter"), voter("third voter")];
const read = (facts: readonly Fact[], now = "07-19") => {
  const evidence = evidenceOf(aLog(...given, ...facts), "wireguard", "testing", { upTo: 99, now: instant(now) });
  return readReview(aCriterion("review", "sig-review", { count: 2 }), evidence);
};

type Row = readonly [name: string, facts: readonly Fact[], expected: string, now?: string];
const cases = (...rows: readonly Row[]) => {
  for (const [name, facts, expected, now] of rows)
    it(name, () => expect(shown(read(facts, now).standing)).toBe(expected));
};

const yes = (by: string, content = "one", at = "07-10") => aReview(content, { by, at });
const no = (by: string, at = "07-11") => aReview("one", { by, at }, false);
const byToken = (maker: string) => aReview("one", { by: { kind: "token", id: "t1" }, via: maker, at: "07-11" });
const both = [yes("voter"), yes("second voter")];

describe("1. a review counts", () => {
  cases(
    ["once for each author: the latest", [yes("voter"), yes("voter")], "unknown missing [6]"],
    ["once, though its author knew the content by two names", [...twoNames()], "unknown missing [7]"],
    ["no more when it is withdrawn", [...both, aWithdrawal(5)], "unknown missing [6]"],
    ["no more when its author objects later", [...both, no("voter")], "unknown missing [6,7]"],
    ["again when the author accepts after all", [...both, no("voter"), yes("voter", "one", "07-12")], "met [6,8]"],
    ["from nobody without the role", [yes("stranger"), yes("voter")], "unknown missing [6]"],
    ["from no maintainer of the project", [...both, anAppointment("voter", "maintainer")], "unknown missing [6]"],
    ["from a voter who ceased to be one later", [...both, aWithdrawal(2, { at: "07-15" })], "met [5,6]"],
    ["from a maintainer to be", [...both, anAppointment("voter", "maintainer", { from: "07-15" })], "met [5,6]"],
    ["from a token in its maker's name", [yes("voter"), byToken("second voter")], "met [5,6]"],
    ["once from a voter and the voter's token", [yes("voter"), byToken("voter")], "unknown missing [6]"],
    [
      "from no token of a maintainer",
      [...both, anAppointment("voter", "maintainer"), byToken("voter")],
      "unknown missing [6]",
    ],
    [
      "not from a voter to be",
      [yes("voter"), yes("fourth"), voter("fourth", { from: "07-15" })],
      "unknown missing [5]",
    ],
  );

  it.each([
    ["somebody without the role then", [yes("stranger")], "not-appointed-then"],
    ["a maintainer of the project", [yes("voter"), anAppointment("voter", "maintainer")], "maintainer-of-it"],
    ["taken back", [yes("voter"), aWithdrawal(5)], "withdrawn"],
    ["of other content", [yes("voter", "other")], "other-revision"],
    ["said again later", [yes("voter"), yes("voter", "one", "07-12")], "superseded"],
  ])("else it says why: %s", (_, facts, why) => {
    expect(read(facts).ignored).toContainEqual({ seq: 5, why });
  });
});

/** The candidate's commit, whose tree was another before its path was corrected; and its tree at another commit. */
function twoNames(): readonly Fact[] {
  const [one, other] = [contentOf("one"), contentOf("other")];
  const byCommit = { ...yes("voter"), body: { ...yes("voter").body, content: { ...other, commit: one.commit } } };
  const byTree = {
    ...yes("voter", "one", "07-12"),
    body: { ...yes("voter").body, content: { ...other, tree: one.tree } },
  };
  return [yes("stranger"), byCommit, byTree];
}

describe("2. as many as are asked for accept the candidate's content: met", () => {
  cases(
    ["without an end", both, "met [5,6]"],
    ["an objection beside them is shown and does not block", [...both, no("third voter")], "met [5,6,7]"],
    ["one is not two", [yes("voter")], "unknown missing [5]"],
    ["reviews that were given before the candidate was put forward count", both.map(early), "met [5,6]"],
  );
});

const early = (review: ReturnType<typeof yes>) => ({ ...review, at: instant("05-20"), recordedAt: instant("05-20") });

describe("3. they accepted other content: stale", () => {
  const earlier = [yes("voter", "zero"), yes("second voter", "zero")];
  cases(
    ["other-revision", earlier, "stale other-revision [5,6]"],
    ["one of the two has reviewed the candidate too", [...earlier, yes("voter")], "stale other-revision [5,6,7]"],
    ["both have", [...earlier, ...both], "met [7,8]"],
    [
      "one acceptance each of two contents is nothing that was met",
      [yes("voter", "zero"), yes("voter", "half")],
      "unknown missing []",
    ],
    [
      "nor is an objection",
      [yes("voter", "zero"), aReview("zero", { by: "second voter" }, false)],
      "unknown missing []",
    ],
  );
});

describe("4. somebody was asked by name", () => {
  const asked = aReviewRequest("one", ["voter", "second voter"], { at: "07-02" });
  cases(
    ["and has not answered: pending", [asked], "pending awaiting-review [5]"],
    ["one of two has", [asked, yes("voter")], "pending awaiting-review [5,6]"],
    ["both have, and one objects", [asked, yes("voter"), no("second voter")], "unknown missing [6,7]"],
    ["and took it back", [asked, aWithdrawal(5)], "unknown missing []"],
    ["about other content", [aReviewRequest("zero", ["voter"])], "unknown missing []"],
    ["of whom nobody is needed any more", [asked, yes("second voter"), yes("third voter")], "met [6,7]"],
  );

  it.each([
    ["withdrawn", [asked, aWithdrawal(5)], "withdrawn"],
    ["about other content", [aReviewRequest("zero", ["voter"])], "other-revision"],
    ["answered by all", [asked, yes("voter"), no("second voter")], "superseded"],
  ])("a request that asks nobody any more says why: %s", (_, facts, why) => {
    expect(read(facts).ignored).toContainEqual({ seq: 5, why });
  });

  it("the asked are named until they answer", () => {
    expect(read([asked, no("voter")]).standing.detail).toMatchObject({
      asked: ["second voter"],
      accepting: [],
      objecting: [{ by: "voter", text: "I read it all." }],
    });
  });
});

it("reviews are shown in the order of the log, however they are handed over", () => {
  const log = aLog(...given, no("second voter"), no("voter"), yes("third voter"));
  const evidence = evidenceOf([...log].reverse(), "wireguard", "testing", { upTo: 99, now: instant("07-19") });
  const { detail } = readReview(aCriterion("review", "sig-review"), evidence).standing;
  expect(detail).toMatchObject({ objecting: [{ seq: 5 }, { seq: 6 }], accepting: [{ seq: 7 }] });
});

it("without a candidate nothing is reviewed", () => {
  const log = aLog(voter("voter"), yes("voter"));
  const evidence = evidenceOf(log, "wireguard", "testing", { upTo: 99, now: instant("07-19") });
  expect(shown(readReview(aCriterion("review", "sig-review"), evidence).standing)).toBe("unknown missing []");
});

it("who can act: a reviewer, and nobody on what is met", () => {
  expect(read([]).standing.whoCanAct).toEqual(["reviewer"]);
  expect(read(both).standing.whoCanAct).toEqual([]);
});
