import { describe, expect, it } from "vitest";
import { aVerdict, text } from "@/tests/support/judged";
import { aCriterion, anAppointment, anAttestation, aReason, aReview, aRun } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import type { Tense } from "../tense";
import { plain } from "../view/rich";
import { fewestOpenFirst, findingSaid, inTheWay, nextSaid, placeOf, tallyOf, tallySaid } from "./verdict";

const readme = aCriterion("attested", "readme", { ask: "a README" });
const roadmap = aCriterion("attested", "roadmap", { ask: "a roadmap" });
const maintainer = aCriterion("attested", "maintainer", {
  ask: "somebody who looks after it",
  renew: "be named again",
});
const builds = aCriterion("ci", "builds");
const boots = aCriterion("ci", "boots", { checks: ["boot"], streak: 2 });
const reviewed = aCriterion("review", "reviewed");
const should = (key: string) => aCriterion("attested", key, { obligation: "should" });
const met = (key: string) => anAttestation(key, {}, { at: "07-10" });
const unmet = (key: string) => anAttestation(key, { claim: "unmet" }, { at: "07-10" });
const build = (outcome: "passed" | "failed" = "passed") => aRun({ outcome }, { at: "07-18" });

const nothing = new Set<string>();
type Row = readonly [string, readonly Criterion[], readonly Fact[], string];

describe("the numbers of a row", () => {
  const kernelOnly = aCriterion("attested", "hardening", { appliesTo: ["kernel"] });
  const later = aCriterion("attested", "later", { from: "2017-09-01T00:00:00.000Z" });
  it.each<Row>([
    ["unmet alone", [readme, roadmap], [unmet("readme"), met("roadmap")], ": 1 of 2 unmet."],
    ["unmet, and not shown", [readme, roadmap, builds], [unmet("readme")], ": 1 of 3 unmet, 2 not shown yet."],
    ["not shown alone", [readme, roadmap, builds], [met("readme")], ": 2 of 3 not shown yet."],
    ["stale counts as not shown", [readme], [anAttestation("readme", {}, { at: "01-10" })], ": 1 of 1 not shown yet."],
    ["what does not apply is not counted", [readme, kernelOnly], [], ": 1 of 1 not shown yet."],
    ["nor what does not count yet", [readme, later], [], ": 1 of 1 not shown yet."],
    ["one reason owed: singular", [readme, should("trust")], [met("readme")], ": its one must shown, 1 reason owed."],
    ["two owed", [readme, should("trust"), should("fresh")], [met("readme")], ": its one must shown, 2 reasons owed."],
    ["ready", [readme, roadmap], [met("readme"), met("roadmap")], ": all 2 shown."],
    [
      "a may never shows",
      [readme, aCriterion("attested", "wider", { obligation: "may" })],
      [met("readme")],
      ": its one must shown.",
    ],
    [
      "nothing that must hold applies",
      [kernelOnly],
      [],
      ": no must applies to it, and nothing is ready by having nothing to fulfil.",
    ],
  ])("%s", (_, criteria, facts, said) => expect(text(tallySaid(aVerdict(criteria, facts)))).toBe(said));

  it("names the architectures that the floor asks for and no job shows", () => {
    const both = [
      aCriterion("ci", "builds", {
        targets: [
          { arch: "x86_64", series: "4.9" },
          { arch: "aarch64", series: "4.9" },
        ],
        appliesTo: ["kernel"],
      }),
      readme,
    ];
    const verdict = aVerdict(both, [met("readme")], { policy: { floor: ["x86_64", "aarch64"] } });
    expect(verdict.outcome).toBe("undetermined");
    expect(text(tallySaid(verdict))).toBe(": its one must shown, but no CI job on x86_64 or aarch64 is met by itself.");
    expect(text(findingSaid(verdict, "wireguard", "testing"))).toBe(
      "Undetermined: nothing is known to be wrong; no CI job on x86_64 or aarch64 is met by itself.",
    );
  });

  it("adds up: unmet and not shown are what is open", () => {
    const tally = tallyOf(aVerdict([readme, roadmap, builds, should("trust")], [unmet("readme"), met("roadmap")]));
    expect(tally).toEqual({ musts: 3, unmet: 1, notShown: 1, open: 2, reasons: 1 });
    expect(placeOf(aVerdict([readme, roadmap, builds], [unmet("readme"), met("roadmap")]))).toEqual({
      musts: 3,
      open: 2,
    });
  });

  it("a reason given is owed no more", () => {
    const facts = [met("readme"), aReason("trust", "missing", "one", { at: "07-10" })];
    expect(tallyOf(aVerdict([readme, should("trust")], facts)).reasons).toBe(0);
  });
});

