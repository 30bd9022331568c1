import { describe, expect, it } from "vitest";
import { groundOf, openOf } from "@/tests/support/ground";
import { aCriterion, anAppointment, aReview, aReviewRequest } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { peopleOf } from "./people";
import { lackingFor, reviewFactsOf, reviewsFor } from "./reviews";

const two = aCriterion("review", "reviewed");
const reviews = (criteria: readonly Criterion[], facts: readonly Fact[] = [], given = {}) => {
  const ground = groundOf(criteria, facts, given);
  return reviewsFor(openOf(ground), ground, peopleOf(ground.evidence));
};
const lines = (...of: Parameters<typeof reviews>) =>
  reviews(...of).map((it) => `${it.count} for ${it.keys.join(" ")} by ${it.who.role}: ${it.who.people.join(", ")}`);
const voters = ["a", "b", "c", "d"].map((who) => anAppointment(who, "voter"));

describe("whose reviews are lacking", () => {
  it.each<[string, readonly Fact[], readonly string[]]>([
    ["nobody’s is there", [], ["2 for reviewed by voter: a, b, c, d"]],
    ["one is: one more, by another", [aReview("one", { by: "a" })], ["1 for reviewed by voter: b, c, d"]],
    [
      "who was asked by name comes first, who objected last",
      [aReviewRequest("one", ["c"]), aReview("one", { by: "a" }, false)],
      ["2 for reviewed by voter: c, b, d, a"],
    ],
    ["one of other content is none", [aReview("two", { by: "a" })], ["2 for reviewed by voter: a, b, c, d"]],
  ])("%s", (_, facts, expected) => expect(lines([two], facts, { people: voters })).toEqual(expected));

  it("never its maintainer’s", () =>
    expect(lines([two], [], { people: [...voters, anAppointment("a", "maintainer")] })).toEqual([
      "2 for reviewed by voter: b, c, d",
    ]));

  it("of a role open to all nobody is named; and one review counts for two criteria", () => {
    const open = aCriterion("review", "anybody", { role: "anyone", count: 1 });
    expect(lines([open], [], { people: voters })).toEqual(["1 for anybody by anyone: "]);
    expect(lines([two, open], [], { people: voters })).toEqual([
      "1 for reviewed anybody by voter: a, c, d",
      "1 for reviewed by voter: b, c, d",
    ]);
  });

  it("somebody who holds both roles is chosen first", () => {
    const people = [...voters, anAppointment("d", "core"), anAppointment("e", "core")];
    const core = aCriterion("review", "core", { role: "core", count: 1 });
    expect(lines([{ ...two, count: 1 }, core], [], { people })).toEqual(["1 for reviewed core by voter: d"]);
  });

  it("where a role has too few, so many are to be appointed", () => {
    const [it] = reviews([two], [], { people: voters.slice(0, 1) });
    expect([it?.count, it?.who.people, it?.after, it && lackingFor(it)]).toEqual([2, ["a"], ["appointment"], 1]);
  });
});

it("as facts they are of the candidate, each by another, who holds the role", () => {
  const ground = groundOf([two], [], { people: voters.slice(0, 1) });
  const facts = reviewFactsOf(reviewsFor(openOf(ground), ground, peopleOf(ground.evidence)), ground);
  expect(facts.map(({ kind }) => kind)).toEqual(["review", "appointment", "review"]);
  expect(new Set(facts.flatMap((it) => (it.kind === "review" ? it.actor.id : []))).size).toBe(2);
});
