import { expect, test } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import {
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aWithdrawal,
  instant,
  published,
} from "@/tests/support/make";
import { isOrphaned, type Maintained, maintained, registeredIn } from "./entrants";
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
  const orphaned = (by: Maintained, verdict = unnamed, leads: typeof body.leads = []) =>
    verdict && isOrphaned({ ...body, leads }, verdict, by);
  const [seat, nobody] = ["by a seat", "by nobody"] as const;
  expect([orphaned(seat), orphaned(seat, named), orphaned(seat, unasked)]).toEqual([true, false, false]);
  expect([orphaned(nobody), orphaned(nobody, named), orphaned(nobody, unasked)]).toEqual([true, true, true]);
  expect(orphaned("by somebody")).toBe(false);
  expect(orphaned(nobody, unnamed, [{ handle: "@ebpf", said: "leads it" }])).toBe(false);
});

test("a project is maintained by whom somebody appointed, at the instant asked about", () => {
  const seat = anAppointment("maintainer-of-wireguard", "maintainer", {}, { by: { kind: "slipway", id: "slipway" } });
  const named = anAppointment("@ab", "maintainer", { from: "07-01", until: "07-10" });
  const of = (now: string, ...log: readonly Fact[]) =>
    maintained(aKnown(aLog(...log), { now: instant(now) }), "wireguard");
  expect([of("07-05"), of("07-05", seat), of("07-05", seat, named)]).toEqual(["by nobody", "by a seat", "by somebody"]);
  expect([of("06-30", named), of("07-01", named), of("07-10", named)]).toEqual([
    "by nobody",
    "by somebody",
    "by nobody",
  ]);
  expect(of("07-05", named, aWithdrawal(1, { at: "07-03" }))).toBe("by nobody");
});

test("where a channel has everybody stay in another first, only who is in that is asked", () => {
  const soak = aCriterion("soak", "soak-testing", { channel: "testing" });
  const policy = published(aPolicy([soak], { channel: "mainline" }), { stream: "channel:mainline" });
  const known = aKnown(aLog(policy, aProject("kspp"), aProject("wireguard"), admitted("wireguard")));
  expect(registeredIn(known, "mainline").map(({ slug, notAsked }) => [slug, notAsked])).toEqual([
    ["kspp", { why: "not in before", at: null, channel: "testing" }],
    ["wireguard", null],
  ]);
});
