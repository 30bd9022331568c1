import { describe, expect, it } from "vitest";
import { PolicyDraft } from "../policy";
import { templates } from "../templates/list";
import { evidences, obligations, reviewers, validities } from "./choices";

describe("what is chosen from a few", () => {
  it("has days as words, and those that stand there already", () => {
    expect(validities("P90D").map((it) => it.text)).toEqual(["30 days", "90 days", "180 days", "365 days"]);
    expect(validities("P45D").at(-1)).toEqual({ value: "P45D", text: "45 days" });
  });

  it("says who reviews", () => {
    expect(reviewers().map((it) => it.text)).toEqual(["anyone but its maintainers", "reviewers", "members"]);
    expect(reviewers("core-maintainer").at(-1)?.text).toBe("core maintainers");
    expect(reviewers("", false).map((it) => it.text)).toEqual(["anyone but its maintainers", "reviewers"]);
  });

  it("has every value that a template takes", () => {
    for (const { policy } of templates)
      for (const criterion of PolicyDraft.parse(policy).criteria) {
        expect(obligations.map((it) => it.value)).toContain(criterion.obligation);
        if (criterion.kind === "attested") expect(evidences.map((it) => it.value)).toContain(criterion.evidence);
      }
  });
});
