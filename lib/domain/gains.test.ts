import { describe, expect, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReview,
  aRun,
  instant,
  published,
} from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { gainsOf } from "./gains";
import { verdictOf } from "./verdict";

const setuid = aCriterion("attested", "no-new-setuid", { binds: "content" });
const upstream = aCriterion("attested", "upstream", { obligation: "should" });
const build = aCriterion("ci", "ci-build");
const boot = aCriterion("ci", "ci-boot", { checks: ["boot"], streak: 2 });
const review = aCriterion("review", "sig-review", { count: 2 });
const criteria = [aCriterion("attested", "readme"), setuid, upstream, build, boot, review];

const standing = (facts: readonly Fact[], list: readonly Criterion[] = criteria) => {
  const all = [
    published(aPolicy(list)),
    aProject(),
    ...["voter", "second"].map((who) => anAppointment(who, "voter")),
    ...facts,
  ];
  const verdict = verdictOf({ facts: aLog(...all) }, "wireguard", "testing", { upTo: 99, now: instant("07-19") });
  if (!verdict) throw new Error("The channel has no policy.");
  return verdict;
};
const onOne: readonly Fact[] = [
  aCandidate("one"),
  anAttestation("readme", {}, { at: "07-01" }),
  anAttestation("no-new-setuid", { content: "one" }, { at: "07-01" }),
  aReason("upstream", "missing", "one", { at: "07-01" }),
  aRun({}, { at: "07-10" }),
  aRun({ check: "boot" }, { at: "07-10" }),
  aReview("one", { at: "07-11" }),
  aReview("one", { at: "07-11", by: "second" }, false),
];
const two = aCandidate("two", { at: "07-12" });
const said = ({ moves }: ReturnType<typeof gainsOf>) =>
  moves.map(({ is, before, after }) => `${is}: ${after.key} ${before.is} → ${after.is}`);

describe("other content", () => {
  const gains = gainsOf(standing(onOne), standing([...onOne, two]));

  test("loses what was bound to the earlier one, a reason too", () => {
    expect(said(gains)).toEqual([
      "loss: no-new-setuid met → stale",
      "loss: upstream unknown → unknown",
      "loss: ci-build met → unknown",
    ]);
  });

  test("what stood in no standing starts anew all the same: one boot of two, a review and an objection", () => {
    expect(gains.anew).toEqual({ reviews: 2, runs: 2, claims: 1, reasons: 1 });
  });

  test("the rest stays", () => {
    expect(gains.stays.map(({ key, is }) => `${key} ${is}`)).toEqual([
      "readme met",
      "ci-boot unknown",
      "sig-review unknown",
    ]);
  });

  test("and going back gains it all again", () => {
    const back = gainsOf(standing([...onOne, two]), standing(onOne));
    expect(said(back)).toEqual([
      "gain: no-new-setuid stale → met",
      "gain: upstream unknown → unknown",
      "gain: ci-build unknown → met",
    ]);
    expect(back.anew).toEqual({ reviews: 0, runs: 0, claims: 0, reasons: 0 });
  });
});

test.each<readonly [string, readonly Fact[], readonly Fact[], string]>([
  ["met from unmet", [anAttestation("readme", { claim: "unmet" })], [anAttestation("readme")], "gain"],
  ["pending from unknown", [], [aRun({ outcome: "running" }, { at: "07-18" })], "gain"],
  ["unknown from pending", [aRun({ outcome: "running" }, { at: "07-18" })], [], "loss"],
  ["unmet from unknown", [], [aRun({ outcome: "failed" }, { at: "07-18" })], "loss"],
  [
    "unknown from unmet: what was wrong is not known any more",
    [aRun({ outcome: "failed" }, { at: "07-18" })],
    [],
    "even",
  ],
  ["stale from unknown", [], [aRun({}, { at: "06-10" })], "even"],
])("%s", (_, before, after, is) => {
  const list = [aCriterion("attested", "readme"), build];
  const from = standing([aCandidate("one"), ...before], list);
  const to = standing([aCandidate("one"), ...after], list);
  expect(gainsOf(from, to).moves.map((move) => move.is)).toEqual([is]);
});

test("gains come first, then losses, then the rest; each in the policy's order", () => {
  const list = [build, aCriterion("attested", "readme"), aCriterion("attested", "roadmap")];
  const from = standing(
    [aCandidate("one"), aRun({ outcome: "failed" }, { at: "07-18" }), anAttestation("readme")],
    list,
  );
  const to = standing([aCandidate("one"), anAttestation("roadmap")], list);
  expect(said(gainsOf(from, to))).toEqual([
    "gain: roadmap unknown → met",
    "loss: readme met → unknown",
    "even: ci-build unmet → unknown",
  ]);
});

test("nothing moves where nothing is different, and what does not apply is no news", () => {
  const list = [aCriterion("attested", "readme"), aCriterion("attested", "hardened", { appliesTo: ["service"] })];
  const same = standing([aCandidate("one")], list);
  const { moves, stays } = gainsOf(same, same);
  expect([moves, stays.map(({ key }) => key)]).toEqual([[], ["readme"]]);
});
