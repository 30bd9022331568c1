import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aCriterion, anAppointment, aPolicy, contentOf, published } from "@/tests/support/make";
import { askForReview } from "./ask-for-review";

const ask = (of: unknown, by: Parameters<typeof act>[1] = "maintainer", log = aGroup(), input: object = {}) =>
  act(askForReview, by, { project: "wireguard", of, ...input }, log);
const refused = (...args: Parameters<typeof ask>) => refusal(() => ask(...args));

describe("a maintainer asks people by name", () => {
  it("who become its holders", () => {
    const { kinds, bodies, answer } = ask(["voter", "other voter", "voter"], "maintainer", aGroup(), {
      text: "Please.",
    });
    expect(kinds).toEqual(["review-request"]);
    expect(bodies).toEqual([{ content: contentOf("one"), of: ["other voter", "voter"], text: "Please." }]);
    expect(answer).toMatchObject({ criterion: { key: "sig-review", before: "unknown", after: "pending" } });
  });

  it("in the way their account is written here", () => {
    const log = aGroup(anAppointment("@ab", "voter"));
    expect(ask("@AB", "maintainer", log).bodies).toMatchObject([{ of: ["@ab"] }]);
  });
  it("one of them, as a form has it", () => expect(ask("voter").bodies).toMatchObject([{ of: ["voter"] }]));
});

describe("refused is", () => {
  it.each(["stranger", "chair", "voter"])("a %s", (by) => expect(refused(["voter"], by)).toMatch(/^not-permitted: /));
  it("a token", () => expect(refused(["voter"], aToken("maintainer"))).toMatch(/^not-permitted: .*Sign in/));

  it("who cannot review: nobody, a stranger, a maintainer of it", () => {
    const log = aGroup(anAppointment("maintainer", "voter"));
    expect(refused(["voter", "stranger", "maintainer"], "maintainer", log)).toBe(
      "bad-input: Not recorded: stranger, maintainer cannot review it. A reviewer is a voter who does not maintain it.",
    );
    expect(refusedFields(() => ask(["stranger"]))).toEqual(["of"]);
    expect(refused([])).toBe("bad-input: Not recorded: of: Name whom you ask.");
    expect(refused(undefined)).toBe("bad-input: Not recorded: of: Missing.");
  });

  it("a candidate there is not, and a policy that asks for none", () => {
    const log = aGroup();
    expect(
      refused(
        "voter",
        "maintainer",
        log.filter((fact) => fact.kind !== "revision"),
      ),
    ).toMatch(/^conflict: .*candidate/);
    const noReview = published(aPolicy([aCriterion("attested", "named")], { version: 2 }), { seq: log.length + 1 });
    expect(refused("voter", "maintainer", [...log, noReview])).toMatch(/^conflict: .*asks for no review/);
  });
});
