import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { anAppointment, anAttestation, aReview, aWithdrawal } from "@/tests/support/make";
import { accept } from "./accept";

const CLAIM = aGroup().length + 1;
const claimed = aGroup(anAttestation("pie"));
const word = (by: Parameters<typeof act>[1], input: object = {}, log: readonly Fact[] = claimed) =>
  act(accept, by, { attestation: CLAIM, ...input }, log);
const refused = (...args: Parameters<typeof word>) => refusal(() => word(...args));

describe("a second person", () => {
  it("accepts a claim, and it counts", () => {
    const { says, answer } = word("voter");
    expect(says).toMatchObject([{ kind: "acceptance", body: { attestation: CLAIM, accepts: true } }]);
    expect(answer).toMatchObject({ criterion: { key: "pie", before: "pending", after: "met" } });
  });

  it("disputes it and says why", () => {
    const { bodies, answer } = word("voter", { accepts: "false", text: "The flags are of another image." });
    expect(bodies).toEqual([{ attestation: CLAIM, accepts: false, text: "The flags are of another image." }]);
    expect(answer).toMatchObject({ criterion: { after: "pending" } });
  });
});

describe("refused is", () => {
  it("its author, though a voter by now", () => {
    const log = aGroup(anAttestation("pie", {}, { by: "voter" }));
    expect(refused("voter", {}, log)).toMatch(/^not-permitted: .*by somebody else than who made it/);
  });

  it("its author, who said it through a token", () => {
    const log = aGroup(anAttestation("pie", {}, { by: { kind: "token", id: "t" }, via: "person:voter" }));
    expect(refused("voter", {}, log)).toMatch(/^not-permitted: .*by somebody else than who made it/);
  });

  it("another maintainer of the project, though a voter", () => {
    const log = aGroup(anAttestation("pie"), anAppointment("voter", "maintainer", {}, { at: "07-02" }));
    expect(refused("voter", {}, log)).toMatch(/^not-permitted: .*maintains this project/);
  });

  it.each(["stranger", "maintainer", "chair"])("a %s", (by) => expect(refused(by)).toMatch(/^not-permitted: /));

  it("a token: it takes a person", () => {
    expect(refused(aToken("other voter"))).toMatch(/^not-permitted: .*Sign in/);
  });

  it("a dispute without a word on what is wrong", () => {
    expect(refused("voter", { accepts: false })).toMatch(/^bad-input: .*say what is wrong/);
    expect(refusedFields(() => word("voter", { accepts: false, text: " " }))).toEqual(["text"]);
  });

  it("a word on what was withdrawn", () => {
    const log = aGroup(anAttestation("pie"), aWithdrawal(CLAIM));
    expect(refused("voter", {}, log)).toMatch(/^conflict: .*withdrawn by its author/);
  });

  it("a word on what is no claim", () => {
    expect(refused("voter", {}, aGroup(aReview("one")))).toBe(
      `not-found: Not recorded: entry ${CLAIM} is no claim on a criterion.`,
    );
    expect(refused("voter", { attestation: 999 })).toMatch(/^not-found: /);
    expect(refused("voter", { attestation: 1.5 })).toMatch(/^bad-input: attestation|^bad-input: .*number of an entry/);
  });
});
