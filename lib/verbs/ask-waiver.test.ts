import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aCandidate, anAttestation, contentOf } from "@/tests/support/make";
import { aRevocation, aWaiver } from "@/tests/support/make-waiver";
import { askWaiver } from "./ask-waiver";

const asked = {
  project: "wireguard",
  criteria: ["readme"],
  text: "Upstream is rewriting it.",
  risk: "Newcomers ask on the list.",
  until: "2017-09-01",
};
const ask = (input: object = {}, by: Parameters<typeof act>[1] = "maintainer", log = aGroup()) =>
  act(askWaiver, by, { ...asked, ...input }, log);
const refused = (...args: Parameters<typeof ask>) => refusal(() => ask(...args));
const fields = (...args: Parameters<typeof ask>) => refusedFields(() => ask(...args));

describe("a maintainer asks for a waiver", () => {
  it("of the candidate, for what it stands for now, from the first moment of a day on", () => {
    const { says, answer } = ask();
    expect(says).toMatchObject([{ kind: "waiver", stream: "project:wireguard" }]);
    expect(says[0]?.body).toEqual({
      step: "ask",
      channel: "testing",
      criteria: ["readme"],
      causes: ["missing"],
      content: contentOf("one"),
      text: asked.text,
      risk: asked.risk,
      until: "2017-09-01T00:00:00.000Z",
    });
    expect(answer).toMatchObject({
      entries: [9],
      waiver: 9,
      inForce: false,
      said: "Not in force: it still needs two grants, of two organisations.",
      criterion: { key: "readme", before: "unknown", after: "unknown" },
    });
  });

  it("for several criteria and causes at once, as a form's fields and as JSON", () => {
    const several = { criteria: ["readme", "sig-review"], causes: ["missing", "awaiting-review", "expired"] };
    expect(ask(several).bodies).toMatchObject([several]);
    expect(ask({ criteria: "readme", causes: "missing" }).bodies).toMatchObject([{ criteria: ["readme"] }]);
  });

  it("of a criterion whose claim is unmet, by its cause", () => {
    const log = aGroup(anAttestation("named", { claim: "unmet" }));
    expect(ask({ criteria: ["named"] }, "maintainer", log).bodies).toMatchObject([{ causes: ["claimed-unmet"] }]);
  });

  it("again for the same once the earlier one was revoked", () => {
    const log = aGroup(aWaiver(), aRevocation(9));
    expect(ask({}, "maintainer", log).kinds).toEqual(["waiver"]);
  });
});

describe("refused, with nothing recorded, is", () => {
  it.each([
    ["a criterion that there is not", { criteria: ["readmee"] }, "criteria[0]", "has no criterion readmee"],
    [
      "what CI answers",
      { criteria: ["ci-build"] },
      "criteria[0]",
      "ci-build may not be waived: it is answered by CI alone",
    ],
    ["a cause that no waiver covers", { causes: ["missing", "failed"] }, "causes[1]", "No waiver covers failed."],
    [
      "another cause than it stands for",
      { causes: ["expired"] },
      "criteria[0]",
      "cause missing, and the waiver would cover expired alone",
    ],
    ["an end that is no day", { until: "next month" }, "until", "Not a day"],
    ["a day that there is not", { until: "2017-02-30" }, "until", "Not a day"],
    ["an end in the past", { until: "2017-07-19" }, "until", "It would end before it begins."],
    [
      "an end beyond 90 days",
      { until: "2017-10-18" },
      "until",
      "It would last longer than 90 days: it ends on 17 October 2017 at the latest.",
    ],
    ["no reason", { text: " " }, "text", "text: "],
    ["no risk", { risk: "" }, "risk", "risk: "],
    ["no criterion", { criteria: [] }, "criteria", "Name what it is for."],
  ])("%s", (_what, input, path, words) => {
    expect(refused(input)).toMatch(/^bad-input: Not (asked|recorded): /);
    expect(refused(input)).toContain(words);
    expect(fields(input)).toContain(path);
  });

  it("what is met: there is nothing to waive", () => {
    const log = aGroup(anAttestation("named", { text: "me" }));
    expect(refused({ criteria: ["named"] }, "maintainer", log)).toContain(
      "named is met, so there is nothing to waive.",
    );
  });

  it("everything that is wrong at once, each by its path", () =>
    expect(fields({ criteria: ["readme", "ci-build"], causes: ["missing", "failed"], until: "2017-07-01" })).toEqual([
      "criteria[1]",
      "causes[1]",
      "until",
    ]));

  it("a project without a candidate", () => {
    const log = aGroup().filter((fact) => fact.kind !== "revision");
    expect(refused({}, "maintainer", log)).toMatch(/^conflict: .*no candidate yet/);
  });

  it("the same twice, while the first is open; of another candidate it is another", () => {
    const log = ask().log;
    expect(refused({}, "maintainer", log)).toBe(
      "conflict: Not asked: entry 9 asks for the same already. Nothing was changed.",
    );
    expect(ask({}, "maintainer", [...log, { ...aCandidate("two", { at: "07-19 15:00" }), seq: 10 }]).kinds).toEqual([
      "waiver",
    ]);
  });

  it.each(["stranger", "voter", "chair"])("a %s", (by) =>
    expect(refused({}, by)).toMatch(/^not-permitted: .*a maintainer/),
  );

  it("a token: asking takes a person", () =>
    expect(refused({}, aToken("maintainer"))).toMatch(/^not-permitted: .*Sign in to do it/));

  it("a project, a channel that there is not", () => {
    expect(refused({ project: "wiregard" })).toMatch(/^not-found: .*Did you mean wireguard/);
    expect(refused({ channel: "stable" })).toMatch(/^not-found: /);
  });
});

it("an instant is an end too, to the millisecond, at most 90 days from now", () => {
  expect(ask({ until: "2017-10-17T16:00:00Z" }).bodies).toMatchObject([{ until: "2017-10-17T16:00:00.000Z" }]);
  expect(fields({ until: "2017-10-17T16:00:00.001Z" })).toEqual(["until"]);
});
