import { describe, expect, it } from "vitest";
import { aVerdict, reader, text } from "@/tests/support/judged";
import { aConfiguration } from "@/tests/support/kernels";
import { aCriterion, anAttestation, aReason, aRun } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { stepsOf } from "./steps";

const steps = (criteria: readonly Criterion[], facts: readonly Fact[] = [], material = {}) =>
  stepsOf(aVerdict(criteria, facts, { material }), reader).map(({ list, title, why, label, keys }) =>
    [list, text(title), text(why), label, keys.join(" ")].join(" | "),
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
        "others | A second person’s word on pie | Marked met by maintainer on 10 July; it waits for somebody who does not maintain it. | Accept or dispute | pie",
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

  it("what only the chair can bring is asked of others, and no candidate is", () => {
    const list = aCriterion("kernel", "hardening", { arch: ["s390x"] });
    expect(steps([list])).toEqual([
      "others | A list of symbols for its architecture | The list linuxkit-2017-06-12 says nothing for this architecture. | See the policy | hardening",
    ]);
    const later = aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y", from: "4.10" }] });
    expect(steps([later], [], { configurations: [aConfiguration({ X86_64: "y" })] })).toEqual([
      "others | A list of symbols that applies to it | No symbol of the list applies to it. | See the policy | hardening",
    ]);
  });

  it.each<readonly [Criterion, string]>([
    [aCriterion("attested", "upstream"), "Say why upstream is unknown, or show it"],
    [aCriterion("ci", "fuzz"), "Say why fuzz is unknown, or have CI show it"],
    [aCriterion("review", "reviewed"), "Say why reviewed is unknown, or have it reviewed"],
    [aCriterion("kernel", "hardening"), "Say why hardening is unknown, or put a new candidate forward"],
  ])("an open should asks for a reason, or for who alone can settle it: $key", (criterion, title) => {
    const [step] = stepsOf(aVerdict([should(criterion)]), reader);
    expect(text(step?.title ?? [])).toBe(title);
    expect([step?.list, step?.does, step?.label]).toEqual(["yours", "reason", "Say why not"]);
  });

  it("nothing more where the reason was given", () =>
    expect(
      steps([should(aCriterion("attested", "upstream"))], [aReason("upstream", "missing", "one", { at: "07-10" })]),
    ).toEqual([]));

  it("one yml for all that wait for it, of a must or a should; singular where one waits", () => {
    const yml = (key: string, rule: "loads" | "pinned" | "trust") => aCriterion("manifest", key, { rule });
    expect(steps([yml("loads", "loads"), yml("pinned", "pinned"), should(yml("trust", "trust"))])).toEqual([
      "yours | Put a yml forward | loads, pinned and trust wait for it. | New candidate | loads pinned trust",
    ]);
    expect(steps([yml("loads", "loads")])).toEqual([
      "yours | Put a yml forward | loads waits for it. | New candidate | loads",
    ]);
  });

  it("follows the policy’s order, and asks for each thing once", () => {
    const criteria = [
      aCriterion("review", "reviewed"),
      aCriterion("attested", "roadmap"),
      aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y" }] }),
    ];
    const configuration = aConfiguration({ X86_64: "y", BUG: "n" });
    expect(
      stepsOf(aVerdict(criteria, [], { material: { configurations: [configuration] } }), reader).map((it) =>
        text(it.title),
      ),
    ).toEqual(["Two reviews by members who do not maintain it", "Show roadmap", "BUG on"]);
  });

  it("asks nothing of a project that is ready, and never a waiver", () => {
    expect(steps([aCriterion("attested", "readme")], [anAttestation("readme", {}, { at: "07-10" })])).toEqual([]);
    const all = steps([aCriterion("ci", "builds"), aCriterion("review", "reviewed"), aCriterion("attested", "readme")]);
    expect(all.join(" ")).not.toMatch(/waive/i);
  });
});
