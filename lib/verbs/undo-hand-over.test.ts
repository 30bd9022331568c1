import { describe, expect, it } from "vitest";
import { act, aGroup, ofInstance, refusal } from "@/tests/support/act";
import { aFact, instant } from "@/tests/support/make";
import { acceptHandOver, declineHandOver } from "./answer-hand-over";
import { overrideHandOver } from "./hand-over";
import { withdraw } from "./withdraw";

const group = aGroup(
  aFact("hand-over", { step: "offer", appointment: 5, to: "@cd" }, { by: "maintainer", stream: "project:wireguard" }),
);
const OFFER = group.length;
const taken = act(acceptHandOver, "@cd", { offer: OFFER }, group).log;
const undo = (by: string, log = taken, now = "07-19 16:00", fact = OFFER + 1) =>
  act(withdraw, by, { fact }, log, { now: instant(now) });

describe("a hand-over is undone by withdrawing it", () => {
  it("the new appointment ends, and the former holder has theirs again, in one append", () => {
    expect(group[4]).toMatchObject({ kind: "appointment", body: { who: "maintainer" } });
    expect(undo("@cd").says).toMatchObject([
      { kind: "withdrawal", body: { fact: OFFER + 1 } },
      { kind: "withdrawal", body: { fact: OFFER + 3 } },
      { kind: "appointment", body: { who: "maintainer", role: "maintainer", of: { project: "wireguard" } } },
    ]);
  });

  it("a chair's override by the chair", () => {
    const { log } = act(overrideHandOver, "chair", { appointment: 5, to: "@ef", text: "So." }, group);
    expect(undo("chair", log).bodies.at(-1)).toMatchObject({ who: "maintainer" });
  });

  it("but not by who made the override and is no chair any more", () => {
    const two = aGroup(ofInstance("other chair", "chair"));
    const overridden = act(overrideHandOver, "chair", { appointment: two.length, to: "@ef", text: "So." }, two).log;
    const [said, made] = [two.length + 1, two.length + 3];
    const last = act(withdraw, "@ef", { fact: 1 }, overridden).log;
    expect(refusal(() => undo("chair", last, "07-19 16:00", said))).toMatch(/^not-permitted: .*takes a chair/);
    expect(undo("chair", overridden, "07-19 16:00", said).bodies).toMatchObject([
      { fact: said },
      { fact: made },
      { who: "other chair" },
    ]);
  });

  it("whatever capitals its offer was written with", () => {
    const offer = { step: "offer", appointment: 5, to: "@CD" } as const;
    const old = aGroup(aFact("hand-over", offer, { by: "maintainer", stream: "project:wireguard" }));
    expect(undo("@cd", act(acceptHandOver, "@cd", { offer: OFFER }, old).log).says).toHaveLength(3);
  });

  it.each([
    ["was taken up already. @cd can undo it for a day, or offer it back", () => taken],
    ["was declined already", () => act(declineHandOver, "@cd", { offer: OFFER }, group).log],
    ["has lapsed", () => act(withdraw, "maintainer", { fact: 5 }, group).log],
  ])("an offer that %s is not taken back", (words, log) =>
    expect(refusal(() => undo("maintainer", log(), "07-19 16:00", OFFER))).toMatch(
      new RegExp(`^conflict: Not withdrawn: the offer in entry ${OFFER} ${words}`),
    ),
  );

  it("an offer without more", () => expect(undo("maintainer", group, "07-19 16:00", OFFER).says).toHaveLength(1));

  it.each(["maintainer", "chair"])("but not by the %s, whose word it is not", (by) =>
    expect(refusal(() => undo(by))).toMatch(/^not-permitted: .*somebody else's word/),
  );

  it("within a day: after it, that takes both again", () => {
    expect(undo("@cd", taken, "07-20 16:00").says).toHaveLength(3);
    expect(refusal(() => undo("@cd", taken, "07-20 16:01"))).toMatch(/^conflict: .*more than a day ago. Offer it back/);
  });

  it("not once it has gone on, nor what was declined", () => {
    const ended = act(withdraw, "@cd", { fact: OFFER + 3 }, taken).log;
    expect(refusal(() => undo("@cd", ended))).toMatch(/^conflict: .*has gone on since/);
    const { log } = act(declineHandOver, "@cd", { offer: OFFER }, group);
    expect(refusal(() => undo("@cd", log))).toMatch(/^bad-input: .*declined is over/);
  });
});
