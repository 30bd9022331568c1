import { describe, expect, it } from "vitest";
import { aCriterion, aLog, aNote, anAttestation, aPolicy, aRun, instant, published } from "@/tests/support/make";
import { inForceOf, isLater, kinds, known, latest, ofKind } from "./fact";

const claim = (at: string, recordedAt = at) => anAttestation("readme", {}, { at, recordedAt });

describe("a fact exists for a question", () => {
  const facts = aLog(claim("07-01"), claim("06-01", "07-02"), claim("07-05", "07-05"));
  it.each([
    ["up to its own entry", { upTo: 1, now: instant("07-10") }, [1]],
    ["once it is recorded, though it happened before", { upTo: 2, now: instant("07-10") }, [1, 2]],
    ["once it has happened, though it was recorded before", { upTo: 3, now: instant("07-04") }, [1, 2]],
    ["from the very instant at which it happened", { upTo: 3, now: instant("07-05") }, [1, 2, 3]],
    ["never before either", { upTo: 0, now: instant("05-01") }, []],
  ])("%s", (_, when, seqs) => {
    expect(known(facts, when).map((fact) => fact.seq)).toEqual(seqs);
  });
});

describe("the latest of several facts", () => {
  it.each([
    ["is the one that happened last", [claim("07-01"), claim("07-03"), claim("07-02")], 2],
    ["is the one recorded last, where they happened at once", [claim("07-01"), claim("07-01")], 2],
    ["is a late report only if it happened later", [claim("07-03"), claim("07-01", "07-09")], 1],
  ])("%s", (_, facts, seq) => {
    const log = aLog(...facts);
    expect(latest(log)?.seq).toBe(seq);
    expect(latest([...log].reverse())?.seq).toBe(seq);
  });

  it("is nothing where there is none", () => {
    expect(latest([])).toBeUndefined();
  });

  it("is not later than itself", () => {
    const [fact] = aLog(claim("07-01"));
    expect(fact && isLater(fact, fact)).toBe(false);
  });
});

it("the policy in force is the highest version, and of one version the one published first", () => {
  const version = (number: number) => published(aPolicy([aCriterion("attested", "readme")], { version: number }));
  const facts = ofKind(aLog(version(1), version(2), version(2), version(1)), "policy");
  expect(inForceOf(facts)?.seq).toBe(2);
  expect(inForceOf([...facts].reverse())?.seq).toBe(2);
  expect(inForceOf([])).toBeUndefined();
});

it("facts of one kind keep their order", () => {
  const facts = aLog(claim("07-03"), aRun(), aNote("Deep dive into wireguard."), claim("07-01"));
  expect(ofKind(facts, "attestation").map((fact) => fact.seq)).toEqual([1, 4]);
});

it("the kinds are those of the log, each with its schema", () => {
  expect([...kinds].sort()).toEqual([
    "acceptance",
    "appointment",
    "attestation",
    "base",
    "channel",
    "ci-run",
    "clock-moved",
    "decision",
    "hand-over",
    "instance",
    "kernel",
    "meeting",
    "note",
    "policy",
    "project",
    "reason",
    "review",
    "review-request",
    "revision",
    "source",
    "waiver",
    "withdrawal",
  ]);
});
