import { expect, it } from "vitest";
import { bodies } from "./fact";
import { type Act, permissions, type Rule } from "./permissions";
import { Scopes } from "./speaker";

const rows = Object.entries(permissions) as readonly [Act, Rule][];
const acts = (which: (rule: Rule) => boolean) => rows.filter(([, rule]) => which(rule)).map(([act]) => act);

it("every act says one kind of fact, and has words for a refusal", () => {
  for (const [, rule] of rows) {
    expect(bodies).toHaveProperty(rule.says);
    expect(rule.done).toMatch(/^[a-z]+ing /);
  }
});

it("nobody judges or decides on the own project", () => {
  const judging: readonly Act[] = ["accept", "review", "grant-waiver", "admit"];
  expect(acts((rule) => rule.notIf?.includes("maintainer") ?? false)).toEqual(judging);
});

it("a token posts runs and candidates, and marks criteria for its maker; everything else takes a person", () => {
  expect(acts((rule) => rule.scope === "ci:write")).toEqual(["put-forward", "record-ci", "record-reference"]);
  expect(acts((rule) => rule.scope === "project:write")).toEqual(["attest", "give-reason"]);
  expect(new Set(rows.flatMap(([, rule]) => rule.scope ?? []))).toEqual(new Set(Scopes));
});

it("without any role one takes back one's own word, hands over one's own and takes what is offered, and moves a practice clock", () => {
  expect(acts((rule) => rule.roles === "anybody signed in")).toEqual([
    "take-back-waiver",
    "withdraw",
    "hand-over",
    "take-over",
    "move-clock",
  ]);
});

it("what a policy rests on is the chair's: projects, their named tags, roles and decisions", () => {
  const alone: readonly Act[] = [
    ...([
      "tag-project",
      "register-project",
      "record-reference",
      "register-channel-source",
      "revoke-channel-source",
      "revoke-waiver",
      "appoint",
      "override-hand-over",
      "end-appointment",
      "admit",
      "remove",
    ] as const),
    ...(["set-up", "make-channel", "publish-policy", "set-base"] as const),
  ];
  expect(acts((rule) => rule.roles.length === 1 && rule.roles.includes("chair"))).toEqual(alone);
});
