import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { type AskedLeg, legNamed, legsOf } from "./leg-named";
import { ONLY_PLACE } from "./target";

const x86 = { arch: "x86_64", series: "4.9" };
const arm = { arch: "aarch64", series: "4.9" };
const legs: readonly AskedLeg[] = [
  { check: "build", target: ONLY_PLACE },
  { check: "boot", target: x86 },
  { check: "boot", target: arm },
  { check: "kernel-config", target: ONLY_PLACE },
];

describe("a forge’s job is the leg of which it says every word", () => {
  it.each([
    ["boot (x86_64, 4.9)", "boot", x86],
    ["boot / x86_64 / 4.9", "boot", x86],
    ["boot: x86_64 4.9", "boot", x86],
    ["boot-x86_64-4.9", "boot", x86],
    ["boot [x86_64, 4.9]", "boot", x86],
    ["Boot (4.9, x86_64)", "boot", x86],
    ["4.9 boot AARCH64", "boot", arm],
    ["boot 🚀 (aarch64, 4.9)", "boot", arm],
    ["build", "build", ONLY_PLACE],
    [" Build ", "build", ONLY_PLACE],
    ["kernel config", "kernel-config", ONLY_PLACE],
    ["kernel-config", "kernel-config", ONLY_PLACE],
  ])("%s", (name, check, target) => {
    expect(legNamed(name, legs)).toEqual({ check, target, isAsked: true });
  });
});

describe("a job of another name is kept as itself, and nobody asks for it", () => {
  it.each([
    ["boot", "other-job-boot"],
    ["boot (x86_64)", "boot-x86_64"],
    ["boot (x86_64, 4.14)", "boot-x86_64-4.14"],
    ["boot smoke (x86_64, 4.9)", "boot-smoke-x86_64-4.9"],
    ["boot boot (x86_64, 4.9)", "boot-boot-x86_64-4.9"],
    ["nightly / build", "nightly-build"],
    ["Lint & format", "lint-format"],
    ["42", "job"],
    ["🚀", "job"],
    ["", "job"],
    ["überprüfen", "berpr-fen"],
    ["__proto__", "proto"],
  ])("%j is %s", (name, check) => {
    expect(legNamed(name, legs)).toEqual({ check, target: ONLY_PLACE, isAsked: false });
  });

  it("also where it is longer than a check’s name and begins as one that is asked for", () => {
    const long = "a".repeat(40);
    const named = legNamed(`${long} and more`, [{ check: long, target: ONLY_PLACE }]);
    expect(named).toMatchObject({ isAsked: false, check: `other-job-${"a".repeat(30)}` });
  });

  it("and its name is one that a run may have", () => {
    for (const name of ["9 lives", "..x", "-x-", `${"ü".repeat(100)}x`, "x".repeat(500), "A B"])
      expect(legNamed(name, []).check).toMatch(/^[a-z][\w.-]{0,39}$/);
  });
});

it("of two legs of the same words the one that says them in this order", () => {
  const both: readonly AskedLeg[] = [
    { check: "boot", target: { name: "suite" } },
    { check: "suite", target: { name: "boot" } },
  ];
  expect(legNamed("suite (boot)", both).check).toBe("suite");
  expect(legNamed("boot (suite)", both).check).toBe("boot");
});

it("the legs of policies are each check on each target, once", () => {
  const policies = [
    aPolicy([aCriterion("ci", "ci", { checks: ["build", "boot"], targets: [x86, arm] }), aCriterion("attested", "a")]),
    aPolicy([aCriterion("ci", "ci", { checks: ["boot"], targets: [x86] })]),
  ];
  expect(legsOf(policies)).toEqual([
    { check: "build", target: x86 },
    { check: "build", target: arm },
    { check: "boot", target: x86 },
    { check: "boot", target: arm },
  ]);
});
