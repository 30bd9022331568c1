import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal } from "@/tests/support/act";
import { instant } from "@/tests/support/make";
import { aGrant, aRevocation, aWaiver } from "@/tests/support/make-waiver";
import { revokeWaiver } from "./revoke-waiver";

const ASK = aGroup().length + 1;

const log = (...more: readonly Fact[]) => aGroup(aWaiver(), aGrant(ASK, "voter"), aGrant(ASK, "other voter"), ...more);
const revoke = (by: Parameters<typeof act>[1], of = log(), changes = {}, input: object = {}) =>
  act(revokeWaiver, by, { waiver: ASK, text: "It is written now.", ...input }, of, changes);
const refused = (...args: Parameters<typeof revoke>) => refusal(() => revoke(...args));

describe("a waiver is revoked", () => {
  it.each(["chair", "maintainer", "voter", "other voter"])("by the %s, at once", (by) => {
    const { says, answer } = revoke(by);
    expect(says).toMatchObject([
      {
        kind: "waiver",
        stream: "project:wireguard",
        body: { step: "revoke", waiver: ASK, text: "It is written now." },
      },
    ]);
    expect(answer).toMatchObject({
      waiver: ASK,
      inForce: false,
      said: `Revoked on 19 July by ${by}: It is written now.`,
      criterion: { key: "readme", before: "waived", after: "unknown" },
    });
  });

  it("before it was ever granted", () =>
    expect(revoke("maintainer", aGroup(aWaiver())).answer).toMatchObject({ criterion: { before: "unknown" } }));
});

describe("refused is", () => {
  it.each(["stranger", "third voter"])("a %s, who neither asked nor granted", (by) =>
    expect(refused(by)).toMatch(/^not-permitted: .*revoking another’s waiver takes a chair/),
  );
  it("a token", () => expect(refused(aToken("chair"))).toMatch(/^not-permitted: /));
  it("without a reason", () => expect(refused("chair", log(), {}, { text: "" })).toMatch(/^bad-input: .*text/));
  it("twice", () =>
    expect(refused("chair", log(aRevocation(ASK)))).toBe(
      `conflict: Not revoked: entry ${ASK} is revoked already. Nothing was changed.`,
    ));
  it("once it has ended of itself", () =>
    expect(refused("chair", log(), { now: instant("09-01") })).toMatch(/^conflict: .*ended on 1 September 2017/));
  it("where there is none", () =>
    expect(refused("chair", log(), {}, { waiver: ASK + 1 })).toMatch(/^not-found: .*asks for no waiver/));
});
