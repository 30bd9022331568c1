import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aLog, anAppointment, aWithdrawal } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import { registerSource } from "./register-source";

const input = { project: "wireguard", forge: "github", repository: "wireguard/wireguard-linuxkit" };
const register = (said: object, by: Parameters<typeof act>[1] = "maintainer", log: readonly Fact[] = aGroup()) =>
  act(registerSource, by, { ...input, ...said }, log);
const refused = (...args: Parameters<typeof register>) => refusal(() => register(...args));

describe("a repository may speak for the CI of a project", () => {
  it("says a maintainer, and hears from when on", () => {
    const { says, answer } = register({ workflow: "ci.yml" });
    expect(says).toMatchObject([
      {
        kind: "source",
        stream: "project:wireguard",
        actor: { kind: "person", id: "maintainer" },
        at: null,
        body: {
          forge: "github",
          issuer: "https://token.actions.githubusercontent.com",
          repository: "wireguard/wireguard-linuxkit",
          workflow: ".github/workflows/ci.yml",
          environment: null,
        },
      },
    ]);
    expect(answer).toEqual({
      entries: [aGroup().length + 1],
      source: aGroup().length + 1,
      said: "wireguard/wireguard-linuxkit may speak for the CI of wireguard from now on, by .github/workflows/ci.yml.",
    });
  });
  it("or the chair", () => expect(register({}, "chair").kinds).toEqual(["source"]));
  it("several of them, and one again once it was revoked", () => {
    const log = aLog(...aGroup(), aSource());
    expect(register({ environment: "ci" }, "maintainer", log).kinds).toEqual(["source"]);
    expect(register({}, "maintainer", aLog(...log, aWithdrawal(log.length))).kinds).toEqual(["source"]);
  });
});

describe("of a channel's base", () => {
  const ofBase = { project: undefined, channel: "testing" };
  it("says the chair", () => {
    const { says, answer } = register(ofBase, "chair");
    expect(says).toMatchObject([{ kind: "source", stream: "channel:testing" }]);
    expect(answer.said).toMatch(/may speak for the CI of the base of testing from now on\.$/);
  });
  it("and nobody else, were they maintainer of all there is", () => {
    const everywhere = anAppointment("M", "maintainer");
    const log = aLog(...aGroup({ ...everywhere, body: { ...everywhere.body, of: { channel: "testing" } } }));
    for (const by of ["maintainer", "voter", "M"])
      expect(refused(ofBase, by, log)).toMatch(/^not-permitted: .*a chair/);
  });
});

describe("refused is", () => {
  it.each(["stranger", "voter"])("a %s", (by) =>
    expect(refused({}, by)).toMatch(/^not-permitted: .*registering a source of CI takes a maintainer or a chair/),
  );
  it("a token: it takes a person", () =>
    expect(refused({}, aToken("maintainer"))).toMatch(/^not-permitted: .*Sign in to do it/));
  it("the same source again, whatever its capitals", () =>
    expect(refused({ repository: "WireGuard/wireguard-linuxkit" }, "maintainer", aLog(...aGroup(), aSource()))).toMatch(
      /^conflict: .*may speak for the CI of wireguard already, as entry 9 says/,
    ));
  it("a project or channel there is not, and neither or both of them", () => {
    expect(refused({ project: "wg" })).toMatch(/^not-found: There is no project called wg/);
    expect(refused({ project: undefined, channel: "mainline" }, "chair")).toMatch(/^not-found: There is no channel/);
    for (const both of [{ project: undefined }, { channel: "testing" }])
      expect(refused(both, "chair")).toMatch(
        /^bad-input: Not recorded: Name the project whose CI it is, or the channel/,
      );
  });
  it("a forge whose word nobody can tell", () => {
    expect(refusedFields(() => register({ forge: "other" }))).toEqual(["issuer"]);
    expect(refusedFields(() => register({ repository: "wireguard" }))).toEqual(["repository"]);
  });
});
