import { describe, expect, it, test } from "vitest";
import {
  aCriterion,
  aKnown,
  aLog,
  anAppointment,
  aPolicy,
  aProject,
  aWithdrawal,
  instant,
  published,
} from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { BodyOf, Fact } from "./fact";
import { type Act, permissions } from "./permissions";
import { allow, allowOn, may, type Permit, say } from "./permit";
import { Refusal } from "./refusal";
import type { Speaker } from "./speaker";
import { speakerOfSource } from "./trust";

const person = (handle: string): Speaker => ({
  actor: { kind: "person", id: handle },
  via: null,
  handle,
  name: handle,
  token: null,
  source: null,
});
const byToken = (maker: string, scopes: readonly string[], project: string | null = "wireguard"): Speaker => ({
  actor: { kind: "token", id: "t1" },
  via: maker,
  handle: maker,
  name: "CI of wireguard",
  token: { id: "t1", name: "CI of wireguard", project, scopes },
  source: null,
});

const elsewhere = anAppointment("maintainer elsewhere", "maintainer");
const reviewedBy = (role: string) => published(aPolicy([aCriterion("review", "reviewed", { role, count: 1 })]));
const facts = aLog(
  reviewedBy("voter"),
  anAppointment("maintainer", "maintainer"),
  anAppointment("ci", "ci"),
  anAppointment("voter", "voter"),
  anAppointment("chair", "chair"),
  anAppointment("voting maintainer", "voter"),
  anAppointment("voting maintainer", "maintainer"),
  anAppointment("maintaining chair", "chair"),
  anAppointment("maintaining chair", "maintainer"),
  { ...elsewhere, body: { ...elsewhere.body, of: { project: "landlock" } } },
);
const whose = { project: "wireguard", channel: "testing" };
const now = instant("07-19");
const mayDo = (who: Speaker, act: Act, known: readonly Fact[] = facts, at = now) => may(known, who, act, whose, at);

describe("who may do what", () => {
  const everybody = [
    "stranger",
    "maintainer",
    "ci",
    "voter",
    "chair",
    "voting maintainer",
    "maintaining chair",
    "maintainer elsewhere",
  ];
  const maintainers = ["maintainer", "voting maintainer", "maintaining chair"];
  const chairs = ["chair", "maintaining chair"];
  const table: Readonly<Record<Act, readonly string[]>> = {
    attest: maintainers,
    "give-reason": maintainers,
    "put-forward": ["maintainer", "ci", "voting maintainer", "maintaining chair"],
    "ask-for-review": maintainers,
    "edit-project": ["maintainer", "chair", "voting maintainer", "maintaining chair"],
    "tag-project": chairs,
    "register-project": chairs,
    accept: ["voter"],
    review: ["voter"],
    "record-ci": ["maintainer", "ci", "chair", "voting maintainer", "maintaining chair"],
    "record-reference": chairs,
    "register-source": ["maintainer", "chair", "voting maintainer", "maintaining chair"],
    "register-channel-source": chairs,
    "revoke-source": ["maintainer", "chair", "voting maintainer", "maintaining chair"],
    "revoke-channel-source": chairs,
    "ask-waiver": maintainers,
    "grant-waiver": ["voter"],
    "revoke-waiver": chairs,
    "take-back-waiver": everybody,
    withdraw: everybody,
    appoint: chairs,
    "hand-over": everybody,
    "take-over": everybody,
    "override-hand-over": chairs,
    "end-appointment": chairs,
    admit: ["chair"],
    remove: chairs,
    "set-up": chairs,
    "make-channel": chairs,
    "publish-policy": chairs,
    "set-base": chairs,
    "move-clock": everybody,
  };
  it.each(Object.entries(table) as [Act, readonly string[]][])("%s: %j", (act, who) => {
    expect(everybody.filter((handle) => mayDo(person(handle), act))).toEqual(who);
  });

  it.each([
    ["anyone", ["stranger", "ci", "voter", "chair", "maintainer elsewhere"]],
    ["core-maintainer", []],
  ])("review, where the policy has it done by %s: %j", (role, who) => {
    const known = [reviewedBy(role), ...facts.slice(1)];
    expect(everybody.filter((handle) => mayDo(person(handle), "review", known))).toEqual(who);
  });

  it("review, where the policy asks for none: nobody, in words", () => {
    const known = facts.slice(1);
    expect(everybody.filter((handle) => mayDo(person(handle), "review", known))).toEqual([]);
    expect(() => allow(known, person("voter"), "review", whose, "project:wireguard", now)).toThrow(
      "Not done: the policy asks for no review.",
    );
  });

  it("nobody who is not signed in does anything", () => {
    for (const act of Object.keys(permissions) as Act[]) expect(may(facts, null, act, whose, now)).toBe(false);
  });
});

describe("roles are read at the act's instant", () => {
  const term = aLog(anAppointment("maintainer", "maintainer", { from: "06-01" }), aWithdrawal(1, { at: "07-01" }));
  it.each([
    ["not before", "05-31 23:59", false],
    ["from then", "06-01", true],
    ["not from its end", "07-01", false],
  ])("%s", (_, at, holds) => {
    expect(mayDo(person("maintainer"), "attest", term, instant(at))).toBe(holds);
  });
});

