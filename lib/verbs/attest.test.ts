import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aCandidate, aCriterion, aLog, anAdmission, aPolicy, contentOf, published } from "@/tests/support/make";
import { attest } from "./attest";

const COMMIT = `https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/README.md`;
const mark = (criterion: string, more: object = {}, by: Parameters<typeof act>[1] = "maintainer", log = aGroup()) =>
  act(attest, by, { project: "wireguard", criterion, ...more }, log);
const refused = (...args: Parameters<typeof mark>) => refusal(() => mark(...args));

describe("a maintainer marks a criterion", () => {
  it("met, with the evidence it asks for, and hears what that did", () => {
    const { bodies, kinds, answer } = mark("readme", { url: COMMIT });
    expect(kinds).toEqual(["attestation"]);
    expect(bodies).toEqual([{ criterion: "readme", claim: "met", url: COMMIT }]);
    expect(answer).toMatchObject({
      project: "wireguard",
      criterion: { key: "readme", before: "unknown", after: "met" },
      before: "undetermined",
      after: "undetermined",
    });
  });

  it("unmet, without evidence, and it counts at once", () => {
    expect(mark("readme", { claim: "unmet" }).answer).toMatchObject({ after: "not ready" });
  });

  it("not applicable, where that is allowed, and says why", () => {
    const { bodies } = mark("upstream", { claim: "not-applicable", text: "It is upstream." });
    expect(bodies).toEqual([{ criterion: "upstream", claim: "not-applicable", text: "It is upstream." }]);
  });

  it("of the candidate's content, where the criterion binds to content", () => {
    expect(mark("design").bodies).toEqual([{ criterion: "design", claim: "met", content: contentOf("one") }]);
  });

  it("again: renewing is a new fact, never no change", () => {
    const { log } = mark("named", { text: "@zx2c4" });
    expect(
      act(attest, "maintainer", { project: "wireguard", criterion: "named", text: "@zx2c4" }, log).says,
    ).toHaveLength(1);
  });

  it("through a token of their own for that", () => {
    const { says } = mark("named", { text: "@zx2c4" }, aToken("maintainer", ["project:write"]));
    expect(says[0]).toMatchObject({ actor: { kind: "token", id: "ci-token" }, via: "person:maintainer" });
  });
});

describe("refused is", () => {
  it.each(["stranger", "chair", "voter"])("a %s", (by) => {
    expect(refused("named", { text: "x" }, by)).toBe(
      `not-permitted: Not done: marking a criterion takes a maintainer of wireguard, and ${by} is not that today.`,
    );
  });

  it("a token made for CI", () => {
    expect(refused("named", { text: "x" }, aToken("maintainer", ["ci:write"]))).toMatch(
      /^not-permitted: .*project:write/,
    );
  });

  it.each([
    ["no link", "readme", {}, "url", "Link the evidence."],
    [
      "a link that names no commit",
      "readme",
      { url: "https://wireguard.com/README" },
      "url",
      "must name a commit in full",
    ],
    ["a branch where a commit belongs", "readme", { url: "https://x.org/blob/master/a" }, "url", "40 digits"],
    ["a link that is none", "readme", { url: `https://a b/${"a".repeat(40)}` }, "url", "Not a whole link"],
    ["javascript as a link", "upstream", { url: "javascript:alert(1)" }, "url", "Not a whole link"],
    ["no words", "named", {}, "text", "Say it in words"],
    ["blank words", "named", { text: "  \n" }, "text", "Say it in words"],
    [
      "not applicable where it always applies",
      "readme",
      { claim: "not-applicable", text: "x" },
      "claim",
      "cannot be set aside",
    ],
    ["not applicable without a why", "upstream", { claim: "not-applicable" }, "text", "Say why it does not apply"],
    ["a claim that is none", "readme", { claim: "maybe" }, "claim", "Must be met or unmet or not-applicable"],
    ["a field there is not", "readme", { url: COMMIT, color: "red" }, "color", "No such field"],
  ])("%s", (_what, criterion, more, path, words) => {
    expect(refused(criterion, more)).toMatch(/^bad-input: /);
    expect(refused(criterion, more)).toContain(words);
    expect(refusedFields(() => mark(criterion, more))).toEqual([path]);
  });

  it.each([
    ["ci-build", "is answered by CI alone; nobody can mark it"],
    ["sig-review", "who does not maintain it; nobody can mark it"],
  ])("a mark on %s", (criterion, words) => expect(refused(criterion)).toContain(words));

  it("a criterion there is not, with the nearest", () => {
    expect(refused("redme")).toBe("not-found: The policy testing 1 has no criterion redme. Did you mean readme?");
  });

  it("a project there is not, with the nearest", () => {
    expect(refusal(() => act(attest, "maintainer", { project: "wiregard", criterion: "named" }, aGroup()))).toBe(
      "not-found: There is no project called wiregard. Did you mean wireguard?",
    );
  });

  it("content that somebody did not see", () => {
    const log = aGroup(aCandidate("two", { at: "07-02" }));
    const seen = contentOf("one").commit;
    expect(refused("design", { revision: seen }, "maintainer", log)).toMatch(/^conflict: .*the candidate is now/);
    expect(mark("design", { revision: contentOf("two").commit }, "maintainer", log).bodies).toHaveLength(1);
  });
});

describe("a member that has days to follow a newer version", () => {
  const group = aGroup();
  const policy = group.find((fact) => fact.kind === "policy")?.body.policy ?? aPolicy([]);
  const next = published(
    {
      ...policy,
      version: 2,
      criteria: [...policy.criteria.filter(({ key }) => key !== "named"), aCriterion("attested", "fresh")],
    },
    { at: "07-10" },
  );
  const unnumbered = [...group, anAdmission("wireguard", "one"), next].map((fact) => ({ ...fact, seq: 0 }));
  const log = aLog(...unnumbered);

  it("marks what its own version asks, and ahead of time what the newer one does", () => {
    expect(mark("named", { text: "Ab" }, "maintainer", log).answer).toMatchObject({ criterion: { key: "named" } });
    expect(mark("fresh", {}, "maintainer", log).kinds).toEqual(["attestation"]);
  });

  it("and whoever is not in marks what the newest asks alone", () => {
    const outside = aLog(...unnumbered.filter(({ kind }) => kind !== "decision"));
    expect(refused("named", { text: "Ab" }, "maintainer", outside)).toMatch(
      /^not-found: The policy testing 2 has no criterion/,
    );
  });
});
