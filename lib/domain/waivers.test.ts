import { describe, expect, it } from "vitest";
import { aCandidate, aLog, anAppointment, aWithdrawal, instant, short } from "@/tests/support/make";
import { aGrant, aRevocation, aWaiver } from "@/tests/support/make-waiver";
import { evidenceOf } from "./evidence";
import type { Fact } from "./fact";
import { waiversOf } from "./waivers";

const voter = (who: string, organisation: string, term = {}) => anAppointment(who, "voter", { organisation, ...term });
/** Entries 1 to 5: content "one" is the candidate; a maintainer of ARM, voters of ARM, Intel and HPE. */
const given = [
  aCandidate("one"),
  anAppointment("maintainer", "maintainer", { organisation: "ARM" }),
  voter("of ARM", "ARM"),
  voter("of Intel", "Intel"),
  voter("of HPE", "HPE"),
];
const read = (facts: readonly Fact[], now = "07-19") =>
  waiversOf(evidenceOf(aLog(...given, ...facts), "wireguard", "testing", { upTo: 99, now: instant(now) }));
/** Entry 6 asks; these follow it. */
const why = (facts: readonly Fact[], now?: string) => read([aWaiver(), ...facts], now)[0]?.why;
const both = [aGrant(6, "of Intel"), aGrant(6, "of HPE")];

describe("1. a waiver is asked for", () => {
  it.each<[string, Fact, string | null]>([
    ["for the candidate's content", aWaiver(), null],
    ["for this channel", aWaiver({ channel: "mainline" }), "other-channel"],
    ["not for other content", aWaiver({ content: "two" }), "other-revision"],
    ["not by somebody who maintained nothing then", aWaiver({}, { by: "stranger" }), "not-appointed-then"],
  ])("%s", (_, ask, expected) => expect(read([ask, ...both])[0]?.why).toBe(expected));
});

describe("2. it takes two grants", () => {
  it.each<[string, readonly Fact[], string | null]>([
    ["of two organisations", both, null],
    ["and none is none", [], "awaiting-grants"],
    ["and one is not two", [aGrant(6, "of Intel")], "awaiting-grants"],
    ["and the same person twice is one", [aGrant(6, "of Intel"), aGrant(6, "of Intel")], "awaiting-grants"],
    ["none of them of the asker's organisation", [aGrant(6, "of Intel"), aGrant(6, "of ARM")], "awaiting-grants"],
    [
      "nor both of one",
      [aGrant(6, "of Intel"), voter("second of Intel", "Intel"), aGrant(6, "second of Intel")],
      "awaiting-grants",
    ],
    [
      "nor both of one, however it is written",
      [aGrant(6, "of Intel"), voter("second of Intel", " INTEL"), aGrant(6, "second of Intel")],
      "awaiting-grants",
    ],
    ["of voters", [aGrant(6, "of Intel"), aGrant(6, "stranger")], "awaiting-grants"],
    [
      "who could vote then",
      [aGrant(6, "of Intel"), voter("late", "Red Hat", { from: "07-10" }), aGrant(6, "late")],
      "awaiting-grants",
    ],
    ["though they cannot any more", [...both, aWithdrawal(4, { at: "07-10" })], null],
    [
      "never the asker's own, who may be a voter too",
      [
        anAppointment("maintainer", "voter", { organisation: "Docker" }),
        aGrant(6, "maintainer"),
        aGrant(6, "of Intel"),
      ],
      "awaiting-grants",
    ],
    [
      "nor another maintainer's",
      [anAppointment("of HPE", "maintainer", { organisation: "HPE" }), ...both],
      "awaiting-grants",
    ],
    [
      "nor one person who changed organisation between them",
      [
        voter("mover", "Red Hat", { until: "07-05" }),
        voter("mover", "Google", { from: "07-05" }),
        aGrant(6, "mover"),
        aGrant(6, "mover", { at: "07-06" }),
      ],
      "awaiting-grants",
    ],
    [
      "nor one of two that the voter of both has spoken for",
      [voter("of both", "ARM Labs"), voter("of both", "HPE"), aGrant(6, "of both"), aGrant(6, "of HPE")],
      "awaiting-grants",
    ],
    [
      "nor one who stands for the asker's beside another",
      [voter("of both", "Red Hat"), voter("of both", "arm"), aGrant(6, "of both"), aGrant(6, "of HPE")],
      "awaiting-grants",
    ],
    [
      "and one that the voter of both gave before takes nothing from two of one each",
      [voter("of both", "Intel"), voter("of both", "HPE"), aGrant(6, "of both"), ...both],
      null,
    ],
    [
      "and a text without letters is no organisation",
      [voter("one", " "), voter("other", ""), aGrant(6, "one"), aGrant(6, "other")],
      null,
    ],
    [
      "and people without an organisation stand for one of their own",
      [anAppointment("one", "voter"), anAppointment("other", "voter"), aGrant(6, "one"), aGrant(6, "other")],
      null,
    ],
  ])("%s", (_, facts, expected) => expect(why(facts)).toBe(expected));

  it("each with why it does not count", () => {
    const [waiver] = read([aWaiver(), aGrant(6, "of Intel"), aGrant(6, "of Intel"), aGrant(6, "of ARM")]);
    expect(waiver?.grants.map((grant) => grant.why)).toEqual([null, "superseded", "same-organisation"]);
  });
});

describe("3. it ends", () => {
  it.each<[string, readonly Fact[], string, string | null]>([
    ["not before its end", both, "08-31 23:59", null],
    ["at its end", both, "09-01", "expired"],
    ["when it is revoked", [...both, aRevocation(6)], "07-19", "withdrawn"],
    ["not before that", [...both, aRevocation(6)], "07-07", null],
  ])("%s", (_, facts, now, expected) => expect(why(facts, now)).toBe(expected));

  it("at most 90 days after it was asked for, whatever it says", () =>
    expect(read([aWaiver({ until: "12-24" })]).map((it) => short(it.until))).toEqual(["10-01"]));
});