describe("a token", () => {
  it.each<readonly [string, Speaker, Act, boolean]>([
    ["with the scope, of somebody with the role", byToken("maintainer", ["ci:write"]), "record-ci", true],
    ["for any project its maker may speak for", byToken("maintainer", ["ci:write"], null), "record-ci", true],
    ["without the scope", byToken("maintainer", ["ci:write"]), "attest", false],
    ["of another project", byToken("maintainer", ["ci:write"], "landlock"), "record-ci", false],
    ["of somebody without the role", byToken("voter", ["ci:write"]), "record-ci", false],
    ["of somebody whose role has ended", byToken("stranger", ["ci:write"], null), "record-ci", false],
    ["for what takes a person", byToken("voter", ["ci:write", "project:write"]), "review", false],
    ["for what anybody signed in may do", byToken("maintainer", ["project:write"]), "withdraw", false],
  ])("%s", (_, token, act, holds) => {
    expect(mayDo(token, act)).toBe(holds);
  });
});

describe("a source of CI", () => {
  const of = (stream: Fact["stream"]) =>
    speakerOfSource(
      { seq: 7, stream, body: aSource().body, revokedBy: null },
      { repository: "wireguard/wireguard-linuxkit", workflow: "ci.yml", by: "id-token" },
    );
  const ofProject = of("project:wireguard");
  const ofBase = of("channel:testing");
  const does = (who: Speaker, act: Act, whose: Parameters<typeof may>[3]) => may(facts, who, act, whose, now);

  it("brings the runs of its project, or of its channel's base, and of no other", () => {
    expect(does(ofProject, "record-ci", whose)).toBe(true);
    expect(does(ofProject, "record-ci", { project: "landlock", channel: "testing" })).toBe(false);
    expect(does(ofProject, "record-reference", { channel: "testing" })).toBe(false);
    expect(does(ofBase, "record-reference", { channel: "testing" })).toBe(true);
    expect(does(ofBase, "record-reference", { channel: "mainline" })).toBe(false);
    expect(does(ofBase, "record-ci", whose)).toBe(false);
  });

  it("does nothing else, whoever is appointed under its name", () => {
    const chair = aLog(...facts, anAppointment(ofProject.handle, "chair"), anAppointment("7", "maintainer"));
    const others = (Object.keys(permissions) as Act[]).filter((act) => act !== "record-ci");
    expect(others.filter((act) => may(chair, ofProject, act, whose, now))).toEqual([]);
  });

  it("is told so", () => {
    expect(() => allow(facts, ofProject, "attest", whose, "project:wireguard", now)).toThrow(/does nothing else/);
    expect(() => allow(facts, ofProject, "record-ci", { project: "landlock" }, "project:landlock", now)).toThrow(
      "Not done: this source speaks for wireguard alone.",
    );
    expect(() => allow(facts, ofBase, "record-ci", whose, "project:wireguard", now)).toThrow(
      "Not done: this source speaks for the base of testing alone.",
    );
  });
});

describe("a refusal says what is missing", () => {
  const refusal = (who: Speaker, act: Act) => {
    try {
      allow(facts, who, act, whose, "project:wireguard", now);
    } catch (refused) {
      return refused instanceof Refusal ? `${refused.code}: ${refused.sentence}` : refused;
    }
  };
  it.each<readonly [Speaker, Act, string]>([
    [
      person("voter"),
      "attest",
      "Not done: marking a criterion takes a maintainer of wireguard, and voter is not that today.",
    ],
    [
      person("voting maintainer"),
      "review",
      "Not done: voting maintainer maintains this project, and reviewing a candidate takes somebody else.",
    ],
    [
      byToken("maintainer", []),
      "record-ci",
      "Not done: the token “CI of wireguard” is not made for this. It needs the scope ci:write.",
    ],
    [
      byToken("maintainer", []),
      "admit",
      "Not done: the token “CI of wireguard” is not made for this. Sign in to do it.",
    ],
    [
      byToken("maintainer", ["ci:write"], "landlock"),
      "record-ci",
      "Not done: the token “CI of wireguard” speaks for landlock alone.",
    ],
  ])("%#", (who, act, sentence) => {
    expect(refusal(who, act)).toBe(`not-permitted: ${sentence}`);
  });
});

describe("a fact is said with a permit", () => {
  const permit = allow(facts, byToken("maintainer", ["project:write"]), "attest", whose, "project:wireguard", now);
  const body: BodyOf<"attestation"> = { criterion: "readme", claim: "met" };

  it("which gives its author, its kind and its stream", () => {
    expect(say(permit, body)).toEqual({
      kind: "attestation",
      stream: "project:wireguard",
      actor: { kind: "token", id: "t1" },
      via: "maintainer",
      at: null,
      body,
    });
    expect(say(permit, body, now).at).toBe(now);
  });

  it("and a permit for one kind says no other; the compiler sees to it", () => {
    // @ts-expect-error: an attestation's permit does not say a review
    const review = () => say(permit, { content: { commit: "", tree: "" }, accepts: true, text: "" });
    // @ts-expect-error: nobody makes a permit but `allow`
    const forged: Permit<"decision"> = { speaker: person("stranger"), kind: "decision", stream: "project:wireguard" };
    expect([review, forged]).toHaveLength(2);
  });
});

test("on a project it is in the project's stream, by the roles of now", () => {
  const known = aKnown(aLog(aProject("wireguard"), anAppointment("maintainer", "maintainer")));
  const permit = allowOn(known, person("maintainer"), "attest", { project: "wireguard" });
  expect(permit).toMatchObject({ kind: "attestation", stream: "project:wireguard" });
  expect(() => allowOn(known, person("stranger"), "attest", { project: "wireguard" })).toThrow("takes a maintainer");
});
