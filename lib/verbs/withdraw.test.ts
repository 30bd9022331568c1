import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, ofInstance, refusal } from "@/tests/support/act";
import {
  aKnown,
  anAcceptance,
  anAppointment,
  anAttestation,
  aReason,
  aReview,
  aRun,
  aWithdrawal,
} from "@/tests/support/make";
import { aWaiver } from "@/tests/support/make-waiver";
import { appoint } from "./appoint";
import { withdraw } from "./withdraw";

/** The group's own entries; what a test adds comes after. */
const FIRST = aGroup().length + 1;
const CHAIR = 1;
const takeBack = (log: readonly Fact[], by: Parameters<typeof act>[1], input: object = {}) =>
  act(withdraw, by, { fact: FIRST, ...input }, log);
const refused = (...args: Parameters<typeof takeBack>) => refusal(() => takeBack(...args));

describe("one takes back what one said oneself", () => {
  it.each([
    ["a claim", anAttestation("named", { text: "me" }), "maintainer"],
    ["a reason", aReason("upstream", "missing", "one"), "maintainer"],
    ["a review", aReview("one"), "voter"],
  ])("%s", (_what, fact, by) => {
    const { says, answer } = takeBack(aGroup(fact), by);
    expect(says).toMatchObject([{ kind: "withdrawal", stream: "project:wireguard", body: { fact: FIRST } }]);
    expect(answer).toMatchObject({ project: "wireguard", entries: [FIRST + 1] });
  });

  it("an acceptance, and the claim waits again", () => {
    const log = aGroup(anAttestation("pie"), anAcceptance(FIRST));
    expect(act(withdraw, "voter", { fact: FIRST + 1 }, log).answer).toMatchObject({ before: "undetermined" });
  });

  it("and hears what it did: the criterion is unknown again", () => {
    const { answer } = takeBack(aGroup(anAttestation("named", { text: "me" })), "maintainer", { text: "Moved on." });
    expect(answer).toMatchObject({ criterion: { key: "named", before: "met", after: "unknown" } });
  });

  it("and what one's token said", () => {
    const claim = anAttestation("named", { text: "me" }, { by: { kind: "token", id: "t" }, via: "person:maintainer" });
    expect(takeBack(aGroup(claim), "maintainer").says).toHaveLength(1);
  });

  it("even after one's role has ended", () => {
    const log = aGroup(anAttestation("named", { text: "me" }, { by: "former maintainer" }));
    expect(takeBack(log, "former maintainer").says).toHaveLength(1);
  });
});

describe("an appointment is ended", () => {
  const log = aGroup(anAppointment("newcomer", "voter"), ofInstance("second chair", "chair"));

  it.each(["chair", "newcomer"])("by the %s", (by) => {
    expect(takeBack(log, by).says).toMatchObject([{ kind: "withdrawal", stream: "channel:testing" }]);
  });

  it("by nobody else", () => {
    expect(refused(log, "voter")).toBe(
      "not-permitted: Not done: ending an appointment takes a chair, and voter is not that today.",
    );
  });

  it("by the chair of its channel", () => {
    const channelChair = aGroup(anAppointment("newcomer", "voter"), anAppointment("channel chair", "chair"));
    expect(takeBack(channelChair, "channel chair").says).toHaveLength(1);
  });

  const spoken = act(appoint, "second chair", { who: "ann", role: "voter", of: { channel: "testing" } }, log).log;

  it("also that of a chair, while there is another", () => {
    expect(act(withdraw, "chair", { fact: CHAIR }, spoken).says).toHaveLength(1);
    expect(act(withdraw, "second chair", { fact: CHAIR }, log).says).toHaveLength(1);
  });

  it("but not for one who has recorded nothing yet: whoever was invited, or mistyped, may never come in", () => {
    expect(refusal(() => act(withdraw, "chair", { fact: CHAIR }, log))).toBe(
      "conflict: Not ended: second chair has recorded nothing here yet, and may never have come in. Once another chair has recorded something, you can; or offer yours to somebody who takes it.",
    );
  });

  it("by its holder in any capitals, as it was said before handles knew none", () => {
    const old = aGroup(anAppointment("@AB", "voter"));
    expect(takeBack(old, "@ab").says).toHaveLength(1);
  });

  it("but not where the other chair's ends: nobody could appoint another after it", () => {
    const second = ofInstance("second chair", "chair");
    const body = { ...second.body, until: "2017-07-25T00:00:00.000Z" };
    const ending = aGroup({ ...second, body } as typeof second);
    expect(refusal(() => act(withdraw, "chair", { fact: CHAIR }, ending))).toMatch(/nobody else is the chair/);
  });

  it("but never the last chair's: nobody could appoint another", () => {
    expect(refusal(() => act(withdraw, "chair", { fact: CHAIR }, aGroup()))).toMatch(
      /^conflict: Not ended: nobody else/,
    );
  });
});

describe("refused is", () => {
  const claimed = aGroup(anAttestation("named", { text: "me" }));

  it.each(["stranger", "voter", "chair"])("a %s who takes back another's word", (by) => {
    expect(refused(claimed, by)).toMatch(/^not-permitted: .*somebody else's word/);
  });

  it.each(["record", "slipway", "system"] as const)("a person called as the %s is", (kind) => {
    const log = aGroup(anAttestation("named", { text: "x" }, { by: { kind, id: "sig" } }));
    expect(refused(log, "sig")).toMatch(/^not-permitted: /);
  });

  it("a token: it takes a person", () => {
    expect(refused(claimed, aToken("maintainer"))).toMatch(/^not-permitted: .*Sign in to do it/);
  });

  it("a CI run, or anything else that was not somebody's word", () => {
    expect(refused(aGroup(aRun()), "maintainer")).toMatch(
      /^bad-input: .*is of kind ci-run, and that cannot be taken back/,
    );
    expect(refused(aGroup(aRun()), "maintainer", { fact: 2 })).toMatch(/^bad-input: .*kind policy/);
  });

  it("a waiver, which is revoked", () => {
    const log = aGroup(aWaiver());
    expect(refused(log, "maintainer")).toMatch(/^bad-input: .*a waiver is revoked: by the chair/);
  });

  it("an entry withdrawn already", () => {
    expect(refused([...claimed, ...aLogged(aWithdrawal(FIRST))], "maintainer")).toMatch(
      /^conflict: .*withdrawn already/,
    );
  });

  it("an entry there is not", () => {
    expect(refused(claimed, "maintainer", { fact: 999 })).toBe(
      `not-found: There is no entry 999: the log has ${FIRST}.`,
    );
  });

  it("an entry of another kind than its address is for", () => {
    expect(refused(claimed, "maintainer", { kind: "appointment" })).toBe(
      `not-found: Not withdrawn: entry ${FIRST} is of kind attestation, not appointment.`,
    );
  });

  it("what is no number of an entry", () => {
    expect(refused(claimed, "maintainer", { fact: "0x0c" })).toMatch(/^bad-input: .*number of an entry/);
  });
});

it("works where no policy judges yet", () => {
  const log = aGroup(anAppointment("newcomer", "maintainer")).filter((fact) => fact.kind !== "policy");
  expect(act(withdraw, "newcomer", { fact: FIRST }, log).answer).toEqual({ entries: [expect.any(Number)] });
  expect(aKnown(log).channels()).toEqual(["testing"]);
});

const aLogged = (fact: Fact): readonly Fact[] => [{ ...fact, seq: FIRST + 1 }];
