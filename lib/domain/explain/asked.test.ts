import { describe, expect, it } from "vitest";
import { aVerdict, text } from "@/tests/support/judged";
import { aConfiguration } from "@/tests/support/kernels";
import { aBase, aCriterion, anAttestation, aReason, aRun } from "@/tests/support/make";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import type { Manifest, ReadManifest } from "../manifest/manifest";
import { manifestOf } from "../manifest/read";
import { treeOf } from "../manifest/tree";
import { askedOf, metBeside, owedReasons } from "./asked";

const nothing = new Set<string>();
const base = aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38"), services: [anItem("rngd", "linuxkit/rngd:1")] });
function yml(changed: Partial<Manifest>): ReadManifest {
  const { value, faults, places } = manifestOf(treeOf({ ...base, ...changed }, "2017-07"), "2017-07", () => ({
    line: 10,
    column: 5,
  }));
  return { path: "wireguard.yml", dialect: "2017-07", text: "", value, faults: [...faults], places };
}
const loads = aCriterion("manifest", "loads");
const pinned = aCriterion("manifest", "pinned", { rule: "pinned" });
const trust = aCriterion("manifest", "trust", { rule: "trust" });
const hardening = (...symbols: readonly string[]) =>
  aCriterion("kernel", "hardening", { symbols: symbols.map((symbol) => ({ symbol, want: "y" })) });
const off = (...symbols: readonly string[]) =>
  aConfiguration({ X86_64: "y", ...Object.fromEntries(symbols.map((symbol) => [symbol, "n"])) });

type Material = NonNullable<Parameters<typeof aVerdict>[2]>["material"];
const asked = (criteria: readonly Criterion[], facts: readonly Fact[] = [], material: Material = {}) =>
  askedOf(aVerdict(criteria, facts, { material }), nothing).map(({ words, done, who }) => [
    text(words),
    text(done),
    who,
  ]);

describe("what settles an open must, as it is asked and as it is done", () => {
  it("a criterion that people mark", () =>
    expect(asked([aCriterion("attested", "roadmap", { ask: "a roadmap" })])).toEqual([
      ["a roadmap", "a roadmap", "maintainer"],
    ]));
  it("and has no words of its own in the policy: its short name", () =>
    expect(asked([aCriterion("attested", "roadmap")])).toEqual([["roadmap", "roadmap", "maintainer"]]));
  it("that aged out", () =>
    expect(
      asked(
        [aCriterion("attested", "maintainer", { ask: "somebody", renew: "be named again" })],
        [anAttestation("maintainer", {}, { at: "01-10" })],
      ),
    ).toEqual([["be named again", "maintainer shown again", "maintainer"]]));

  it.each<readonly [string, Criterion, Partial<Manifest>, readonly [string, string]]>([
    [
      "one image that floats",
      pinned,
      { kernel: aKernel("linuxkit/okernel:latest") },
      ["pin linuxkit/okernel:latest", "linuxkit/okernel:latest pinned"],
    ],
    [
      "two that do",
      pinned,
      { kernel: aKernel("linuxkit/okernel:latest"), init: ["linuxkit/tools:latest"] },
      ["pin 2 images", "2 images pinned"],
    ],
    [
      "an item without an image",
      loads,
      { services: [anItem("rngd", null)] },
      ["give service rngd an image", "service rngd given an image"],
    ],
    [
      "two without",
      loads,
      { services: [anItem("rngd", null), anItem("nginx", null)] },
      ["mend 2 things in the yml", "a yml that loads"],
    ],
    ["one fault", loads, {}, ["mend the yml: it changes nothing of the base", "a yml that loads"]],
    [
      "one image without trust",
      trust,
      { kernel: aKernel("mobylinux/kernel:1") },
      ["mend 1 thing in the yml", "1 thing in the yml mended"],
    ],
  ])("a yml: %s", (_, criterion, changed, words) => {
    expect(asked([criterion], [aBase(base)], { manifest: yml(changed) })).toEqual([[...words, "maintainer"]]);
  });

  it("no yml: once, for all the criteria that wait for it", () => {
    const verdict = aVerdict([loads, pinned, trust]);
    expect(askedOf(verdict, nothing)).toEqual([
      { words: ["a yml"], done: ["a yml"], keys: ["loads", "pinned", "trust"], who: "maintainer" },
    ]);
  });

  it("a kernel configuration: none, one symbol, several", () => {
    expect(asked([hardening("BUG")])).toEqual([["its kernel configuration", "its kernel configuration", "maintainer"]]);
    expect(asked([hardening("BUG")], [], { configurations: [off("BUG")] })).toEqual([
      ["BUG on", "BUG on", "maintainer"],
    ]);
    expect(asked([hardening("BUG", "UBSAN")], [], { configurations: [off("BUG", "UBSAN")] })).toEqual([
      ["set 2 kernel symbols", "2 kernel symbols set", "maintainer"],
    ]);
  });

  it("a yml while the channel has no base: the base", () =>
    expect(asked([pinned], [], { manifest: yml({}) })).toEqual([
      ["a base of the channel", "a base of the channel", "others"],
    ]));

  it("CI: each leg that is open, and none that is met", () => {
    const criterion = aCriterion("ci", "builds", {
      checks: ["build", "boot"],
      targets: [{ arch: "x86_64", series: "4.9" }],
    });
    expect(asked([criterion], [aRun({}, { at: "07-18" })])).toEqual([
      ["a passing boot on x86_64 / 4.9", "a passing boot on x86_64 / 4.9", "ci"],
    ]);
  });

  it("reviews", () =>
    expect(asked([aCriterion("review", "reviewed")])).toEqual([["two reviews", "two reviews", "others"]]));
});

