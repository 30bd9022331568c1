import { describe, expect, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  contentOf,
  instant,
  published,
} from "@/tests/support/make";
import type { Fact } from "../fact";
import { takenOf } from "./taken";

const build = aCriterion("ci", "builds", { maxAge: "P10D" });
/** Admitted on 2 July with a passing run of content "one". */
const came = [
  published(aPolicy([build])),
  aProject(),
  aCandidate("one"),
  aRun({ content: "one" }, { at: "07-01" }),
  anAdmission("wireguard", "one"),
];
const taken = (facts: readonly Fact[], now = "07-09") => {
  const { revision, waiting } = takenOf(aKnown(aLog(...facts), { now: instant(now) }), "wireguard", "testing");
  const word = (fact: typeof revision) =>
    ["one", "two", "three"].find((it) => contentOf(it).commit === fact?.body.commit) ?? null;
  return [word(revision), word(waiting)];
};
const two = aCandidate("two", { at: "07-03" });
const three = aCandidate("three", { at: "07-05" });
const passed = (content: string, at: string) => aRun({ content }, { at });
const failed = (content: string, at: string) => aRun({ content, outcome: "failed" }, { at });

describe("of a member is in the yml", () => {
  test.each<[string, readonly Fact[], readonly (string | null)[]]>([
    ["what was admitted, while nothing newer is put forward", [], ["one", null]],
    ["what was admitted, though it fails by now", [failed("one", "07-03")], ["one", null]],
    ["what was admitted, while its newer candidate waits for runs", [two], ["one", "two"]],
    ["the newer candidate once it is ready", [two, passed("two", "07-04")], ["two", null]],
    [
      "the one that was ready, though it fails by now",
      [two, passed("two", "07-04"), failed("two", "07-05")],
      ["two", null],
    ],
    [
      "the last that was ready, of several",
      [two, passed("two", "07-04"), three, failed("three", "07-06")],
      ["two", "three"],
    ],
    ["what was admitted, where none of several was ready", [two, failed("two", "07-04"), three], ["one", "three"]],
    [
      "the first one again, put forward again and ready",
      [two, passed("two", "07-04"), aCandidate("one", { at: "07-05" })],
      ["one", null],
    ],
  ])("%s", (_, more, is) => expect(taken([...came, ...more])).toEqual(is));

  test("what was ready then and aged out since stays in", () =>
    expect(taken([...came, two, passed("two", "07-04"), three], "07-30")).toEqual(["two", "three"]));

  test("what becomes ready by time alone is in from then", () => {
    const flaky = aCriterion("ci", "builds", { maxAge: "P10D", maxFail: 0 });
    const facts = [published(aPolicy([flaky])), ...came.slice(1), two, failed("two", "07-04"), passed("two", "07-06")];
    expect(taken(facts, "07-13")).toEqual(["one", "two"]);
    expect(taken(facts, "07-14")).toEqual(["two", null]);
    expect(taken([...facts, failed("two", "07-15")], "07-15")).toEqual(["two", null]);
  });

  test("nothing, where it was admitted without a candidate, until one is ready", () => {
    const bare = [
      published(aPolicy([aCriterion("attested", "readme")])),
      aProject(),
      anAttestation("readme", {}, { at: "07-01" }),
      anAdmission("wireguard", null),
    ];
    expect(taken(bare)).toEqual([null, null]);
    expect(taken([...bare, aCandidate("two", { at: "07-03" })])).toEqual(["two", null]);
    expect(
      taken([
        ...bare,
        anAttestation("readme", { claim: "unmet" }, { at: "07-03" }),
        aCandidate("two", { at: "07-03" }),
      ]),
    ).toEqual([null, "two"]);
  });

  test("what was ready before it came in this time does not count", () => {
    const left = { ...anAdmission("wireguard", "two", { at: "07-06" }) };
    const removed = { ...left, body: { ...left.body, what: "remove" as const } } as Fact;
    const again = anAdmission("wireguard", "three", { at: "07-08" });
    const facts = [
      ...came,
      two,
      passed("two", "07-04"),
      three,
      passed("three", "07-05"),
      failed("three", "07-06"),
      removed,
      again,
    ];
    expect(taken([...facts, aCandidate("one", { at: "07-09" }), failed("one", "07-09")], "07-12")).toEqual([
      "three",
      "one",
    ]);
  });
});

test("of the same content the revision that was put forward when it was admitted, and no later one", () => {
  const later = aCandidate("one", { at: "07-03" }, { configurations: [] });
  const known = aKnown(aLog(...came, failed("one", "07-03"), later), { now: instant("07-09") });
  expect(takenOf(known, "wireguard", "testing")).toMatchObject({ revision: { seq: 3 }, waiting: { seq: 7 } });
});

test("the spans that are kept are asked, and no verdict is made anew however many runs came since", () => {
  const runs = Array.from({ length: 50 }, (_, n) => failed("three", `07-06 16:${n + 10}`.slice(0, 11)));
  const known = aKnown(aLog(...came, two, passed("two", "07-04"), three, ...runs), { now: instant("07-09") });
  const kept = known.spans(known, "wireguard", "testing");
  const bare = { ...known, spans: () => kept, stream: (name: Fact["stream"]) => known.stream(name).filter(isNoRun) };
  expect(takenOf(bare, "wireguard", "testing")).toMatchObject({ revision: { seq: 6 }, waiting: { seq: 8 } });
});
const isNoRun = (fact: Fact) => fact.kind !== "ci-run";

test("a project that is not in has nothing in it, and to ask is a mistake", () =>
  expect(() => taken(came.slice(0, -1))).toThrow("wireguard is no member of testing"));
