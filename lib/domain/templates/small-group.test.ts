import { describe, expect, it } from "vitest";
import { judgesWhatIsBuilt } from "../uses";
import { smallGroup } from "./small-group";
import { policyFrom } from "./template";

const { criteria, rule, floor } = policyFrom(smallGroup);

describe("a small group", () => {
  it("has six criteria by their short names, all of them musts", () => {
    expect(criteria.map((it) => it.short)).toEqual([
      "README",
      "licence",
      "security contact",
      "CI green",
      "maintainer",
      "one review",
    ]);
    expect(new Set(criteria.map((it) => it.obligation))).toEqual(new Set(["must"]));
  });

  it("has no second person, no votes, no architectures, and builds nothing", () => {
    expect(criteria.some((it) => it.kind === "attested" && it.secondPerson)).toBe(false);
    expect(rule).toEqual({ decidedBy: "chair" });
    expect(floor).toEqual([]);
    expect(judgesWhatIsBuilt({ criteria })).toBe(false);
  });

  it("never says what it does not use", () =>
    expect(JSON.stringify(smallGroup)).not.toMatch(/kernel|yml|manifest|linuxkit|\bSIG\b/i));
});
