import { expect, it } from "vitest";
import { aCriterion, aFact, aLog, anAdmission, instant, shown } from "@/tests/support/make";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { readNeeds } from "./needs";

const needs = aCriterion("needs", "needs-landlock", { project: "landlock" });
const read = (facts: readonly Fact[], project = "wireguard", now = "07-19") =>
  shown(readNeeds(needs, evidenceOf(aLog(...facts), project, "testing", { upTo: 99, now: instant(now) })).standing);
const left = aFact(
  "decision",
  { by: "record", id: "d", what: "graduate", projects: ["landlock"], said: "It left.", sources: [] },
  { stream: "instance", at: "07-10", by: { kind: "record", id: "sig" } },
);

it.each<[string, readonly Fact[], string, string]>([
  ["1. it does not need itself", [], "landlock", "not applicable []"],
  ["2. it is in", [anAdmission("landlock")], "wireguard", "met [1]"],
  ["3. it is not in", [], "wireguard", "unknown needs []"],
  ["3. another is in", [anAdmission("okernel")], "wireguard", "unknown needs []"],
  ["3. it left", [anAdmission("landlock"), left], "wireguard", "unknown needs []"],
  ["3. it comes later", [anAdmission("landlock", "landlock", { at: "07-20" })], "wireguard", "unknown needs []"],
  [
    "3. it is in by a course that practice has left",
    [{ ...anAdmission("landlock"), course: "record" }],
    "wireguard",
    "unknown needs []",
  ],
])("%s", (_, facts, project, expected) => expect(read(facts, project)).toBe(expected));
