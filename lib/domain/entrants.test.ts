import { expect, test } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { aCriterion, aFact, aKnown, aLog, anAttestation, aProject } from "@/tests/support/make";
import { isOrphaned, registeredIn } from "./entrants";
import type { Fact } from "./fact";
import { membersOf } from "./membership";

const shown = (...log: readonly Fact[]) =>
  registeredIn(aKnown(aLog(...log)), "testing").map((it) => `${it.slug} ${it.isShown}`);
const changed = (slug: string, changes: object) => {
  const fact = aProject(slug);
  return { ...fact, body: { ...fact.body, ...changes } };
};
const left = aFact(
  "decision",
  { by: "record", id: "x", what: "graduate", projects: ["aws"], said: "It went into mainline.", sources: [] },
  { stream: "project:aws", at: "06-06" },
);
const admitted = (slug: string) =>
  aFact(
    "decision",
    {
      by: "gate",
      channel: "testing",
      what: "admit",
      content: null,
      rule: "chair",
      verdict: { rules: 1, digest: "", outcome: "ready", policyVersion: 1, upTo: 1, now: "2017-07-01T00:00:00.000Z" },
      text: "",
    },
    { by: "chair", stream: `project:${slug}`, at: "07-03" },
  );

test.each<[string, readonly Fact[], string]>([
  ["a candidate that is on the board", [aProject("wireguard")], "wireguard true"],
  ["one that is registered and no candidate", [changed("kubernetes", { candidate: false })], "kubernetes false"],
  [
    "one that comes on the board later",
    [changed("memorizer", { boardFrom: "2017-07-21T14:27:05.000Z" })],
    "memorizer false",
  ],
  ["one that has left", [aProject("aws"), left], "aws false"],
  ["one that is in, and no candidate any more", [changed("kspp", { candidate: false }), admitted("kspp")], "kspp true"],
])("%s", (_, log, said) => expect(shown(...log)).toEqual([said]));

test("whoever is in the channel has a row on its board", () => {
  const known = aKnown(aLog(changed("kspp", { candidate: false }), aProject("aws"), admitted("kspp"), admitted("aws")));
  const onBoard = registeredIn(known, "testing").filter((it) => it.isShown);
  expect(onBoard.map((it) => it.slug).sort()).toEqual(membersOf(known, "testing"));
});

test("a project with facts and no registration is none", () => expect(shown(left)).toEqual([]));

test("nobody is asked where nobody is named, in the record or for the criterion that asks it", () => {
  const { body } = aProject("ebpf");
  const naming = aCriterion("attested", "maintainer");
  const [unnamed, named] = [[], [anAttestation("maintainer")]].map((facts) => aVerdict([naming], facts));
  const unasked = aVerdict([aCriterion("attested", "readme")], []);
  const orphaned = (verdict = unnamed, leads: typeof body.leads = []) =>
    verdict && isOrphaned({ ...body, leads }, verdict);
  expect([orphaned(), orphaned(named), orphaned(unasked)]).toEqual([true, false, false]);
  expect(orphaned(unnamed, [{ handle: "@ebpf", said: "leads it" }])).toBe(false);
});
