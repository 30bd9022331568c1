import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { membershipOf } from "@/lib/domain/membership";
import { act, aToken, ofInstance, refusal, refusedFields } from "@/tests/support/act";
import {
  aCandidate,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAdmission,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  published,
} from "@/tests/support/make";
import { admit, remove } from "./admit";
import { demote, graduate } from "./graduate";

const channel = (name: string, rank: number) =>
  aFact("channel", { channel: name, blurb: "", rank, retrospective: false, source: [] }, { stream: `channel:${name}` });
const readme = aCriterion("attested", "readme");
const mainline = aPolicy([readme, aCriterion("soak", "days", { days: 10 })], { channel: "mainline" });
/** wireguard, in testing since 1 July and ready there since 2 June; 19 July 16:00 is now. */
const log = (...more: readonly Fact[]) =>
  aLog(
    ofInstance("chair", "chair"),
    channel("testing", 1),
    channel("mainline", 2),
    published(aPolicy([readme])),
    published(mainline, { stream: "channel:mainline" }),
    aProject(),
    anAppointment("maintainer", "maintainer"),
    aCandidate("one"),
    anAttestation("readme", {}, { at: "06-02" }),
    ...more,
  );
const admitted = (at = "07-01") => anAdmission("wireguard", "one", { at });
const input = { project: "wireguard", channel: "mainline" };
const goes = (facts = log(admitted()), by: Parameters<typeof act>[1] = "chair", text = "") =>
  act(graduate, by, { ...input, text }, facts);
const back = (facts: readonly Fact[], by: Parameters<typeof act>[1] = "chair", text = "It broke in use.") =>
  act(demote, by, { ...input, text }, facts);
const where = (facts: readonly Fact[]) =>
  (["testing", "mainline"] as const).map((name) => membershipOf(aKnown(facts), "wireguard", name).is);
const unmet = anAttestation("readme", { claim: "unmet" }, { at: "07-19 10:00" });

describe("a project graduates", () => {
  it("through the gate of the next channel, and out of the one it was in", () => {
    const { says, answer, log: after } = goes();
    expect(says).toMatchObject([
      {
        kind: "decision",
        stream: "project:wireguard",
        body: { by: "gate", what: "graduate", channel: "mainline", from: "testing", verdict: { outcome: "ready" } },
      },
    ]);
    expect(answer).toMatchObject({ project: "wireguard", channel: "mainline" });
    expect(where(after)).toEqual(["left", "member"]);
  });

  it("and its days there stay full, so that it is ready where it is", () =>
    expect(refusal(() => goes(goes().log))).toMatch(/^gate-closed: .*It is in the channel already\./));

  it.each([
    ["is in no channel before", log(), /^conflict: Not graduated: wireguard is in no channel before mainline\./],
    ["has not been there long enough", log(admitted("07-12")), /^gate-closed: Not graduated: .*undetermined/],
    ["is not ready", log(admitted(), unmet), /^gate-closed: .*The verdict is not ready/],
  ])("never one that %s", (_, facts, said) => expect(refusal(() => goes(facts))).toMatch(said));

  it("never into the lowest, and by the chair alone", () => {
    expect(refusal(() => act(graduate, "chair", { project: "wireguard", channel: "testing" }, log()))).toMatch(
      /^conflict: /,
    );
    for (const by of ["stranger", "maintainer", aToken("chair")])
      expect(refusal(() => goes(undefined, by))).toMatch(/^not-permitted: /);
  });

  it("and is not admitted beside: it would stay in both", () =>
    expect(refusal(() => act(admit, "chair", input, log(admitted())))).toMatch(
      /^conflict: Not admitted: wireguard is in testing, and graduates from there into mainline/,
    ));
});

describe("a member is demoted", () => {
  it("into the channel that it graduated from, on the verdict there", () => {
    const { says, log: after } = back(goes().log);
    expect(says).toMatchObject([
      { body: { what: "demote", channel: "testing", from: "mainline", rule: "chair", text: "It broke in use." } },
    ]);
    expect(where(after)).toEqual(["member", "not in"]);
  });

  it("not into one for which it is not ready: no gate is passed without its verdict, and it can be removed", () => {
    const after = aLog(...goes().log, { ...unmet, at: unmet.at + 1, recordedAt: unmet.recordedAt + 1 });
    expect(refusal(() => back(after))).toMatch(
      /^gate-closed: Not demoted: wireguard back into testing\. The verdict is not ready.* Remove it from mainline/,
    );
    expect(refusedFields(() => back(after))).toEqual(["verdict"]);
    const out = act(remove, "chair", { ...input, text: "It broke." }, after);
    expect(where(out.log)).toEqual(["not in", "not in"]);
  });

  it("though it is not ready where it never left", () => {
    const both = log(admitted(), admittedInto("mainline"), unmet);
    expect(where(back(both).log)).toEqual(["member", "not in"]);
  });

  it.each([
    ["that is not in", log(admitted()), /^conflict: Not demoted: wireguard is not in mainline/],
    ["that came from nowhere", log(admittedInto("mainline")), /^conflict: .*out of no channel before it/],
  ])("never one %s", (_, facts, said) => expect(refusal(() => back(facts))).toMatch(said));

  it("never without a reason, nor by another", () => {
    expect(refusal(() => back(goes().log, "chair", " "))).toMatch(/^bad-input: /);
    for (const by of ["stranger", "maintainer", aToken("chair")])
      expect(refusal(() => back(goes().log, by))).toMatch(/^not-permitted: /);
  });
});

function admittedInto(name: string): Fact {
  const said = anAdmission("wireguard", "one", { at: "07-03" });
  return { ...said, body: { ...said.body, channel: name } } as Fact;
}
