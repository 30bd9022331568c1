import { describe, expect, it } from "vitest";
import {
  aCriterion,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aWithdrawal,
  instant,
  published,
  short,
  shown,
} from "@/tests/support/make";
import type { Fact } from "../fact";
import { verdictOf } from "../verdict";

const soak = aCriterion("soak", "soak-testing", { days: 10 });
const inTesting = published(aPolicy([aCriterion("attested", "readme", { validFor: "P30D" })]));
const inMainline = published(aPolicy([soak], { channel: "mainline" }), { stream: "channel:mainline" });
/** Entries 1 to 4: both policies, the project, its readme shown on 1 July until 31 July. It may be admitted after. */
const given = [inTesting, inMainline, aProject(), anAttestation("readme", {}, { at: "07-01" })];
const read = (facts: readonly Fact[], now: string) => {
  const all = aLog(...given, ...facts);
  const verdict = verdictOf({ facts: all }, "wireguard", "mainline", { upTo: all.length, now: instant(now) });
  const [standing] = verdict?.standings ?? [];
  return standing ? shown(standing) : "nothing";
};
const admitted = anAdmission("wireguard", null, { at: "07-05" });

describe("the days in a channel", () => {
  it.each<[string, readonly Fact[], string, string]>([
    ["1. do not begin before it is in", [], "07-19", "unknown missing []"],
    ["1. do not begin while it is not ready there", [admitted, unmet("07-06")], "07-19", "unknown missing [5]"],
    ["2. begin with its admission where it was ready before", [admitted], "07-08", "pending soaking [5] to 07-15"],
    [
      "2. begin anew when it is ready again",
      [admitted, unmet("07-06"), aWithdrawal(6, { at: "07-08" })],
      "07-09",
      "pending soaking [5] to 07-18",
    ],
    ["3. are full to the millisecond: just before", [admitted], "07-14 23:59:59.999", "pending soaking [5] to 07-15"],
    ["4. and then", [admitted], "07-15", "met [5] to 07-31"],
    ["4. until it stops being ready there", [admitted], "07-31", "unknown missing [5]"],
  ])("%s", (_, facts, now, expected) => expect(read(facts, now)).toBe(expected));

  it.each<[string, readonly Fact[], string, string]>([
    ["that were full when it graduated stay what they were", [admitted, graduated("07-15")], "07-19", "met [5,6]"],
    ["whatever comes later", [admitted, graduated("07-15"), unmet("07-16")], "07-20", "met [5,6]"],
    ["and however long", [admitted, graduated("07-15")], "12-24", "met [5,6]"],
    ["that were not full are lost", [admitted, graduated("07-14")], "07-19", "unknown missing [5,6]"],
    [
      "that it was not ready for are none",
      [admitted, unmet("07-06"), graduated("07-15")],
      "07-19",
      "unknown missing [5,7]",
    ],
    [
      "begin anew once it is demoted",
      [admitted, graduated("07-15"), demoted("07-17")],
      "07-19",
      "pending soaking [7] to 07-27",
    ],
    [
      "and are gone once it is removed",
      [admitted, graduated("07-15"), removed("07-17")],
      "07-19",
      "unknown missing []",
    ],
  ])("5. %s", (_, facts, now, expected) => expect(read(facts, now)).toBe(expected));

  it("go by what was known: what comes late breaks them from when it came", () => {
    const late = { ...unmet("07-06"), recordedAt: instant("07-18") };
    expect(read([admitted, late], "07-17")).toBe("met [5] to 07-31");
    expect(read([admitted, late], "07-19")).toBe("unknown missing [5]");
  });

  it("the verdict that asks for them ends when something that is known already is to happen there", () => {
    const next = aPolicy([aCriterion("attested", "docs")], { version: 2 });
    const told = { ...published(next, { at: "07-25" }), recordedAt: instant("07-06") };
    const facts = aLog(...given, admitted, told);
    const verdict = verdictOf({ facts }, "wireguard", "mainline", { upTo: 6, now: instant("07-19") });
    expect([verdict?.standings.map(shown), short(verdict?.until ?? 0)]).toEqual([["met [5] to 07-31"], "07-25"]);
  });

  it("are none in a ring of channels: nobody is ready there before the other", () => {
    const back = published(aPolicy([aCriterion("soak", "back", { channel: "mainline", days: 1 })]));
    const facts = aLog(back, inMainline, aProject(), admitted);
    const verdict = verdictOf({ facts }, "wireguard", "mainline", { upTo: 9, now: instant("07-30") });
    expect(verdict?.standings.map(shown)).toEqual(["unknown missing [4]"]);
  });
});

function unmet(at: string): Fact {
  return anAttestation("readme", { claim: "unmet" }, { at });
}

function decided(what: "graduate" | "demote" | "remove", at: string, channel: string, from?: string): Fact {
  const said = anAdmission("wireguard", null, { at });
  return { ...said, body: { ...said.body, what, channel, ...(from && { from }) } } as Fact;
}
function graduated(at: string): Fact {
  return decided("graduate", at, "mainline", "testing");
}
function demoted(at: string): Fact {
  return decided("demote", at, "testing", "mainline");
}
function removed(at: string): Fact {
  return decided("remove", at, "mainline");
}
