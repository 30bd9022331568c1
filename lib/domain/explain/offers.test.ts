import { describe, expect, it, test } from "vitest";
import { judgedBy, text } from "@/tests/support/judged";
import { aCriterion } from "@/tests/support/make";
import { askHint, markHint, noAnswerSaid, reasonHint, reasonPlaceholder, reviewHint, withdrawHint } from "./offers";

const looked = {
  tense: "now" as const,
  hasLeft: false,
  waives: true,
  project: "wireguard",
  viewer: null,
  signIn: "/sign-in",
};

describe("where there is no form", () => {
  it.each([
    ["ci", null, "Only CI answers this. Nobody can mark or waive it."],
    ["manifest", null, "Computed from the candidate. Only a new candidate changes it; nobody can mark or waive it."],
    ["attested", null, "Only maintainers of wireguard answer this. Sign in to do it."],
    ["attested", "voter, Intel", "Only maintainers of wireguard answer this, and voter, Intel is not one today."],
    ["review", null, "Only members who do not maintain wireguard answer this. Sign in to do it."],
  ] as const)("a %s criterion says to %s who alone can answer", (kind, viewer, said) =>
    expect(text(noAnswerSaid(judgedBy(aCriterion(kind, "it")), { ...looked, viewer }))).toBe(said),
  );

  it("where nothing can be waived, waiving is not named", () => {
    const ci = judgedBy(aCriterion("ci", "it"));
    expect(text(noAnswerSaid(ci, { ...looked, waives: false }))).toBe("Only CI answers this. Nobody can mark it.");
  });

  it("an earlier instant and a project that went on say so, and what a rule settles says nothing", () => {
    const readme = judgedBy(aCriterion("attested", "readme"));
    expect(text(noAnswerSaid(readme, { ...looked, tense: "past" }))).toMatch(/^This is an earlier instant/);
    expect(text(noAnswerSaid(readme, { ...looked, tense: "to come" }))).toMatch(/^This is a forecast; nothing is/);
    expect(text(noAnswerSaid(readme, { ...looked, hasLeft: true }))).toMatch(/^It went on/);
    const kernelOnly = judgedBy(aCriterion("attested", "hardening", { appliesTo: ["kernel"] }));
    expect(noAnswerSaid(kernelOnly, looked)).toBeNull();
  });
});

test.each([
  ["met", false, "Good for 90 days."],
  ["met", true, "Good for 90 days. It counts once somebody who does not maintain it has accepted it."],
  ["not-applicable", false, "Say why it does not apply. Good for 90 days."],
  ["unmet", true, "Counts at once, and until it is marked met again."],
] as const)("marking it %s, second person %s: %s", (claim, secondPerson, hint) =>
  expect(markHint(claim, { validFor: "P90D", secondPerson })).toBe(hint),
);

test("every other form says what it does", () => {
  expect(reasonHint("fresh")).toBe(
    "Good for this candidate, for 180 days. It settles fresh without changing its standing.",
  );
  expect(reasonPlaceholder).toMatch(/\.$/);
  expect(reviewHint("0441a379af7cce26fadad4931b82baa076dff93a", false)).toMatch(/^Of candidate 0441a37\./);
  expect(reviewHint("0441a37", true)).toMatch(/takes the place of your earlier one\.$/);
  expect(withdrawHint("reason", 240)).toBe("Your reason, entry 240. The entry stays in the log; it counts no more.");
  expect(askHint).toMatch(/\.$/);
});
