import { describe, expect, it } from "vitest";
import { groundOf, nextOf } from "@/tests/support/ground";
import { reader } from "@/tests/support/judged";
import { aCriterion, anAppointment, anAttestation, aReviewRequest } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { candidateSaid, candidateTitle, evidenceSaid } from "./step-evidence";

const takes = (criterion: Criterion, facts: readonly Fact[] = [], given = {}) =>
  nextOf([criterion], facts, given).actions.map((action) => evidenceSaid(action, reader));
const pie = (changes = {}) => aCriterion("attested", "pie", changes);
const voters = ["a", "b", "c", "d"].map((who) => anAppointment(who, "voter"));

describe("what a step takes, and who can do it", () => {
  it.each<[string, Criterion, readonly Fact[], object, readonly string[]]>([
    ["no evidence is asked", pie(), [], {}, [""]],
    ["a link", pie({ evidence: "url" }), [], {}, ["It takes a link."]],
    [
      "a link that names a commit, of this candidate",
      pie({ evidence: "commit-url", binds: "content" }),
      [],
      {},
      ["It takes a link that names a commit in full, and is said of this candidate."],
    ],
    [
      "runs that the forge proves",
      aCriterion("ci", "builds", { origins: ["proved"] }),
      [],
      {},
      [
        "Of this candidate, not older than 14 days, proved by the forge. First a maintainer or the chair says which repository may speak for its CI.",
      ],
    ],
    [
      "runs that are posted",
      aCriterion("ci", "builds", { origins: ["posted"] }),
      [],
      {},
      ["Of this candidate, not older than 14 days, posted with a token."],
    ],
    [
      "who was asked for a review",
      aCriterion("review", "reviewed"),
      [aReviewRequest("one", ["voter"])],
      {},
      ["Asked: voter."],
    ],
    [
      "one of many who may accept",
      pie({ secondPerson: true }),
      [anAttestation("pie", {}, { at: "07-10" })],
      { people: voters },
      ["By a, b or one of 2 more."],
    ],
    [
      "nobody who may: appointed first",
      pie({ secondPerson: true }),
      [anAttestation("pie", {}, { at: "07-10" })],
      { people: [anAppointment("chair", "chair")] },
      ["By chair.", "By a voter who is to be appointed."],
    ],
    ["nobody who maintains it", pie(), [], { people: [] }, ["By the chair.", "Once it has a maintainer."]],
  ])("%s", (_, criterion, facts, given, expected) => expect(takes(criterion, facts, given)).toEqual(expected));
});

it("a first candidate is called so, and says what begins with it", () => {
  const criteria = [aCriterion("ci", "builds")];
  const { verdict } = groundOf(criteria, [], { material: null });
  const [action] = nextOf(criteria, [], { material: null }).actions;
  if (action?.does !== "candidate") throw new Error("A candidate comes first.");
  expect(candidateTitle(action, verdict)).toEqual(["Put a candidate forward"]);
  expect(candidateSaid(action, verdict)).toBe("Builds is of one commit, and begins with it.");
});
