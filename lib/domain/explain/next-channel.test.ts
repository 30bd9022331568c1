import { expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAdmission,
  aPolicy,
  aProject,
  aRun,
  instant,
  published,
} from "@/tests/support/make";
import type { Fact } from "../fact";
import { judged } from "../project";
import { plain } from "../view/rich";
import { distanceSaid, emptyAfterSaid } from "./next-channel";

const soak = aCriterion("soak", "soak-testing", { channel: "testing", days: 60 });
const mainline = aPolicy([soak, aCriterion("ci", "suite", { checks: ["suite"] })], { channel: "mainline" });
const policies = [
  published(aPolicy([aCriterion("ci", "builds", { maxAge: "P90D" })])),
  published(mainline, { stream: "channel:mainline" }),
];
const inside = [...policies, aProject(), aCandidate("one"), aRun({}, { at: "07-01" }), anAdmission("wireguard", "one")];
const said = (facts: readonly Fact[], now = "07-19") => {
  const known = aKnown(aLog(...facts), { now: instant(now) });
  return plain(distanceSaid(judged(known, "wireguard", "mainline"), "/projects/wireguard?channel=mainline", known.now));
};
const shown = aRun({ check: "suite" }, { at: "08-30" });

it.each<[string, readonly Fact[], string, string]>([
  ["soaking", inside, "07-19", "For mainline: 2 of 2 open; 60 days are full on 31 August."],
  ["full", inside, "09-01", "For mainline: 1 of 2 open."],
  ["ready", [...inside, shown], "09-01", "For mainline: ready, all 2 shown."],
  ["not in the channel before", policies.concat(aProject() as never), "07-19", "For mainline: 2 of 2 open."],
])("%s", (_what, facts, now, words) => expect(said(facts, now)).toBe(words));

it.each([
  ["now", "Only what is in testing is asked for mainline, and nothing is there yet."],
  ["past", "Only what was in testing was asked for mainline, and nothing was there yet."],
  ["to come", "Only what will be in testing will be asked for mainline, and nothing will be there."],
] as const)("while nothing is in the channel before, %s", (tense, words) =>
  expect(plain(emptyAfterSaid("mainline", "testing", "/channels/testing", tense))).toBe(words),
);
