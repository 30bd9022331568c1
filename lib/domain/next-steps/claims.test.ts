import { describe, expect, it } from "vitest";
import { groundOf, linesOf, openOf } from "@/tests/support/ground";
import { aCriterion, aDispute, anAcceptance, anAppointment, anAttestation } from "@/tests/support/make";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import type { Fact } from "../fact";
import { claimsFor, notBeforeOf } from "./claims";
import { peopleOf } from "./people";

const second = aCriterion("attested", "pie", { secondPerson: true });
const claims = (criterion = second, facts: readonly Fact[] = [], given = {}) => {
  const ground = groundOf([criterion], facts, given);
  return claimsFor(openOf(ground), ground, peopleOf(ground.evidence));
};
const CLAIM = "yours claim pie by maintainer: maintainer";
const ACCEPT_IT = "others accept pie by voter: second voter, voter, after claim";

describe("what people have to say", () => {
  it.each<[string, readonly Fact[], readonly string[]]>([
    ["nothing is claimed: a claim, and its acceptance", [], [CLAIM, ACCEPT_IT]],
    [
      "a claim waits: its acceptance alone, by who did not make it",
      [anAttestation("pie", {}, { at: "07-10", by: "voter" })],
      ["others accept pie by voter: second voter"],
    ],
    [
      "it is claimed unmet: a new claim, for nobody takes back what they said",
      [anAttestation("pie", { claim: "unmet" }, { at: "07-10" })],
      [CLAIM, ACCEPT_IT],
    ],
    [
      "it is disputed: a new claim that answers",
      [anAttestation("pie", {}, { at: "07-10" }), aDispute(7, { at: "07-11" })],
      [CLAIM, ACCEPT_IT],
    ],
    [
      "it aged out: a new claim",
      [anAttestation("pie", {}, { at: "04-10" }), anAcceptance(7, { at: "04-11" })],
      [CLAIM, ACCEPT_IT],
    ],
  ])("%s", (_, facts, expected) => expect(linesOf(claims(second, facts))).toEqual(expected));

  it("with the evidence that its criterion demands, and of which content", () => {
    const [claim] = claims(aCriterion("attested", "pie", { evidence: "commit-url", binds: "content" }));
    expect(claim).toMatchObject({ does: "claim", evidence: "commit-url", isOfContent: true, cause: "missing" });
  });

  it("a not-applicable that waits is accepted, but where nothing would be left to show", () => {
    const waits = [anAttestation("pie", { claim: "not-applicable", text: "It has no binary." }, { at: "07-10" })];
    const criterion = aCriterion("attested", "pie", { secondPerson: true, naAllowed: true });
    expect(linesOf(claims(criterion, waits))).toEqual([CLAIM, ACCEPT_IT]);
    const ground = groundOf([criterion, aCriterion("attested", "readme")], waits);
    expect(linesOf(claimsFor(openOf(ground), ground, peopleOf(ground.evidence)))).toEqual([
      "others accept pie by voter: second voter, voter",
      "yours claim readme by maintainer: maintainer",
    ]);
  });

  it("no acceptance where a waiver in force lets a claim wait for it", () => {
    const waiver = [
      aWaiver({ criteria: ["pie"], causes: ["awaiting-review"] }),
      aGrant(7, "voter"),
      aGrant(7, "second voter"),
    ];
    expect(linesOf(claims(second, waiver))).toEqual([CLAIM]);
  });

  it("where nobody may accept, nobody is named", () => {
    const people = [anAppointment("maintainer", "maintainer"), anAppointment("maintainer", "voter")];
    expect(linesOf(claims(second, [], { people }))).toEqual([CLAIM, "others accept pie by voter, after claim"]);
  });
});

it("said too early it would be too old once the days have passed", () => {
  const when = { upTo: 1, now: Date.UTC(2017, 7, 1) };
  const since = Date.UTC(2017, 6, 1);
  expect(notBeforeOf("P10D", { when, since })).toBe(Date.UTC(2017, 6, 22));
  expect(notBeforeOf("P90D", { when, since })).toBeNull();
});
