import { expect, it } from "vitest";
import {
  aCriterion,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  aWithdrawal,
  instant,
  published,
  short,
} from "@/tests/support/make";
import { readyRunOf } from "./ready-run";
import { verdictOf } from "./verdict";

/** Ready from 1 July, broken on the 5th, ready again from the 8th until its readme is too old on the 31st. */
const facts = aLog(
  published(aPolicy([aCriterion("attested", "readme", { validFor: "P30D" })])),
  aProject(),
  anAttestation("readme", {}, { at: "07-01" }),
  anAttestation("readme", { claim: "unmet" }, { at: "07-05" }),
  aWithdrawal(4, { at: "07-08" }),
);
const run = (upTo: number, now: string, of = facts) => {
  const when = { upTo, now: instant(now) };
  const found = readyRunOf(of, "wireguard", "testing", when, (then) =>
    verdictOf({ facts: of }, "wireguard", "testing", then),
  );
  return (
    found && `since ${short(found.since)}, entry ${found.seq}, to ${found.until === null ? "ever" : short(found.until)}`
  );
};

it.each([
  ["before it is ready", 2, "06-30", null],
  ["from when it is", 3, "07-04", "since 07-01, entry 3, to 07-31"],
  ["not while it is broken", 4, "07-06", null],
  ["anew after that", 5, "07-20", "since 07-08, entry 5, to 07-31"],
  ["not once its evidence is too old", 5, "07-31", null],
  ["as was known: what came later is not looked at", 3, "07-20", "since 07-01, entry 3, to 07-31"],
  ["and it ages though later entries hide that", 3, "08-10", null],
])("the stretch of ready is told %s", (_, upTo, now, expected) => expect(run(upTo, now)).toBe(expected));

it("says the same of the facts in any order", () =>
  expect(run(5, "07-20", [...facts].reverse())).toBe(run(5, "07-20")));
