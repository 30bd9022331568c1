import { expect, it } from "vitest";
import { aGroup } from "@/tests/support/act";
import { aKnown, anAppointment, instant } from "@/tests/support/make";
import { aGrant, aRevocation, aWaiver } from "@/tests/support/make-waiver";
import type { Fact } from "../fact";
import { judged } from "../project";
import { reportReader } from "./project-report";
import { waiversIn } from "./waivers-told";

const ASK = aGroup().length + 2;
const told = (facts: readonly Fact[], now = "07-19 16:00") => {
  const voter = anAppointment("of Intel", "voter", { organisation: "Intel" });
  const known = aKnown(aGroup(voter, ...facts), { now: instant(now) });
  return waiversIn(judged(known, "wireguard", "testing"), known, reportReader(known, "wireguard"));
};
const granted = [aWaiver(), aGrant(ASK, "of Intel"), aGrant(ASK, "voter")];

it("tells one in force with who asked and granted, why, at what risk, and its days left", () =>
  expect(told(granted)).toEqual([
    {
      project: "wireguard",
      entry: ASK,
      criteria: ["readme"],
      short: ["readme"],
      causes: ["missing"],
      by: "maintainer",
      instant: "2017-07-03T00:00:00.000Z",
      reason: "Upstream is rewriting it.",
      risk: "Newcomers ask on the list.",
      granted: [
        { by: "of Intel", organisation: "Intel", entry: ASK + 1 },
        { by: "voter", organisation: null, entry: ASK + 2 },
      ],
      until: "2017-09-01T00:00:00.000Z",
      daysLeft: 43,
      inForce: true,
      matches: true,
      said: "In force until 1 September 2017.",
    },
  ]));

it.each<[string, readonly Fact[], string, object]>([
  ["none", [], "07-19", {}],
  ["one that waits", [aWaiver()], "07-19", { inForce: false, daysLeft: 44, granted: [] }],
  ["one that was revoked", [...granted, aRevocation(ASK)], "07-19", { inForce: false, daysLeft: null }],
  ["one that ended", granted, "09-01", { inForce: false, daysLeft: null, said: "Ended on 1 September 2017." }],
  ["one of another criterion's cause", [aWaiver({ causes: ["expired"] })], "07-19", { matches: false }],
  ["none of another channel", [aWaiver({ channel: "mainline" })], "07-19", {}],
])("%s", (_what, facts, now, expected) =>
  expect(told(facts, now)).toMatchObject(Object.keys(expected).length > 0 ? [expected] : []),
);
