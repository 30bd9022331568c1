import { describe, expect, it } from "vitest";
import { judgesWhatIsBuilt } from "../uses";
import { openSourceProject } from "./open-source-project";
import { policyFrom } from "./template";

const { criteria, rule } = policyFrom(openSourceProject);
const of = (obligation: string) => criteria.filter((it) => it.obligation === obligation).map((it) => it.short);

describe("an open-source project", () => {
  it("has eleven criteria, of which three ask for a reason and one informs", () => {
    expect(criteria).toHaveLength(11);
    expect(of("should")).toEqual(["contributing", "changelog", "dependencies"]);
    expect(of("may")).toEqual(["conduct"]);
  });

  it("has two maintainers, and releases whose signature somebody else has checked", () => {
    expect(of("must")).toContain("two maintainers");
    expect(criteria.find((it) => it.key === "signed-releases")).toMatchObject({ secondPerson: true });
  });

  it("counts hands, and two thirds carry", () =>
    expect(rule).toMatchObject({ decidedBy: "hand count", threshold: "2/3" }));

  it("builds nothing, and never says what it does not use", () => {
    expect(judgesWhatIsBuilt({ criteria })).toBe(false);
    expect(JSON.stringify(openSourceProject)).not.toMatch(/kernel|yml|manifest|linuxkit|\bSIG\b/i);
  });
});
