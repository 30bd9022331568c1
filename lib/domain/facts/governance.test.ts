import { describe, expect, it } from "vitest";
import { anAppointment, contentOf } from "@/tests/support/make";
import { bodies } from "../fact";

const appointment = anAppointment("voter", "voter").body;
const handCount = {
  meeting: "2017-07-26",
  eligible: 5,
  for: 4,
  against: 0,
  abstain: 1,
  openedAt: "2017-07-19T16:00:00Z",
};
const verdict = { rules: 1, digest: "d", outcome: "ready", policyVersion: 1, upTo: 74, now: "2017-07-26T16:00:00Z" };
const admission = {
  by: "gate",
  channel: "testing",
  what: "admit",
  content: contentOf("one"),
  rule: "hand count",
  handCount,
  verdict,
  text: "",
};
const told = {
  by: "record",
  id: "wireguard-in",
  what: "graduate",
  projects: ["wireguard"],
  said: "#2249",
  sources: [],
};

describe("an appointment", () => {
  it("is of a project, a channel or the instance, with an end or without", () => {
    for (const of of [{ project: "wireguard" }, { channel: "testing" }, { instance: true }])
      expect(bodies.appointment.safeParse({ ...appointment, of, until: "2018-01-01T00:00:00Z" }).success).toBe(true);
  });

  it.each([
    ["of nobody", { who: " " }],
    ["of nothing", { of: {} }],
    ["of two things at once", { of: { project: "wireguard", channel: "testing" } }],
    ["of no instance", { of: { instance: false } }],
    ["to a role that is no word", { role: "Chair!" }],
    ["from no instant", { from: "July" }],
    ["that ends before it begins", { from: "2017-07-01T00:00:00Z", until: "2017-06-01T00:00:00Z" }],
  ])("is refused %s", (_, changes) => {
    expect(bodies.appointment.safeParse({ ...appointment, ...changes }).success).toBe(false);
  });
});

describe("a decision", () => {
  it.each([admission, { ...admission, what: "remove", rule: "chair", handCount: undefined, content: null }, told])(
    "is the gate's or the record's: %#",
    (body) => {
      expect(bodies.decision.safeParse(body).success).toBe(true);
    },
  );

  it.each([
    ["by nobody", { ...admission, by: "chair" }],
    ["without the verdict that it rests on", { ...admission, verdict: undefined }],
    ["of a kind that the gate does not know", { ...admission, what: "reject" }],
    ["by a rule that is none", { ...admission, rule: "acclamation" }],
    ["with a count of nobody", { ...admission, handCount: { ...handCount, eligible: 0 } }],
    ["with fewer than no votes", { ...admission, handCount: { ...handCount, against: -1 } }],
    ["with half a vote", { ...admission, handCount: { ...handCount, for: 2.5 } }],
    ["at a meeting that is no day", { ...admission, handCount: { ...handCount, meeting: "next week" } }],
    ["told without words", { ...told, said: undefined }],
  ])("is refused %s", (_, body) => {
    expect(bodies.decision.safeParse(body).success).toBe(false);
  });
});

describe("a hand-over", () => {
  const is = (body: object) => bodies["hand-over"].safeParse(body).success;
  it("is offered, taken or declined, or a chair's, with a reason", () => {
    expect(is({ step: "offer", appointment: 12, to: "@cd" })).toBe(true);
    expect(is({ step: "accept", offer: 13 })).toBe(true);
    expect(is({ step: "decline", offer: 13, text: "No time." })).toBe(true);
    expect(is({ step: "override", appointment: 12, to: "@cd", text: "Nobody answers." })).toBe(true);
  });

  it.each([
    ["to nobody", { step: "offer", appointment: 12, to: " " }],
    ["of nothing", { step: "offer", to: "@cd" }],
    ["a chair's without a reason", { step: "override", appointment: 12, to: "@cd", text: " " }],
    ["another step", { step: "sell", appointment: 12, to: "@cd" }],
  ])("is refused %s", (_, body) => expect(is(body)).toBe(false));
});
