import { describe, expect, it } from "vitest";
import { aCandidate, aFact, aKnown, aLog, aNote, anAttestation, aProject, instant } from "@/tests/support/make";
import type { Fact } from "./fact";
import { groupSaid, newest, recordedBy, rolesIn, worldOf } from "./known";

const log = aLog(
  aProject("wireguard"),
  aProject("landlock"),
  anAttestation("readme"),
  anAttestation("roadmap"),
  ...(["channel:testing", "channel:mainline", "instance"] as const).map((stream) =>
    anAttestation("readme", {}, { stream }),
  ),
);
const known = aKnown(log);
const streams = (facts: readonly Fact[]) => [...new Set(facts.map((fact) => fact.stream))];

describe("what is looked at", () => {
  it("for a verdict: the streams of the instance, the channel and the project", () => {
    expect(streams(worldOf(known, "wireguard", "testing").facts)).toEqual([
      "instance",
      "channel:testing",
      "project:wireguard",
    ]);
  });

  it("for roles: those of the instance, every channel and the project", () => {
    const everywhere = ["instance", "channel:testing", "channel:mainline"];
    expect(streams(rolesIn(known))).toEqual(everywhere);
    expect(streams(rolesIn(known, "landlock"))).toEqual([...everywhere, "project:landlock"]);
  });

  it.each([
    ["the last of its kind in the stream", "project:wireguard", "attestation", 4],
    ["of that kind alone", "project:wireguard", "project", 1],
    ["nothing where there is none", "project:landlock", "attestation", undefined],
  ] as const)("the newest fact: %s", (_, stream, kind, seq) => {
    expect(newest(known, stream, kind)?.seq).toBe(seq);
  });

  const one = aCandidate("one", { at: "07-01" });
  it.each([
    [
      "is the one that happened last, as for the engine",
      [one, aCandidate("two", { at: "06-01", recordedAt: "07-02" })],
      1,
    ],
    ["is none of a course that practice has left", [one, aCandidate("two", { at: "07-02", course: "record" })], 1],
    ["is none that is still to happen", [one, aCandidate("two", { at: "07-20", recordedAt: "07-02" })], 1],
  ])("the newest fact %s", (_, facts, seq) => {
    expect(newest(aKnown(aLog(...facts)), "project:wireguard", "revision")?.seq).toBe(seq);
  });
});

describe("the log by an earlier instant", () => {
  const facts = aLog(
    aProject("wireguard", [], { at: "05-01" }),
    aNote("First.", { at: "05-02" }),
    aNote("Known late.", { at: "05-02", recordedAt: "05-10" }),
    aProject("shiftfs", [], { at: "06-13" }),
  );

  it.each([
    ["04-30", 0],
    ["05-01", 1],
    ["05-09", 2],
    ["05-10", 3],
    ["07-19", 4],
  ])("on %s ends with entry %i, whenever that happened", (day, seq) => {
    expect(recordedBy(aKnown(facts), instant(day))).toBe(seq);
  });
});

it("a group is called what it calls itself, else the group", () => {
  const called = (body: object) =>
    groupSaid(
      aKnown(aLog(aFact("instance", { name: "Us", practice: false, said: "", ...body }, { stream: "instance" }))),
    );
  expect([called({}), called({ called: "the SIG" }), groupSaid(aKnown([]))]).toEqual([
    "the group",
    "the SIG",
    "the group",
  ]);
});
