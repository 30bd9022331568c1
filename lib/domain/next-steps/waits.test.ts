import { describe, expect, it } from "vitest";
import { groundOf } from "@/tests/support/ground";
import { aCriterion, anAdmission, anAttestation, aPolicy, instant, published, short } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { waited, waitedAnew } from "./waits";

const soak = aCriterion("soak", "soak", { channel: "lab", days: 10 });
const lab = (validFor: string, binds: "project" | "content" = "project") => {
  const admission = anAdmission("wireguard", null, { at: "07-15" });
  return [
    published(aPolicy([aCriterion("attested", "readme", { validFor, binds })], { channel: "lab" }), {
      stream: "channel:lab",
    }),
    anAttestation("readme", { content: "one" }, { at: "07-14" }),
    { ...admission, body: { ...admission.body, channel: "lab" } } as Fact,
  ];
};
const wait = (criteria: readonly Criterion[], facts: readonly Fact[] = [], policy = {}) => {
  const { ground, keys } = waited(groundOf(criteria, facts, { policy }));
  return `${short(ground.when.now)} for ${keys.join(" ") || "nothing"}`;
};
const from = "2017-08-01T00:00:00.000Z";
const now = "07-19 16:00 for nothing";

describe("what only time brings", () => {
  it.each<[string, string, string]>([
    ["days that have begun, where it stays ready by itself", wait([soak], lab("P90D")), "07-25 for soak"],
    ["not where it would stop being ready before", wait([soak], lab("P7D")), now],
    ["nor just then: at that instant it is not ready there", wait([soak], lab("P11D")), now],
    ["not days that have not begun", wait([soak]), now],
    ["not for a should, which takes a reason", wait([{ ...soak, obligation: "should" }], lab("P90D")), now],
    ["the start of the first must", wait([aCriterion("attested", "readme", { from })]), "08-01 for readme"],
    [
      "not where another must counts already",
      wait([aCriterion("attested", "readme", { from }), aCriterion("attested", "roadmap")]),
      now,
    ],
    [
      "the start of the first job on an architecture of the floor",
      wait([aCriterion("attested", "readme"), aCriterion("ci", "builds", { from })], [], { floor: ["x86_64"] }),
      "08-01 for builds",
    ],
  ])("%s", (_, said, expected) => expect(said).toBe(expected));
});

it("of a new candidate, days go on where that channel asks nothing of content, and begin anew where it does", () => {
  const of = (binds: "project" | "content") => waitedAnew(groundOf([soak], lab("P90D", binds)))?.ground;
  expect(of("project")?.when.now).toBe(instant("07-25") + 1);
  expect(of("content")?.verdict.standings[0]?.cause).toBe("missing");
});
