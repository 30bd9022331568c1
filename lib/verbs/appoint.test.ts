import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aLog, anAppointment } from "@/tests/support/make";
import { appoint } from "./appoint";

const wanted = { who: "@zx2c4", role: "maintainer", of: { project: "wireguard" } };
const name = (changes: object = {}, by: Parameters<typeof act>[1] = "chair", log = aGroup()) =>
  act(appoint, by, { ...wanted, ...changes }, log);
const refused = (...args: Parameters<typeof name>) => refusal(() => name(...args));

describe("the chair appoints somebody, from now on", () => {
  it("to look after a project", () => {
    expect(name().says).toMatchObject([
      {
        kind: "appointment",
        stream: "project:wireguard",
        body: { ...wanted, name: "@zx2c4", from: "2017-07-19T16:00:00.000Z", until: null, organisation: null },
      },
    ]);
  });

  it.each([
    [{ channel: "testing" }, "channel:testing", { channel: "testing" }],
    [{ instance: true }, "instance", { instance: true }],
    [{ instance: "true" }, "instance", { instance: true }],
  ])("of %j", (of, stream, kept) => {
    expect(name({ of, role: "voter", organisation: "ARM", until: "2018-01-01T00:00:00Z" }).says).toMatchObject([
      { stream, body: { of: kept, organisation: "ARM", until: "2018-01-01T00:00:00.000Z" } },
    ]);
  });

  it.each(["jane", "jane.doe_x-1", "@jane", "@JANE", "@~0123456789ab", "@ab@id.example"])("as %s", (who) =>
    expect(name({ who }).bodies).toMatchObject([{ who: who.toLowerCase() }]),
  );

  it("and who is appointed may act at once", () => {
    const { log } = name({ who: "newcomer" });
    expect(act(appoint, "chair", wanted, log).kinds).toEqual(["appointment"]);
  });
});

describe("refused is", () => {
  it.each(["sig", "Slipway"])("the log's own name %s", (who) =>
    expect(refusedFields(() => name({ who })).join()).toContain("who"),
  );

  it.each(["stranger", "maintainer", "voter"])("a %s", (by) =>
    expect(refused({}, by)).toBe(
      `not-permitted: Not done: appointing somebody takes a chair of wireguard, and ${by} is not that today.`,
    ),
  );
  it("a token, the chair's too", () =>
    expect(refused({}, aToken("chair", undefined, null))).toMatch(/^not-permitted: /));
  it("the chair of a channel, beyond it", () => {
    const log = aLog(...aGroup(), anAppointment("channel chair", "chair"));
    expect(name({ of: { channel: "testing" }, role: "voter" }, "channel chair", log).kinds).toEqual(["appointment"]);
    expect(refused({ of: { instance: true } }, "channel chair", log)).toMatch(/^not-permitted: /);
    expect(refused({}, "channel chair", log)).toMatch(/^not-permitted: /);
  });

  it.each([
    ["an end that is now", { until: "2017-07-19T16:00:00Z" }, "until"],
    ["an end that is none", { until: "soon" }, "until"],
    ["a role that is no word", { role: "Chair" }, "role"],
    ["a role that all have", { role: "anyone" }, "role"],
    ["nobody", { who: " " }, "who"],
    ["who could be taken for the chair", { who: "Chair" }, "who"],
    ["who is written backwards", { who: "jane\u202e" }, "who"],
    ["a sign that is no name", { who: "~" }, "who"],
    ["letters of another alphabet", { who: "@аb" }, "who"],
    ["an organisation without letters", { organisation: " " }, "organisation"],
    ["nothing to be appointed for", { of: undefined }, "of"],
    ["two things at once", { of: { project: "wireguard", channel: "testing" } }, "of.channel"],
  ])("%s", (_what, changes, path) => {
    expect(refused(changes)).toMatch(/^bad-input: /);
    expect(refusedFields(() => name(changes))).toContain(path);
  });

  it("a project or channel there is not", () => {
    expect(refused({ of: { project: "wg" } })).toMatch(/^not-found: /);
    expect(refused({ of: { channel: "stable" } })).toMatch(/^not-found: /);
  });
});
