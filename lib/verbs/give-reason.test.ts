import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { aCandidate, anAttestation, contentOf } from "@/tests/support/make";
import { giveReason } from "./give-reason";

const say = (criterion: string, by: Parameters<typeof act>[1] = "maintainer", log = aGroup(), input: object = {}) =>
  act(giveReason, by, { project: "wireguard", criterion, text: "After 4.13.", ...input }, log);
const refused = (...args: Parameters<typeof say>) => refusal(() => say(...args));

describe("a maintainer says why a should is open", () => {
  it("of this candidate and this cause; the standing stays", () => {
    const { kinds, bodies, answer } = say("upstream");
    expect(kinds).toEqual(["reason"]);
    expect(bodies).toEqual([
      { criterion: "upstream", text: "After 4.13.", content: contentOf("one"), cause: "missing" },
    ]);
    expect(answer).toMatchObject({ criterion: { key: "upstream", before: "unknown", after: "unknown" } });
  });

  it("of no content, where nothing was put forward", () => {
    const log = aGroup().filter((fact) => fact.kind !== "revision");
    expect(say("upstream", "maintainer", log).bodies).toMatchObject([{ content: null }]);
  });

  it("of the cause that stands now, not an older one", () => {
    const log = aGroup(aCandidate("two", { at: "07-02" }), anAttestation("upstream", { claim: "unmet" }));
    expect(say("upstream", "maintainer", log).bodies).toMatchObject([
      { content: contentOf("two"), cause: "claimed-unmet" },
    ]);
  });

  it("through a token of their own for that", () => {
    expect(say("upstream", aToken("maintainer", ["project:write"])).kinds).toEqual(["reason"]);
  });
});

describe("refused is", () => {
  it.each(["stranger", "chair", "voter"])("a %s", (by) => expect(refused("upstream", by)).toMatch(/^not-permitted: /));

  it.each([
    ["a must", "readme", "readme is a must. A reason settles a should alone"],
    ["a may", "design", "design is a may"],
  ])("a reason for %s", (_what, key, words) => expect(refused(key)).toMatch(new RegExp(`^bad-input: .*${words}`)));

  it("a reason for what is met", () => {
    const log = aGroup(anAttestation("upstream", { url: "https://lkml.org/1" }));
    expect(refused("upstream", "maintainer", log)).toMatch(/^conflict: .*upstream is met, so there is nothing/);
  });

  it("a reason without words", () => {
    expect(refused("upstream", "maintainer", aGroup(), { text: " " })).toBe(
      "bad-input: Not recorded: text: Say why, in a sentence.",
    );
  });

  it("a criterion, a channel or a project there is not", () => {
    expect(refused("upstram")).toMatch(/^not-found: The policy testing 1 has no criterion upstram/);
    expect(refused("upstream", "maintainer", aGroup(), { channel: "stable" })).toMatch(
      /^not-found: .*There is: testing/,
    );
    expect(refused("upstream", "maintainer", aGroup(), { project: "wg" })).toMatch(/^not-found: /);
  });
});
