import { expect, it } from "vitest";
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
} from "@/tests/support/make";
import type { Fact, When } from "./fact";
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
  const judge = (all: readonly Fact[], then: When) => verdictOf({ facts: all }, "wireguard", "testing", then);
  const { since, until } = readyRunOf(of, "wireguard", "testing", when, judge);
  const end = until === null ? "ever" : short(until);
  return `${since === null ? "not ready" : `since ${short(since)}`}, to ${end}`;
};

it.each([
  ["before it is ready", 2, "06-30", "not ready, to ever"],
  ["from when it is", 3, "07-04", "since 07-01, to 07-31"],
  ["not while it is broken", 4, "07-06", "not ready, to ever"],
  ["anew after that", 5, "07-20", "since 07-08, to 07-31"],
  ["not once its evidence is too old", 5, "07-31", "not ready, to ever"],
  ["as was known: what came later is not looked at", 3, "07-20", "since 07-01, to 07-31"],
  ["the very next entry no more than others", 4, "07-20", "not ready, to ever"],
  ["and it ages though later entries hide that", 3, "08-10", "not ready, to ever"],
])("the stretch of ready is told %s", (_, upTo, now, expected) => expect(run(upTo, now)).toBe(expected));

it("says the same of the facts in any order", () =>
  expect(run(5, "07-20", [...facts].reverse())).toBe(run(5, "07-20")));

it("of two projects of one world, each has its own way", () => {
  const soak = aPolicy([aCriterion("soak", "soak", { days: 3 })], { channel: "mainline" });
  const world = aLog(
    ...facts,
    published(soak, { stream: "channel:mainline" }),
    anAdmission("wireguard", null, { at: "07-08" }),
    aProject("landlock"),
    anAdmission("landlock", null, { at: "07-08" }),
  );
  const of = (project: string) =>
    verdictOf({ facts: world }, project, "mainline", { upTo: 99, now: instant("07-20") })?.standings[0]?.is;
  expect([of("wireguard"), of("landlock")]).toEqual(["met", "unknown"]);
});

it("goes on where facts are added, and answers as if it had gone all of the way", () => {
  const many = aLog(
    ...facts,
    ...Array.from({ length: 30 }, (_, day) =>
      anAttestation(
        "readme",
        { claim: day % 7 === 3 ? "unmet" : "met" },
        { at: `08-${String(day + 1).padStart(2, "0")}` },
      ),
    ),
  );
  let judged = 0;
  const answer = (of: readonly Fact[], now: string) => {
    const judge = (all: readonly Fact[], then: When) => {
      judged += 1;
      return verdictOf({ facts: all }, "wireguard", "testing", then);
    };
    return readyRunOf(of, "wireguard", "testing", { upTo: of.length, now: instant(now) }, judge);
  };
  for (let upTo = 5; upTo <= many.length; upTo++) {
    const now = short(many[upTo - 1]?.recordedAt ?? 0);
    judged = 0;
    const grown = answer(many.slice(0, upTo), now);
    expect(judged).toBeLessThan(12);
    const anew = structuredClone(many.slice(0, upTo)) as readonly Fact[];
    expect(grown).toEqual(answer(anew, now));
  }
  // Back at an earlier head it is as it was then.
  expect(answer(many.slice(0, 9), "08-04")).toEqual(
    answer(structuredClone(many.slice(0, 9)) as readonly Fact[], "08-04"),
  );
});