describe("what is asked of all", () => {
  const unmet = (key: string) => anAttestation(key, { claim: "unmet" }, { at: "07-10" });
  it("is what is known to be wrong first, then the policy’s order", () => {
    const criteria = ["a", "b", "c", "d"].map((key) => aCriterion("attested", key));
    expect(asked(criteria, [unmet("c"), unmet("d")]).map(([words]) => words)).toEqual(["c", "d", "a", "b"]);
  });
  it("leaves out what is said elsewhere, may and should, and what is met", () => {
    const criteria = [
      aCriterion("attested", "a"),
      aCriterion("attested", "b"),
      aCriterion("attested", "c", { obligation: "should" }),
      aCriterion("attested", "d", { obligation: "may" }),
    ];
    const verdict = aVerdict(criteria, [anAttestation("a", {}, { at: "07-10" })]);
    expect(askedOf(verdict, nothing).map((it) => it.keys)).toEqual([["b"]]);
    expect(askedOf(verdict, new Set(["b"]))).toEqual([]);
  });
});

describe("the reasons that are owed", () => {
  const should = aCriterion("attested", "upstream", { obligation: "should" });
  const keys = (criteria: readonly Criterion[], facts: readonly Fact[] = []) =>
    owedReasons(aVerdict(criteria, facts), nothing).map((s) => s.key);
  it("are of each open should", () => expect(keys([should, aCriterion("attested", "a")])).toEqual(["upstream"]));
  it("but of one that has its reason", () =>
    expect(keys([should], [aReason("upstream", "missing", "one", { at: "07-10" })])).toEqual([]));
  it("nor of one that a yml settles, while a must asks for the yml", () => {
    expect(keys([loads, aCriterion("manifest", "trust", { rule: "trust", obligation: "should" })])).toEqual([]);
    expect(keys([aCriterion("manifest", "trust", { rule: "trust", obligation: "should" })])).toEqual(["trust"]);
  });
});

describe("what a candidate that is asked for anyway meets beside", () => {
  const symbol = (key: string, name: string) => aCriterion("kernel", key, { symbols: [{ symbol: name, want: "y" }] });
  const material = { configurations: [aConfiguration({ X86_64: "y" })] };
  const should = { ...symbol("fuller", "OTHER"), obligation: "should" as const };
  const beside = (...criteria: readonly Criterion[]) => {
    const { keys, shoulds } = metBeside(aVerdict(criteria, [], { material }));
    return [keys, shoulds.map((s) => s.key)];
  };

  it("is every should that is computed of it, where a must asks for one", () =>
    expect(beside(symbol("hardening", "BUG"), should)).toEqual([["hardening"], ["fuller"]]));

  it("is nothing where no must does", () => expect(beside(aCriterion("attested", "readme"), should)).toEqual([[], []]));
});
