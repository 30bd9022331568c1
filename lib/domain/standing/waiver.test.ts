import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  instant,
  published,
  short,
} from "@/tests/support/make";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { verdictOf } from "../verdict";

const readme = aCriterion("attested", "readme");
/** Entries 1 to 6: a policy, a project with a maintainer and a candidate, two voters. Entry 7 asks. */
const judge = (facts: readonly Fact[], criterion: Criterion = readme, now = "07-19") => {
  const given = [
    published(aPolicy([criterion])),
    aProject(),
    anAppointment("maintainer", "maintainer"),
    aCandidate("one"),
    anAppointment("voter", "voter"),
    anAppointment("second voter", "voter"),
  ];
  const verdict = verdictOf({ facts: aLog(...given, ...facts) }, "wireguard", "testing", {
    upTo: 99,
    now: instant(now),
  });
  if (!verdict?.standings[0]) throw new Error("There is a policy with a criterion.");
  return { verdict, standing: verdict.standings[0] };
};
const waived = (ask: Fact = aWaiver()) => [ask, aGrant(7, "voter"), aGrant(7, "second voter")];

describe("a waiver in force", () => {
  it("stands on the standing, with what is beneath, and lifts the fold", () => {
    const { verdict, standing } = judge(waived());
    expect(standing).toMatchObject({
      is: "waived",
      cause: "missing",
      used: [],
      waiver: { seq: 7, grants: [8, 9], beneath: "unknown" },
    });
    expect(short(standing.until ?? 0)).toBe("09-01");
    expect([verdict.outcome, verdict.waivers, short(verdict.until ?? 0)]).toEqual(["ready", 1, "09-01"]);
  });

  it.each<[string, Fact, readonly Fact[], Criterion]>([
    ["names the criterion", aWaiver({ criteria: ["roadmap"] }), [], readme],
    ["names the cause", aWaiver({ causes: ["expired"] }), [], readme],
    ["is of a criterion that may be waived", aWaiver(), [], aCriterion("attested", "readme", { waivable: false })],
    ["never is of what CI shows", aWaiver(), [], aCriterion("ci", "readme")],
    ["ends when the cause is another", aWaiver(), [anAttestation("readme", { claim: "unmet" })], readme],
  ])("%s, or nothing is waived", (_, ask, more, criterion) => {
    const { verdict, standing } = judge([...waived(ask), ...more], criterion);
    expect([standing.waiver, verdict.waivers]).toEqual([null, 0]);
    expect(verdict.ignored).toContainEqual({ seq: 7, why: "other-cause" });
  });

  it("of several is the one that ends last; the other is said to be for another cause", () => {
    const later = [aWaiver({ until: "09-10" }), aGrant(10, "voter"), aGrant(10, "second voter")];
    const { verdict, standing } = judge([...waived(), ...later]);
    expect(standing.waiver).toMatchObject({ seq: 10, grants: [11, 12] });
    expect(verdict.ignored.filter((it) => it.seq >= 7)).toEqual([7, 8, 9].map((seq) => ({ seq, why: "superseded" })));
  });

  it("ends to the millisecond, and what is beneath stands again", () => {
    expect(judge(waived(), readme, "08-31 23:59").standing.is).toBe("waived");
    expect(judge(waived(), readme, "09-01").standing).toMatchObject({ is: "unknown", waiver: null });
  });
});

it("facts of a waiver that lacks a grant are ignored, each with why", () => {
  const { verdict } = judge([aWaiver(), aGrant(7, "voter"), aGrant(7, "stranger")]);
  expect(verdict.ignored.filter((it) => it.seq >= 7)).toEqual([
    { seq: 7, why: "awaiting-grants" },
    { seq: 8, why: "awaiting-grants" },
    { seq: 9, why: "not-appointed-then" },
  ]);
});
