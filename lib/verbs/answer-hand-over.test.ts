import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, ofInstance, person, refusal } from "@/tests/support/act";
import { aFact, aLog, aWithdrawal } from "@/tests/support/make";
import { acceptHandOver, declineHandOver } from "./answer-hand-over";
import { withdraw } from "./withdraw";

const CHAIR = 1;
const offerOf = (appointment: number, to: string, by: string, stream: Fact["stream"]) =>
  aFact("hand-over", { step: "offer", appointment, to }, { by, stream });
/** The chair of the group, alone, offers the chair to @cd. */
const group = aGroup(offerOf(CHAIR, "@cd", "chair", "instance"));
const OFFER = group.length;
const accept = (by: Parameters<typeof act>[1] = "@cd", log: readonly Fact[] = group) =>
  act(acceptHandOver, by, { offer: OFFER }, log);
const decline = (by = "@cd", log: readonly Fact[] = group) =>
  act(declineHandOver, by, { offer: OFFER, text: "No time." }, log);

describe("who was offered an appointment", () => {
  it("takes it in one append: what is said, the end, the beginning", () => {
    const { says, answer } = accept();
    expect(says).toMatchObject([
      { kind: "hand-over", stream: "instance", body: { step: "accept", offer: OFFER } },
      { kind: "withdrawal", body: { fact: CHAIR } },
      { kind: "appointment", body: { who: "@cd", name: "@cd", role: "chair", of: { instance: true } } },
    ]);
    expect(answer).toMatchObject({ office: "chair" });
  });

  it("is shown by the handle, whatever they call themselves elsewhere", () => {
    const named = { ...person("@cd"), name: "the real chair" };
    expect(accept(named).bodies.at(-1)).toMatchObject({ name: "@cd" });
  });

  it("or declines, and nothing else is written", () => {
    expect(decline().says).toMatchObject([
      { kind: "hand-over", body: { step: "decline", offer: OFFER, text: "No time." } },
    ]);
  });

  it.each(["chair", "stranger"])("is nobody else: not the %s", (by) => {
    for (const answer of [accept, decline])
      expect(refusal(() => answer(by))).toMatch(/^not-permitted: Not .*offered to @cd, and only they can answer it/);
  });

  it("nor a token", () => expect(refusal(() => accept(aToken("@cd")))).toMatch(/^not-permitted: /));

  it.each([
    ["was taken up already", () => accept().log],
    ["was declined already", () => decline().log],
    ["was withdrawn by who made it", () => act(withdraw, "chair", { fact: OFFER }, group).log],
    ["has lapsed", () => aLog(...group, ofInstance("other", "chair"), aWithdrawal(CHAIR, { stream: "instance" }))],
  ])("answers once: it %s", (words, log) => {
    for (const answer of [accept, decline]) expect(refusal(() => answer("@cd", log()))).toContain(words);
  });

  it("does not take what they were appointed to meanwhile, and can decline it", () => {
    const log = aLog(...group, ofInstance("@cd", "chair"));
    expect(refusal(() => accept("@cd", log))).toBe("conflict: Not taken over: @cd is chair already.");
    expect(decline("@cd", log).says).toHaveLength(1);
  });

  it("answers an offer", () =>
    expect(refusal(() => act(acceptHandOver, "@cd", { offer: 1 }, group))).toMatch(/^not-found: .*is no offer/));
});
