import { expect, it } from "vitest";
import { lackOf } from "./evidence-asked";

const COMMIT = `https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/projects/README.md`;
const asks = { evidence: "none", naAllowed: false } as const;

it.each([
  ["an unmet, which needs no evidence", { claim: "unmet" }, { evidence: "commit-url" }, null],
  ["a met where none is asked for", { claim: "met" }, {}, null],
  ["a met in words", { claim: "met", text: "Named in the notes." }, { evidence: "text" }, null],
  ["a met in no words", { claim: "met", text: "  " }, { evidence: "text" }, "text"],
  ["a met with a link", { claim: "met", url: "https://example.org" }, { evidence: "url" }, null],
  ["a met without a link", { claim: "met" }, { evidence: "url" }, "url"],
  ["a met with a commit in full", { claim: "met", url: COMMIT }, { evidence: "commit-url" }, null],
  [
    "the commit last in its link",
    { claim: "met", url: `https://e.org/${"a".repeat(40)}` },
    { evidence: "commit-url" },
    null,
  ],
  ["a branch for a commit", { claim: "met", url: "https://e.org/blob/master/x" }, { evidence: "commit-url" }, "commit"],
  ["a commit in part", { claim: "met", url: `https://e.org/${"a".repeat(39)}` }, { evidence: "commit-url" }, "commit"],
  [
    "more digits than a commit has",
    { claim: "met", url: `https://e.org/${"a".repeat(41)}` },
    { evidence: "commit-url" },
    "commit",
  ],
  ["no link for a commit", { claim: "met" }, { evidence: "commit-url" }, "url"],
  ["a not-applicable that is not allowed", { claim: "not-applicable", text: "No." }, {}, "not-allowed"],
  ["a not-applicable that says why", { claim: "not-applicable", text: "No network." }, { naAllowed: true }, null],
  ["a not-applicable without a reason", { claim: "not-applicable" }, { naAllowed: true }, "reason"],
] as const)("%s", (_, said, criterion, lack) => {
  expect(lackOf(said, { ...asks, ...criterion })).toBe(lack);
});
