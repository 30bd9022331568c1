import fc from "fast-check";
import type { Criterion, WantedSymbol } from "@/lib/domain/criterion";
import type { Policy } from "@/lib/domain/policy";
import type { Target } from "@/lib/domain/target";
import { aCriterion, aPolicy } from "../support/make";

/** Policies with what the laws' have not: other evidence, roles, axes, durations in hours, lists with ranges and exceptions. */
export const wideKeys = ["talk", "audit", "ci-wide", "peers", "yml-wide", "symbols"] as const;
const shared = {
  obligation: fc.constantFrom("must", "must", "should", "may"),
  appliesTo: fc.constantFrom<string[]>([], [], ["kernel", "service"]),
  from: fc.constantFrom(undefined, undefined, "2017-07-12T12:00:00.000Z"),
} as const;
const durations = fc.constantFrom("PT36H", "P3DT12H", "P5D", "PT7200M", "P20D");

const attested = (key: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      ...shared,
      evidence: fc.constantFrom("none", "url", "commit-url"),
      binds: fc.constantFrom("project", "content"),
      naAllowed: fc.boolean(),
      secondPerson: fc.boolean(),
      validFor: durations,
    })
    .map((rule) => aCriterion("attested", key, rule));
const ci: fc.Arbitrary<Criterion> = fc
  .record({
    ...shared,
    checks: fc.constantFrom<string[]>(["build"], ["boot", "build"]),
    targets: fc.constantFrom<Target[]>([{ arch: "x86_64" }], [{ arch: "x86_64" }, { series: "4.9", arch: "x86_64" }]),
    origins: fc.constantFrom<("proved" | "posted")[]>(["posted"], ["proved", "posted"]),
    maxAge: durations,
    streak: fc.integer({ min: 1, max: 4 }),
    window: fc.integer({ min: 1, max: 6 }),
    maxFail: fc.integer({ min: 0, max: 2 }),
  })
  .map((rule) => aCriterion("ci", "ci-wide", rule));
const review: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, role: fc.constantFrom("anyone", "voter", "reviewer"), count: fc.integer({ min: 1, max: 3 }) })
  .map((rule) => aCriterion("review", "peers", rule));
const manifest: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, rule: fc.constantFrom("loads", "pinned", "trust", "fresh") })
  .map((rule) => aCriterion("manifest", "yml-wide", rule));

const wanted: readonly WantedSymbol[] = [
  { symbol: "PANIC_ON_OOPS", want: "y" },
  { symbol: "STRICT_KERNEL_RWX", want: "y", from: "4.10" },
  { symbol: "DEBUG_RODATA", want: "unset", to: "4.10" },
  { symbol: "DEVMEM", want: "unset" },
  { symbol: "MMAP_MIN_ADDR", want: 65536, arch: "x86_64" },
  { symbol: "LSM", want: "*yama*", unless: "DEVMEM" },
];
const kernel: fc.Arbitrary<Criterion> = fc
  .record({
    ...shared,
    list: fc.constantFrom("our-own", "our-own", "linuxkit-2017-07-24"),
    symbols: fc.shuffledSubarray([...wanted], { minLength: 1, maxLength: 3 }),
    except: fc.constantFrom<{ symbol: string; arch: string; reason: string }[]>(
      [],
      [],
      [{ symbol: "DEVMEM", arch: "x86_64", reason: "Its debugger." }],
    ),
    arch: fc.constantFrom<string[]>(["x86_64"], ["x86_64"], ["x86_64", "aarch64"]),
  })
  .map((rule) => aCriterion("kernel", "symbols", rule));

export const widePolicies: fc.Arbitrary<Policy> = fc
  .tuple(
    fc
      .tuple(attested("talk"), attested("audit"), ci, review, manifest, kernel)
      .chain((all) => fc.shuffledSubarray(all, { minLength: 1, maxLength: 4 })),
    fc.boolean(),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([list, wantsFloor, version]) => {
    const hasLegs = list.some((it) => it.kind === "ci" && it.obligation === "must");
    return aPolicy(list, { version, floor: wantsFloor && hasLegs ? ["x86_64"] : [] });
  });
