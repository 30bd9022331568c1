import { expect, it } from "vitest";
import { aCriterion, aFact, aKnown, aLog, aPolicy, aProject, published } from "@/tests/support/make";
import type { Criterion } from "./criterion";
import { reachable } from "./policy-reach";

const channel = (name: string, rank: number) =>
  aFact("channel", { channel: name, blurb: "", rank, retrospective: false, source: [] }, { stream: `channel:${name}` });
const soak = (key: string, name: string) => aCriterion("soak", key, { channel: name });
const known = aKnown(
  aLog(
    channel("testing", 1),
    channel("mainline", 2),
    published(aPolicy([soak("days", "testing")], { channel: "mainline" }), { stream: "channel:mainline" }),
    aProject("landlock"),
  ),
);
const of =
  (criterion: Criterion, name = "testing") =>
  () =>
    reachable(known, aPolicy([criterion], { channel: name }), "Not published");

it.each<[string, Criterion, string, string | null]>([
  ["days in a channel that there is", soak("days", "testing"), "mainline", null],
  [
    "days in a channel that there is not",
    soak("days", "edge"),
    "testing",
    "policy.criteria[0].channel: There is no channel called edge. There is: testing, mainline.",
  ],
  [
    "a ring of channels",
    soak("days", "mainline"),
    "testing",
    "policy.criteria[0].channel: mainline itself asks for days in testing: nothing could ever be ready in either.",
  ],
  ["a project that there is", aCriterion("needs", "needs", { project: "landlock" }), "testing", null],
  [
    "a project that there is not",
    aCriterion("needs", "needs", { project: "landlok" }),
    "testing",
    "policy.criteria[0].project: There is no project called landlok. Did you mean landlock?",
  ],
  ["nothing of the kind", aCriterion("attested", "readme"), "testing", null],
])("a policy that asks for %s", (_, criterion, name, refused) => {
  if (refused === null) expect(of(criterion, name)).not.toThrow();
  else expect(of(criterion, name)).toThrow(`Not published: ${refused}`);
});

it("a project that is registered with the policy is there by then", () => {
  const policy = aPolicy([aCriterion("needs", "needs", { project: "charts" })]);
  expect(() => reachable(known, policy, "Not set up", ["charts"])).not.toThrow();
  expect(() => reachable(known, policy, "Not set up", ["chart"])).toThrow("Did you mean chart?");
});
