import { describe, expect, it } from "vitest";
import {
  aCriterion,
  aLog,
  aNote,
  anAttestation,
  aPolicy,
  aProject,
  instant,
  published,
  short,
} from "@/tests/support/make";
import type { Fact, When } from "./fact";
import { instantsOf, turnsOf } from "./turns";
import { verdictOf } from "./verdict";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const facts = aLog(
  published(aPolicy([readme])),
  aProject("wireguard", [], { at: "05-01" }),
  anAttestation("readme", {}, { at: "07-01" }),
  aNote("Said at a meeting.", { at: "07-02" }),
  anAttestation("readme", {}, { at: "07-20" }),
);
const turns = (end: When, all: readonly Fact[] = facts) => [
  ...turnsOf((when) => verdictOf({ facts: all }, "wireguard", "testing", when), all, "wireguard", end),
];
const said = (end: When) => turns(end).map(({ by, verdict }) => `${by} ${short(verdict.now)} ${verdict.outcome}`);

describe("a verdict on its way", () => {
  it("is made for each recorded instant that concerns it, and for each end that passes between", () =>
    expect(said({ upTo: 5, now: instant("09-01") })).toEqual([
      "entry 05-01 undetermined",
      "entry 07-01 ready",
      "expiry 07-11 undetermined",
      "entry 07-20 ready",
      "expiry 07-30 undetermined",
    ]));

  it("goes no further than asked, in the log and in time", () => {
    expect(said({ upTo: 4, now: instant("07-19") }).at(-1)).toBe("expiry 07-11 undetermined");
    expect(said({ upTo: 4, now: instant("07-10") }).at(-1)).toBe("entry 07-01 ready");
  });

  it("goes on from where it was", () => {
    const [first, second, ...rest] = turns({ upTo: 5, now: instant("09-01") });
    const judge = (when: When) => verdictOf({ facts }, "wireguard", "testing", when);
    const end = { upTo: 5, now: instant("09-01") };
    expect(first).toBeDefined();
    expect([...turnsOf(judge, facts, "wireguard", end, second?.verdict, 3)]).toEqual(rest);
  });
});

it("instants of one moment are one, with the last entry of it; none lies before the project's first fact", () => {
  const meeting = aProject("wireguard", [], { at: "05-01" });
  const log = aLog(
    published(aPolicy([readme]), { at: "03-01" }),
    meeting,
    anAttestation("readme", {}, { at: "05-01" }),
  );
  expect(instantsOf(log, "wireguard", 0, { upTo: 3, now: 0 })).toEqual([{ at: instant("05-01"), upTo: 3 }]);
});
