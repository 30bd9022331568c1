import { expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { draftOf, versionFrom } from "./policy-draft";

const published = aPolicy([aCriterion("attested", "readme")], { remark: "As agreed.", retrospective: true });

it("a draft is a policy without what its publication gave it", () => {
  expect(Object.keys(draftOf(published)).sort()).toEqual(
    ["criteria", "floor", "graceDays", "migrationDays", "rule", "settleDays"].sort(),
  );
});

it("published, it has its channel, its version and what was remarked", () => {
  const next = versionFrom(
    draftOf(published),
    { channel: "testing", version: 2, remark: "Once more." },
    "Not published",
  );
  expect(next).toEqual({ ...published, version: 2, remark: "Once more.", retrospective: false });
});

it("without a remark it has none", () =>
  expect(versionFrom(draftOf(published), { channel: "testing", version: 2 }, "")).not.toHaveProperty("remark"));

it("what no policy can ask is refused by its path", () => {
  const draft = { ...draftOf(published), criteria: [...published.criteria, ...published.criteria] };
  expect(() => versionFrom(draft, { channel: "testing", version: 2 }, "Not published")).toThrow(
    "Not published: policy.criteria[1].key: The key readme is used twice.",
  );
});
