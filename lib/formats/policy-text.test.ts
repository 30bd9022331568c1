import { describe, expect, it } from "vitest";
import { PolicyDraft } from "@/lib/domain/policy";
import { templates } from "@/lib/domain/templates/list";
import { refusal, refusedFields } from "@/tests/support/act";
import { readPolicyText, writePolicyText } from "./policy-text";

describe("a policy as text", () => {
  it.each(templates.map((it) => [it.key, it.policy] as const))(
    "of %s reads as what it was written from",
    (_key, policy) =>
      expect(PolicyDraft.parse(readPolicyText(writePolicyText(policy)))).toEqual(PolicyDraft.parse(policy)),
  );

  it("may be JSON", () => expect(readPolicyText('{"graceDays": 7}')).toEqual({ graceDays: 7 }));
});

describe("what cannot be read is refused with its place", () => {
  it.each([
    ["a key given twice", "graceDays: 1\ngraceDays: 2", "line 2, column 1"],
    ["no such text at all", "rule: [", "line 1, column 8"],
    ["several documents", "graceDays: 1\n---\ngraceDays: 2", "line 2, column 1"],
  ])("%s", (_said, text, place) => {
    expect(refusal(() => readPolicyText(text))).toMatch(/^unreadable: The criteria cannot be read/);
    expect(refusedFields(() => readPolicyText(text))).toContain(place);
  });

  it.each([
    ["a list", "- a\n- b"],
    ["a word", "criteria"],
    ["nothing", ""],
  ])("%s", (_said, text) =>
    expect(refusal(() => readPolicyText(text))).toMatch(/^unreadable: The criteria are no list/),
  );

  it("more than a MiB", () =>
    expect(refusal(() => readPolicyText(`rule: ${"x".repeat(1024 * 1024)}`))).toMatch(/over 1 MiB/));

  it("a megabyte of brackets, before anything is built from it", () =>
    expect(refusal(() => readPolicyText("[".repeat(500_000)))).toMatch(/too much to be read/));

  it("an anchor that doubles itself", () => {
    const bomb = `a: &a [x, x]\nb: &b [${"*a, ".repeat(9)}*a]\nc: [${"*b, ".repeat(20)}*b]`;
    expect(() => readPolicyText(bomb)).toThrow();
  });
});
