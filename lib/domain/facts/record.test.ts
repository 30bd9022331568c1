import { describe, expect, it } from "vitest";
import { aCandidate, aCriterion, aPolicy, aProject, contentOf } from "@/tests/support/make";
import { bodies, type FactKind } from "../fact";

const project = aProject().body;
const revision = aCandidate("one").body;
const meeting = {
  date: "2017-07-19",
  localTime: "09:00 PDT",
  scribe: null,
  recording: null,
  agenda: ["Updates"],
  deepDive: { topic: "wireguard", presenters: ["its author"], project: "wireguard", slides: null },
  next: { date: "2017-08-02", plan: null },
  updates: [{ project: "landlock", said: "v7 is posted", by: "its author" }],
  notes: [{ topic: "CI", said: "required for graduation", by: null }],
  masterAtStart: contentOf("master").commit,
  source: [{ file: "reports/sig-security/2017-07-19.md" }],
};
const moved = { by: "7 days", from: "2017-07-19T16:00:00Z", to: "2017-07-26T16:00:00Z" };

describe("what a group is made of", () => {
  it.each<readonly [FactKind, unknown]>([
    ["instance", { name: "Practice", practice: true, clockStart: "2017-07-19T16:00:00Z", said: "A practice copy." }],
    ["channel", { channel: "testing", blurb: "For people who try them.", rank: 1 }],
    ["policy", { policy: aPolicy([aCriterion("attested", "readme")]) }],
    ["project", project],
    ["revision", revision],
    ["meeting", meeting],
    ["note", { criterion: null, said: "Deep dive.", by: "the SIG", kind: "event", source: {} }],
    ["clock-moved", moved],
  ])("%s", (kind, body) => {
    expect(bodies[kind].safeParse(body).error).toBeUndefined();
  });

  it.each<readonly [string, FactKind, unknown]>([
    ["a slug with a capital", "project", { ...project, slug: "WireGuard" }],
    ["a slug that begins with a digit", "project", { ...project, slug: "9p" }],
    ["a slug that leads elsewhere", "project", { ...project, slug: "../landlock" }],
    ["a slug of more than 40", "project", { ...project, slug: "a".repeat(41) }],
    ["a project without a summary", "project", { ...project, summary: "  " }],
    ["a repository that is no link", "project", { ...project, repository: "linuxkit/linuxkit" }],
    ["a repository that runs", "project", { ...project, repository: "javascript:alert(1)" }],
    ["a tag with a space", "project", { ...project, tags: ["kernel module"] }],
    ["a row from no instant", "project", { ...project, boardFrom: "soon" }],
    ["a short commit", "revision", { ...revision, commit: "67d021a" }],
    ["a candidate without a tree", "revision", { ...revision, tree: undefined }],
    ["a yml that was not read", "revision", { ...revision, manifest: "kernel:\n" }],
    [
      "a policy that does not hold",
      "policy",
      { policy: { ...aPolicy([aCriterion("attested", "readme")]), criteria: [] } },
    ],
    ["a meeting on no day", "meeting", { ...meeting, date: "19 July" }],
    ["an update of no project", "meeting", { ...meeting, updates: [{ project: "", said: "v7", by: "its author" }] }],
    ["a note of no kind", "note", { criterion: null, said: "x", by: "y", kind: "rumour", source: {} }],
    ["a clock moved by another step", "clock-moved", { ...moved, by: "1 year" }],
    ["a clock moved back", "clock-moved", { ...moved, to: "2017-07-01T00:00:00Z" }],
    ["a field that nobody reads", "channel", { channel: "testing", blurb: "", rank: 1, hardened: true }],
  ])("refuses %s", (_, kind, body) => {
    expect(bodies[kind].safeParse(body).success).toBe(false);
  });
});

it("instants are written in one form, in UTC", () => {
  const body = { ...moved, from: "2017-07-19T18:00:00+02:00" };
  expect(bodies["clock-moved"].parse(body).from).toBe("2017-07-19T16:00:00.000Z");
});

it("words lose the space around them", () => {
  expect(bodies.project.parse({ ...project, name: "  WireGuard " }).name).toBe("WireGuard");
});
