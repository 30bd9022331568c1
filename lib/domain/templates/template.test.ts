import { expect, it } from "vitest";
import { shown } from "./criteria";
import { policyFrom } from "./template";

const words = { key: "readme", short: "README", group: "Documents", title: "A README", why: "", how: "" };
const readme = shown({ ...words, ask: "a README", evidence: "url", validFor: "P30D" });
const terms = { rule: { decidedBy: "chair" }, floor: [], graceDays: 1, settleDays: 1, migrationDays: 1 } as const;
const channel = { name: "use", blurb: "" };

it("a template makes version 1 of its channel’s policy", () => {
  const policy = policyFrom({ channel, policy: { ...terms, floor: [], criteria: [readme] } });
  expect(policy).toMatchObject({ channel: "use", version: 1, retrospective: false, criteria: [readme] });
});

it("and none where its criteria contradict each other", () =>
  expect(() => policyFrom({ channel, policy: { ...terms, floor: [], criteria: [readme, readme] } })).toThrow("twice"));
