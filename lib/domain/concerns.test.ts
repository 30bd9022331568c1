import { describe, expect, it } from "vitest";
import { agedConcerns, concerns } from "./concerns";
import type { Fact } from "./fact";

const all = { project: null, channel: null };
const wireguard = { project: "wireguard", channel: null };
const testing = { project: null, channel: "testing" };
const fact = (stream: Fact["stream"], kind: Fact["kind"]) => ({ stream, kind });

describe("what a fact concerns", () => {
  it.each([
    ["all there is, whatever it says", all, fact("project:landlock", "ci-run"), true],
    ["the project it is of", wireguard, fact("project:wireguard", "ci-run"), true],
    ["no other project", wireguard, fact("project:landlock", "attestation"), false],
    ["a project that needs another, where that is decided on", wireguard, fact("project:landlock", "decision"), true],
    ["every project, where it is the policy's", wireguard, fact("channel:testing", "policy"), true],
    ["every project, where it is the instance's", wireguard, fact("instance", "clock-moved"), true],
    ["the channel, whatever project it is of", testing, fact("project:landlock", "ci-run"), true],
    ["another channel, where it is its policy", testing, fact("channel:mainline", "policy"), true],
    ["no other channel, where the base's CI posts it", testing, fact("channel:mainline", "ci-run"), false],
  ] as const)("%s", (_, followed, it, expected) => expect(concerns(it, followed)).toBe(expected));
});

describe("what time alone changed concerns", () => {
  const aged = { channel: "testing", projects: ["wireguard"] };
  it.each([
    ["the project it is of", aged, wireguard, true],
    ["no other project", aged, { ...wireguard, project: "landlock" }, false],
    [
      "every project, where there are too many to name",
      { ...aged, projects: null },
      { ...wireguard, project: "landlock" },
      true,
    ],
    ["no other channel", aged, { project: null, channel: "mainline" }, false],
    ["all there is", aged, all, true],
  ] as const)("%s", (_, it, followed, expected) => expect(agedConcerns(it, followed)).toBe(expected));
});
