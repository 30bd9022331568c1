import { describe, expect, it } from "vitest";
import { groundOf, nextOf } from "@/tests/support/ground";
import { reader, text } from "@/tests/support/judged";
import { aConfiguration } from "@/tests/support/kernels";
import { aBase, aCriterion, anAttestation, aReason, aRun } from "@/tests/support/make";
import { aManifest } from "@/tests/support/manifests";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { stepsOf } from "./steps";

const said = (criteria: readonly Criterion[], facts: readonly Fact[] = [], given = {}) =>
  stepsOf(nextOf(criteria, facts, given), groundOf(criteria, facts, given).verdict, reader);
const steps = (criteria: readonly Criterion[], facts: readonly Fact[] = [], material = {}) =>
  said(criteria, facts, { material }).map(({ list, title, why, evidence, label, keys }) =>
    [list, text(title), [text(why), evidence].filter((it) => it !== "").join(" "), label, keys.join(" ")].join(" | "),
  );
const should = (criterion: Criterion): Criterion => ({ ...criterion, obligation: "should" }) as Criterion;

describe("what stands between a project and the channel", () => {
  it.each<readonly [string, Criterion, readonly Fact[], readonly string[]]>([
    [
      "to be shown",
      aCriterion("attested", "roadmap", { ask: "a roadmap" }),
      [],
      ["yours | Show a roadmap | Nobody has shown it yet. | Mark met | roadmap"],
    ],
    [
      "to be shown again",
      aCriterion("attested", "maintainer", { renew: "be named again" }),
      [anAttestation("maintainer", {}, { at: "04-10" })],
      [
        "yours | Be named again | Shown on 10 April and good for 90 days; it aged out on 9 July. | Mark met | maintainer",
      ],
    ],
    [
      "a second person’s word",
      aCriterion("attested", "pie", { secondPerson: true }),
      [anAttestation("pie", {}, { at: "07-10" })],
      [
        "others | A second person’s word on pie | Marked met by maintainer on 10 July; it waits for somebody who does not maintain it. By second voter or voter. | Accept or dispute | pie",
      ],
    ],
    [
      "runs of CI, a step a job",
      aCriterion("ci", "boots", { checks: ["build", "boot"], streak: 2 }),
      [],
      [
        "ci | Two passing builds in a row on x86_64 / 4.9 | Of this candidate, not older than 14 days. | Connect CI | boots",
        "ci | Two passing boots in a row on x86_64 / 4.9 | Of this candidate, not older than 14 days. | Connect CI | boots",
      ],
    ],
    [
      "only the jobs that are open",
      aCriterion("ci", "boots", { checks: ["build", "boot"] }),
      [aRun({}, { at: "07-18" })],
      ["ci | A passing boot on x86_64 / 4.9 | Of this candidate, not older than 14 days. | Connect CI | boots"],
    ],
    [
      "reviews",
      aCriterion("review", "reviewed"),
      [],
      ["others | Two reviews by members who do not maintain it | 0 of 2. | Ask for reviews | reviewed"],
    ],
    [
      "a kernel configuration",
      aCriterion("kernel", "hardening"),
      [],
      ["yours | Its kernel configuration | No kernel configuration has been put forward. | New candidate | hardening"],
    ],
    ["a may asks nothing", { ...aCriterion("attested", "wider"), obligation: "may" }, [], []],
  ])("%s", (_, criterion, facts, expected) => expect(steps([criterion], facts)).toEqual(expected));

  it("what only the chair can bring is asked of others, and a candidate where the kernel for it is not there", () => {
    const list = aCriterion("kernel", "hardening", { arch: ["s390x"] });
    expect(steps([list])).toEqual([
      "yours | Put a new candidate forward | The list linuxkit-2017-06-12 says nothing for this architecture. | New candidate | hardening",
      "others | A list of symbols for its architecture | No upload could help: the policy’s own list cannot judge it. By the chair. | See the policy | hardening",
    ]);
    const later = aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y", from: "4.10" }] });
    expect(steps([later], [], { configurations: [aConfiguration({ X86_64: "y" })] })).toEqual([
      "others | A list of symbols that applies to it | No upload could help: the policy’s own list cannot judge it. By the chair. | See the policy | hardening",
    ]);
  });

  it.each<readonly [Criterion, string]>([
    [aCriterion("attested", "upstream"), "Say why upstream is unknown, or show it"],
    [aCriterion("ci", "fuzz"), "Say why fuzz is unknown, or have CI show it"],
    [aCriterion("review", "reviewed"), "Say why reviewed is unknown, or have it reviewed"],
    [aCriterion("kernel", "hardening"), "Say why hardening is unknown, or put a new candidate forward"],
  ])("an open should asks for a reason, or for who alone can settle it: $key", (criterion, title) => {
    const [, step] = said([aCriterion("attested", "readme"), should(criterion)]);
    expect(text(step?.title ?? [])).toBe(title);
    expect([step?.list, step?.does, step?.label]).toEqual(["yours", "reason", "Say why not"]);
  });

  it("nothing more where the reason was given", () =>
    expect(
      steps([should(aCriterion("attested", "upstream"))], [aReason("upstream", "missing", "one", { at: "07-10" })]),
    ).toEqual([]));

  it("one yml for all that wait for it, of a must or a should; a base first where there is none", () => {
    const yml = (key: string, rule: "loads" | "pinned" | "trust") => aCriterion("manifest", key, { rule });
    expect(steps([yml("loads", "loads"), yml("pinned", "pinned"), should(yml("trust", "trust"))])).toEqual([
      "yours | Put a yml forward | No yml has been put forward. The new candidate has to meet loads, pinned and trust. | New candidate | loads pinned trust",
      "others | A base of the channel | A yml is judged by what it changes in a base, and the channel has none. By the chair. | See the channel | loads pinned",
    ]);
    expect(steps([yml("loads", "loads")], [aBase(aManifest())])).toEqual([
      "yours | Put a yml forward | No yml has been put forward. | New candidate | loads",
    ]);
  });

  it("a new candidate says what has to hold of it, and what begins anew", () => {
    const kernel = aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y" }] });
    const material = { configurations: [aConfiguration({ X86_64: "y", BUG: "n" })] };
    expect(steps([kernel, aCriterion("ci", "builds")], [aRun({}, { at: "07-18" })], material)).toEqual([
      "yours | BUG on | 1 of 1 symbol is not as wanted: BUG must be y and is not set, line 2. Builds begins anew with it. | New candidate | hardening",
      "ci | A passing build on x86_64 / 4.9 | Of the new candidate, not older than 14 days. | Connect CI | builds",
    ]);
  });

  it("the first candidate is what runs and reviews wait for", () =>
    expect(
      said([aCriterion("ci", "builds"), aCriterion("review", "reviewed")], [], { material: null }).map((it) => [
        text(it.title),
        text(it.why),
      ]),
    ).toEqual([
      ["Put a candidate forward", "Builds and reviewed are of one commit, and begin with it."],
      ["A passing build on x86_64 / 4.9", ""],
      ["Two reviews by members who do not maintain it", "0 of 2."],
    ]));

  it("follows the policy’s order, and asks for each thing once", () => {
    const criteria = [
      aCriterion("review", "reviewed"),
      aCriterion("attested", "roadmap"),
      aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y" }] }),
    ];
    const configuration = aConfiguration({ X86_64: "y", BUG: "n" });
    expect(said(criteria, [], { material: { configurations: [configuration] } }).map((it) => text(it.title))).toEqual([
      "BUG on",
      "Two reviews by members who do not maintain it",
      "Show roadmap",
    ]);
  });

  it("asks nothing of a project that is ready, and never a waiver", () => {
    expect(steps([aCriterion("attested", "readme")], [anAttestation("readme", {}, { at: "07-10" })])).toEqual([]);
    const all = steps([aCriterion("ci", "builds"), aCriterion("review", "reviewed"), aCriterion("attested", "readme")]);
    expect(all.join(" ")).not.toMatch(/waive/i);
  });
});