describe("what to do, and who", () => {
  const group = "the SIG";
  const next = (criteria: readonly Criterion[], facts: readonly Fact[], without = nothing, isOrphaned = false) =>
    text(nextSaid(aVerdict(criteria, facts), without, without.size > 0 ? "Of its own" : "Next", { isOrphaned, group }));
  const voter = anAppointment("voter", "voter");

  it.each<Row>([
    ["one thing", [readme], [], "Next: a README (maintainer)."],
    ["two", [readme, roadmap], [], "Next: a README, a roadmap (maintainer)."],
    ["unmet before the rest", [readme, roadmap], [unmet("roadmap")], "Next: a roadmap, a README (maintainer)."],
    [
      "at most two by name, then the exact rest",
      [readme, roadmap, maintainer],
      [],
      "Next: a README, a roadmap (maintainer), and 1 more.",
    ],
    ["with one reason: singular", [readme, should("trust")], [], "Next: a README (maintainer), and 1 reason."],
    ["with two", [readme, should("trust"), should("fresh")], [], "Next: a README (maintainer), and 2 reasons."],
    [
      "things and reasons together",
      [readme, roadmap, maintainer, should("trust")],
      [],
      "Next: a README, a roadmap (maintainer), and 2 more.",
    ],
    [
      "to be renewed",
      [maintainer],
      [anAttestation("maintainer", {}, { at: "01-10" })],
      "Next: be named again (maintainer).",
    ],
    [
      "to be renewed, without words for it in the policy",
      [readme],
      [anAttestation("readme", {}, { at: "01-10" })],
      "Next: a README again (maintainer).",
    ],
    ["of CI", [builds], [], "Next: a passing build on x86_64 / 4.9 (CI)."],
    [
      "of CI and of people",
      [builds, reviewed],
      [],
      "Next: a passing build on x86_64 / 4.9, two reviews (CI, the SIG).",
    ],
    [
      "of its maintainer and of CI",
      [readme, builds],
      [],
      "Next: a README, a passing build on x86_64 / 4.9 (maintainer, CI).",
    ],
    ["of its maintainer and of people", [readme, reviewed], [], "Next: a README, two reviews (maintainer, the SIG)."],
    [
      "one more review: singular",
      [reviewed],
      [voter, aReview("one", { at: "07-10" })],
      "Next: one more review (the SIG).",
    ],
    [
      "a second person’s word",
      [aCriterion("attested", "pie", { secondPerson: true })],
      [met("pie")],
      "Next: a second person’s word on pie (the SIG).",
    ],
    [
      "a yml, once, for all that wait for it",
      [aCriterion("manifest", "loads"), aCriterion("manifest", "pinned", { rule: "pinned" })],
      [],
      "Next: a yml (maintainer).",
    ],
    [
      "reasons alone",
      [readme, should("fresh"), should("upstream")],
      [met("readme")],
      "Next: say why not, for fresh and for upstream (maintainer).",
    ],
    ["one reason alone", [readme, should("fresh")], [met("readme")], "Next: say why not, for fresh (maintainer)."],
    [
      "reasons alone: at most two by name, then the exact rest",
      [readme, should("trust"), should("fresh"), should("pie"), should("upstream")],
      [met("readme")],
      "Next: say why not, for trust and for fresh (maintainer), and 2 more.",
    ],
  ])("%s", (_, criteria, facts, said) => expect(next(criteria, facts)).toBe(said));

  it("is nothing where nothing is open", () => expect(next([readme], [met("readme")])).toBeNull());

  it("leaves out what is said once for everybody, which counts as before", () => {
    const faint = new Set(["builds", "boots", "reviewed"]);
    const criteria = [readme, builds, boots, reviewed];
    expect(next(criteria, [unmet("readme")], faint)).toBe("Of its own: a README (maintainer).");
    expect(next(criteria, [met("readme")], faint)).toBeNull();
    expect(text(tallySaid(aVerdict(criteria, [unmet("readme")])))).toBe(": 1 of 4 unmet, 3 not shown yet.");
  });

  describe("where nobody looks after it", () => {
    it("nobody is asked", () =>
      expect(next([maintainer, aCriterion("manifest", "loads")], [], nothing, true)).toBe(
        "Next: somebody who looks after it; a yml. Nobody is named, so nobody is asked.",
      ));
    it("and nothing of the rest is left out", () =>
      expect(next([readme, roadmap, maintainer, builds, should("trust")], [], nothing, true)).toBe(
        "Next: a README; a roadmap; somebody who looks after it, and 2 more. Nobody is named, so nobody is asked.",
      ));
  });
});

