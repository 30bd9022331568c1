import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { aCandidate, anAppointment, contentOf } from "@/tests/support/make";
import { review } from "./review";

const judge = (by: Parameters<typeof act>[1] = "voter", input: object = {}, log = aGroup()) =>
  act(review, by, { project: "wireguard", accepts: true, text: "I read it all.", ...input }, log);
const refused = (...args: Parameters<typeof judge>) => refusal(() => judge(...args));

describe("a member of the SIG reviews the candidate", () => {
  it("and accepts its content", () => {
    const { kinds, bodies, answer } = judge();
    expect(kinds).toEqual(["review"]);
    expect(bodies).toEqual([{ content: contentOf("one"), accepts: true, text: "I read it all." }]);
    expect(answer).toMatchObject({ criterion: { key: "sig-review", before: "unknown", after: "met" } });
  });

  it("or objects to it, and it is not reviewed yet", () => {
    expect(judge("voter", { accepts: "false", text: "No nonce." }).answer).toMatchObject({
      criterion: { after: "unknown" },
    });
  });

  it("having looked at the very commit", () => {
    expect(judge("voter", { revision: contentOf("one").commit }).kinds).toEqual(["review"]);
  });
});

describe("refused is", () => {
  it.each(["stranger", "chair"])("a %s", (by) =>
    expect(refused(by)).toBe(
      `not-permitted: Not done: reviewing a candidate takes a voter of wireguard, and ${by} is not that today.`,
    ),
  );

  it("a maintainer of the project, though a voter", () => {
    const log = aGroup(anAppointment("maintainer", "voter"));
    expect(refused("maintainer", {}, log)).toMatch(/^not-permitted: .*maintains this project, and reviewing/);
  });

  it("a token: it takes a person", () => expect(refused(aToken("voter"))).toMatch(/^not-permitted: .*Sign in/));

  it("a review of a candidate that is no more", () => {
    const log = aGroup(aCandidate("two", { at: "07-02" }));
    expect(refused("voter", { revision: contentOf("one").commit }, log)).toMatch(/^conflict: .*Look at it again/);
  });

  it("a review of nothing", () => {
    const log = aGroup().filter((fact) => fact.kind !== "revision");
    expect(refused("voter", {}, log)).toMatch(/^conflict: .*wireguard has no candidate yet/);
  });

  it("a review without words", () =>
    expect(refused("voter", { text: "" })).toMatch(/^bad-input: .*what you looked at/));

  it("a review that does not say which way", () => {
    expect(refused("voter", { accepts: undefined })).toBe("bad-input: Not recorded: accepts: Missing.");
    expect(refused("voter", { accepts: "yes" })).toMatch(/^bad-input: Not recorded: accepts/);
  });
});
