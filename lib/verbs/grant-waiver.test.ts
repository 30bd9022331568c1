import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { aCandidate, anAppointment, instant } from "@/tests/support/make";
import { aGrant, aRevocation, aWaiver } from "@/tests/support/make-waiver";
import { grantWaiver } from "./grant-waiver";

const voter = (who: string, organisation: string) => anAppointment(who, "voter", { organisation, from: "06-01" });
/** Entries 9 to 13: a maintainer of ARM, voters of ARM, Intel, Intel again and HPE; entry 14 asks for a waiver of readme. */
const people = [
  anAppointment("maintainer of ARM", "maintainer", { organisation: "ARM", from: "06-01" }),
  voter("of ARM", "ARM"),
  voter("of Intel", "Intel"),
  voter("second of Intel", "Intel"),
  voter("of HPE", "HPE"),
];
const ASK = 14;
const asking = aWaiver({}, { by: "maintainer of ARM" });

const log = (...more: readonly Fact[]) => aGroup(...people, asking, ...more);
const grant = (by: Parameters<typeof act>[1], of = log(), changes = {}) =>
  act(grantWaiver, by, { waiver: ASK, text: "It is only words." }, of, changes);
const refused = (...args: Parameters<typeof grant>) => refusal(() => grant(...args));

describe("a voter grants a waiver", () => {
  it("and it takes one more, of another organisation", () => {
    const { says, answer } = grant("of Intel");
    expect(says).toMatchObject([
      { kind: "waiver", stream: "project:wireguard", body: { step: "grant", waiver: ASK, text: "It is only words." } },
    ]);
    expect(answer).toMatchObject({
      waiver: ASK,
      inForce: false,
      said: "Not in force: it still needs one more grant, of another organisation than ARM and Intel.",
      criterion: { key: "readme", before: "unknown", after: "unknown" },
    });
  });

  it("and with the second it is in force", () => {
    const { answer } = grant("of HPE", log(aGrant(ASK, "of Intel")));
    expect(answer).toMatchObject({
      inForce: true,
      said: "In force until 1 September, 43 days left.",
      criterion: { key: "readme", before: "unknown", after: "waived" },
    });
  });

  it("one without an organisation stands for one of their own", () => {
    const first = grant("voter").log;
    expect(grant("other voter", first).answer).toMatchObject({ inForce: true });
  });
});

describe("refused is, with who could,", () => {
  it.each<[string, string, ReturnType<typeof log>, string]>([
    [
      "who asked for it",
      "maintainer of ARM",
      log(),
      "maintainer of ARM asked for it, and a waiver is granted by others.",
    ],
    ["who maintains it", "maintainer", log(), "maintainer maintains wireguard"],
    ["the asker's organisation", "of ARM", log(), "ARM has spoken for it already."],
    ["the organisation of another grant", "second of Intel", log(aGrant(ASK, "of Intel")), "ARM and Intel have spoken"],
  ])("%s", (_who, by, of, words) => {
    expect(refused(by, of)).toMatch(/^not-permitted: Not granted: .* could\.$/);
    expect(refused(by, of)).toContain(words);
    expect(refused(by, of)).toContain("of HPE");
  });

  it("who asked, though a voter too", () =>
    expect(refused("maintainer of ARM", log(anAppointment("maintainer of ARM", "voter")))).toMatch(/asked for it/));

  it("says so where nobody could", () => {
    const alone = aGroup(anAppointment("asker", "maintainer", { from: "06-01" }), aWaiver({}, { by: "asker" })).filter(
      (fact) => fact.kind !== "appointment" || fact.body.role !== "voter",
    );
    expect(refusal(() => act(grantWaiver, "asker", { waiver: 10 }, alone))).toContain(
      "Nobody who could is a voter today.",
    );
  });

  it.each(["stranger", "chair"])("a %s, who is no voter", (by) =>
    expect(refused(by)).toMatch(/^not-permitted: .*takes a voter of wireguard/),
  );

  it("a token", () => expect(refused(aToken("of Intel"))).toMatch(/^not-permitted: .*Sign in/));
});

describe("nothing changes for", () => {
  it.each<[string, string, ReturnType<typeof log>, string, object]>([
    ["the same grant twice", "of Intel", log(aGrant(ASK, "of Intel")), "you granted it already, in entry 15", {}],
    ["one in force", "voter", log(aGrant(ASK, "of Intel"), aGrant(ASK, "of HPE")), "In force until 1 September", {}],
    ["one that was revoked", "of Intel", log(aRevocation(ASK)), "Revoked on 8 July by chair: It is written now.", {}],
    ["one that ended", "of Intel", log(), "Ended on 1 September.", { now: instant("09-01") }],
    ["one of an earlier candidate", "of Intel", log(aCandidate("two", { at: "07-05" })), "It holds nothing", {}],
  ])("%s", (_what, by, of, words, changes) => {
    expect(refused(by, of, changes)).toMatch(/^conflict: Not granted: /);
    expect(refused(by, of, changes)).toContain(words);
  });
});

it.each([1, 13, 15, 99])("entry %s asks for no waiver", (waiver) =>
  expect(refusal(() => act(grantWaiver, "of Intel", { waiver }, log(aGrant(ASK, "of HPE"))))).toMatch(
    /^not-found: .*asks for no waiver/,
  ),
);