describe("the finding of a project", () => {
  const finding = (criteria: readonly Criterion[], facts: readonly Fact[], tense: Tense = "now") =>
    text(findingSaid(aVerdict(criteria, facts), "wireguard", "testing", tense));

  it.each<Row>([
    ["ready", [readme, roadmap], [met("readme"), met("roadmap")], "Ready: all 2 that testing asks are shown."],
    [
      "one wrong: singular",
      [readme, roadmap],
      [unmet("readme"), met("roadmap")],
      "Not ready: 1 of 2 is known to be wrong. With a README, wireguard is ready for testing.",
    ],
    [
      "two wrong, one not shown",
      [readme, roadmap, builds],
      [unmet("readme"), unmet("roadmap")],
      "Not ready: 2 of 3 are known to be wrong; 1 of 3 not shown yet. With a README, a roadmap and a passing build on x86_64 / 4.9, wireguard is ready for testing.",
    ],
    [
      "nothing wrong",
      [readme, builds, boots, reviewed, should("fresh"), should("upstream")],
      [met("readme")],
      "Undetermined: nothing is known to be wrong; 3 of 4 not shown yet. With a passing build on x86_64 / 4.9, two passing boots in a row on x86_64 / 4.9, two reviews and two reasons, wireguard is ready for testing.",
    ],
    [
      "reasons alone are owed",
      [readme, should("fresh")],
      [met("readme")],
      "Undetermined: nothing is known to be wrong; 1 reason owed. With one reason, wireguard is ready for testing.",
    ],
    [
      "what was shown once is shown again",
      [maintainer],
      [anAttestation("maintainer", {}, { at: "01-10" })],
      "Undetermined: nothing is known to be wrong; 1 of 1 not shown yet. With maintainer shown again, wireguard is ready for testing.",
    ],
    [
      "not evaluable",
      [aCriterion("attested", "hardening", { appliesTo: ["kernel"] })],
      [],
      "Not evaluable: no must of the policy applies to it, and nothing is ready by having nothing to fulfil.",
    ],
    [
      "a failure of CI",
      [builds],
      [build("failed")],
      "Not ready: 1 of 1 is known to be wrong. With a passing build on x86_64 / 4.9, wireguard is ready for testing.",
    ],
  ])("%s", (_, criteria, facts, said) => expect(finding(criteria, facts)).toBe(said));

  it("names five things, or four and how many more", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => aCriterion("attested", `c${n}`, { ask: `thing ${n}` }));
    expect(finding(many(5), [])).toContain("With thing 0, thing 1, thing 2, thing 3 and thing 4, wireguard");
    expect(finding(many(6), [])).toContain("With thing 0, thing 1, thing 2, thing 3 and two more things, wireguard");
    expect(finding(many(20), [])).toContain("and 16 more things, wireguard");
  });

  it("of an earlier instant is in the past tense", () => {
    expect(finding([readme, builds], [unmet("readme")], "past")).toBe(
      "Not ready: 1 of 2 was known to be wrong; 1 of 2 not shown yet. With a README and a passing build on x86_64 / 4.9, wireguard would have been ready for testing.",
    );
    expect(finding([readme], [met("readme")], "to come")).toBe("Ready: the one must that testing asks will be shown.");
    expect(finding([readme], [], "to come")).toMatch(/nothing will be known to be wrong.*wireguard would be ready/);
    expect(finding([readme], [], "past")).toContain("nothing was known to be wrong");
    expect(finding([readme], [met("readme")], "past")).toBe("Ready: the one must that testing asks was shown.");
  });

  it("begins with the verdict’s own word, marked", () =>
    expect(findingSaid(aVerdict([readme]), "wireguard", "testing")[0]).toEqual({ b: "Undetermined:" }));
});

it("what is in the way is named by its short name, in the policy’s order", () => {
  const verdict = aVerdict([readme, builds, should("trust"), reviewed], [unmet("readme")]);
  expect(inTheWay(verdict)).toEqual(["readme", "builds", "reviewed"]);
});

it("fewest open first, then most musts met, then by name; what a should or a may shows places nobody", () => {
  const placed = [
    { slug: "shiftfs", open: 4, musts: 9 },
    { slug: "ebpf", open: 4, musts: 8 },
    { slug: "landlock", open: 4, musts: 9 },
    { slug: "wireguard", open: 3, musts: 9 },
  ];
  expect(placed.sort(fewestOpenFirst).map((it) => it.slug)).toEqual(["wireguard", "landlock", "shiftfs", "ebpf"]);
});

it("no sentence raises its voice, or asks", () => {
  const verdict = aVerdict([readme, roadmap, maintainer, builds, boots, reviewed, should("trust")], [unmet("readme")]);
  for (const said of [
    tallySaid(verdict),
    nextSaid(verdict, nothing, "Next", { isOrphaned: false, group: "the group" }) ?? [],
    findingSaid(verdict, "wireguard", "testing"),
  ])
    expect(plain(said)).not.toMatch(/!|please|…|%/i);
});
