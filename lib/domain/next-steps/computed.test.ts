import { describe, expect, it } from "vitest";
import { groundOf, linesOf, openOf } from "@/tests/support/ground";
import { aConfiguration } from "@/tests/support/kernels";
import { aBase, aCriterion, anAttestation, aRun } from "@/tests/support/make";
import { aManifest } from "@/tests/support/manifests";
import type { Criterion } from "../criterion";
import { candidateOf, chairsActsFor, chairsFault, isKept } from "./computed";
import { type Ground, renewed } from "./ground";
import { peopleOf } from "./people";

const kernel = (changes = {}) => aCriterion("kernel", "hardening", changes);
const later = kernel({ symbols: [{ symbol: "BUG", want: "y", from: "4.10" }] });
const x86 = { configurations: [aConfiguration({ X86_64: "y" })] };

describe("what a candidate can meet", () => {
  it.each<[string, Criterion, object | null, string | null, boolean]>([
    ["a kernel that is not there", kernel(), {}, null, false],
    ["a symbol that is off", kernel({ symbols: [{ symbol: "BUG", want: "y" }] }), x86, null, false],
    ["a list that says nothing, and no kernel for it", kernel({ arch: ["s390x"] }), {}, "no-list", false],
    ["a list that does not apply to the kernel that is there", later, x86, "nothing-applies", true],
    ["a yml without a base", aCriterion("manifest", "loads"), {}, "no-base", false],
    ["a run without a candidate", aCriterion("ci", "builds"), null, null, false],
    ["a run of the candidate", aCriterion("ci", "builds"), {}, null, true],
    ["a claim about the project", aCriterion("attested", "readme"), null, null, true],
    [
      "a claim about content without a candidate",
      aCriterion("attested", "pie", { binds: "content" }),
      null,
      null,
      false,
    ],
  ])("%s", (_, criterion, material, fault, kept) => {
    const ground = groundOf([criterion], [], { material });
    const [s] = openOf(ground);
    expect(s && [chairsFault(s, ground), isKept(s, ground)]).toEqual([fault, kept]);
  });

  it("the chair's acts are said once each", () => {
    const ground = groundOf([
      aCriterion("manifest", "loads"),
      aCriterion("manifest", "pinned", { rule: "pinned" }),
      kernel({ arch: ["s390x"] }),
    ]);
    expect(linesOf(chairsActsFor(openOf(ground), ground, peopleOf(ground.evidence)))).toEqual([
      "others base loads pinned by chair",
      "others publish hardening by chair",
    ]);
  });
});

describe("a new candidate", () => {
  const of = (ground: Ground) => candidateOf(ground, renewed(ground) as Ground, peopleOf(ground.evidence));
  const criteria = [
    aCriterion("ci", "builds"),
    aCriterion("attested", "readme"),
    aCriterion("manifest", "loads"),
    aCriterion("manifest", "trust", { rule: "trust", obligation: "should" }),
    aCriterion("manifest", "fresh", { rule: "fresh", obligation: "may" }),
  ];
  const shown = [aBase(aManifest()), aRun({}, { at: "07-18" }), anAttestation("readme", {}, { at: "07-18" })];

  it("has to meet what is computed of it, musts and shoulds; what was shown of the one before begins anew", () => {
    const candidate = of(groundOf(criteria, shown));
    expect(candidate).toMatchObject({
      isFirst: false,
      keys: ["loads", "trust"],
      mustMeet: [
        { key: "loads", cause: "missing" },
        { key: "trust", cause: "missing" },
      ],
      beginsAnew: ["builds"],
    });
  });

  it("the first one is what runs and reviews wait for, and nothing begins anew", () => {
    const candidate = of(groundOf(criteria, shown, { material: null }));
    expect(candidate).toMatchObject({ isFirst: true, keys: ["builds", "loads", "trust"], beginsAnew: [] });
  });
});
