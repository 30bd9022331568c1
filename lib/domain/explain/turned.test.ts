import { expect, test } from "vitest";
import { type Turned, turnedSaid } from "./turned";

const turned = (changed: Partial<Turned>): Turned => ({
  project: "shiftfs",
  channel: "testing",
  entries: [179],
  criterion: { key: "roadmap", short: "roadmap", before: "unmet", after: "met" },
  before: "not ready",
  after: "undetermined",
  ...changed,
});

test.each<readonly [string, Partial<Turned>, string]>([
  [
    "the standing and the verdict turned",
    {},
    "roadmap turns from unmet to met. shiftfs turns from not ready to undetermined for testing.",
  ],
  [
    "the standing alone",
    { after: "not ready" },
    "roadmap turns from unmet to met. shiftfs stays not ready for testing.",
  ],
  [
    "neither",
    { criterion: { key: "roadmap", short: "roadmap", before: "met", after: "met" }, after: "not ready" },
    "roadmap stays met. shiftfs stays not ready for testing.",
  ],
  ["an act on no criterion", { criterion: null }, "shiftfs turns from not ready to undetermined for testing."],
])("%s", (_, changed, sentence) => expect(turnedSaid(turned(changed))).toBe(sentence));
