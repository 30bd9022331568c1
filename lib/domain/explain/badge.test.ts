import { expect, test } from "vitest";
import { badgeSaid } from "./badge";

test("a forecast says for which day", () =>
  expect(badgeSaid("testing", "ready", "not in", true, Date.UTC(2018, 2, 3)).label).toBe(
    "testing (practice, forecast 3 March 2018)",
  ));

test.each([
  [["testing", "undetermined", "not in", false], { label: "testing", message: "undetermined", is: "undetermined" }],
  [["testing", "ready", "member", false], { label: "testing", message: "in, ready", is: "ready" }],
  [["testing", "not ready", "left", false], { label: "testing", message: "left", is: "left" }],
  [["testing", "not ready", "not in", true], { label: "testing (practice)", message: "not ready", is: "not ready" }],
] as const)("%j", ([channel, outcome, membership, practice], badge) =>
  expect(badgeSaid(channel, outcome, membership, practice)).toEqual(badge),
);
