import { expect, test } from "vitest";
import { badgeSaid } from "./badge";

test("a forecast says for which day", () =>
  expect(badgeSaid("testing", { outcome: "ready", waivers: 0 }, "not in", true, Date.UTC(2018, 2, 3)).label).toBe(
    "testing (practice, forecast 3 March 2018)",
  ));

test.each([
  [["testing", "undetermined", "not in", false], { label: "testing", message: "undetermined", is: "undetermined" }],
  [["testing", "ready", "member", false, 1], { label: "testing", message: "in, ready with 1 waiver", is: "ready" }],
  [["testing", "ready", "member", false], { label: "testing", message: "in, ready", is: "ready" }],
  [["testing", "not ready", "left", false], { label: "testing", message: "left", is: "left" }],
  [["testing", "not ready", "not in", true], { label: "testing (practice)", message: "not ready", is: "not ready" }],
] as const)("%j", ([channel, outcome, membership, practice, waivers = 0], badge) =>
  expect(badgeSaid(channel, { outcome, waivers }, membership, practice)).toEqual(badge),
);
