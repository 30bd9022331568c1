import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import { aBase, aCriterion, aKnown, aLog, aPolicy, contentOf, published } from "@/tests/support/make";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import type { KernelConfiguration } from "../kernel/configuration";
import type { ReadManifest } from "../manifest/manifest";
import { plain } from "../view/rich";
import { computedOf } from "../what-if";
import { findingsOf, manyFoundSaid, noteSaid, placeSaid } from "./findings";

const manifest: ReadManifest = {
  path: "wireguard.yml",
  dialect: "2017-07",
  text: "",
  value: aManifest({
    kernel: aKernel("linuxkit/kernel-wireguard:4.9"),
    services: [anItem("rngd", "linuxkit/rngd:2"), anItem("nginx", "nginx:alpine")],
  }),
  faults: [{ code: "unknown-key", path: "servces", place: { line: 9, column: 1 }, near: "services" }],
  places: {
    "kernel.image": { line: 2, column: 10 },
    "services[0].image": { line: 5, column: 12 },
    "services[1].image": { line: 7, column: 12 },
  },
};
const base = aBase(
  aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38"), services: [anItem("rngd", "linuxkit/rngd:1")] }),
);
const rules = (["loads", "pinned", "trust", "fresh"] as const).map((rule) => aCriterion("manifest", rule, { rule }));
const hardening = aCriterion("kernel", "hardening", {
  symbols: [
    { symbol: "PANIC_ON_OOPS", want: "y" },
    { symbol: "DEVMEM", want: "unset" },
    { symbol: "SECCOMP", want: "y" },
  ],
});
const known = aKnown(aLog(published(aPolicy([...rules, hardening])), base));
const computed = (...configurations: KernelConfiguration[]) =>
  computedOf(known, "testing", { ...contentOf("one"), manifest, configurations });
const found = (key: string, ...configurations: KernelConfiguration[]) => {
  const judged = computed(...configurations).find((s) => s.key === key);
  return judged ? findingsOf(judged).map((it) => `${placeSaid(it)} ${plain(it.said)}`.trim()) : [];
};

describe("what was found, thing by thing, each with its place", () => {
  test.each([
    ["loads", ["9:1 servces is no key of this LinuxKit; the nearest is services"]],
    ["pinned", ["2:10 linuxkit/kernel-wireguard:4.9 is not pinned", "7:12 nginx:alpine is not pinned"]],
    [
      "trust",
      [
        "2:10 linuxkit/kernel-wireguard:4.9 is not under the trust block",
        "7:12 nginx:alpine is not under the trust block",
      ],
    ],
    ["fresh", ["5:12 linuxkit/rngd:2 where the base has linuxkit/rngd:1"]],
  ])("%s", (key, said) => {
    expect(found(key)).toEqual(said);
  });

  test("kernel symbols stand in the first column of their line, in the list's order", () => {
    const configuration = aConfiguration({ PANIC_ON_OOPS: "n", DEVMEM: "y", X86_64: "y" });
    expect(found("hardening", configuration)).toEqual([
      "1:1 PANIC_ON_OOPS must be y and is not set",
      "2:1 DEVMEM must be off and is y",
      "SECCOMP must be y and is not there",
    ]);
  });

  test("in an overlay the part is named", () => {
    expect(placeSaid({ part: 2, place: { line: 14, column: 1 } })).toBe("part 2, 14:1");
    expect(placeSaid({ part: null, place: null })).toBe("");
  });

  test("what is met has none", () => {
    const whole = aConfiguration({ PANIC_ON_OOPS: "y", DEVMEM: "n", SECCOMP: "y", X86_64: "y" });
    expect(found("hardening", whole)).toEqual([]);
  });
});

test("too many to name: their number in one sentence", () => {
  const said = computed(aConfiguration({ X86_64: "y" })).map((s) => plain(manyFoundSaid(s)));
  expect(said).toEqual([
    "1 thing in it keeps it from loading.",
    "2 images are not pinned.",
    "2 images are not under the trust block.",
    "1 image of the base at other pins than the base’s.",
    "2 of 3 symbols are not as wanted.",
  ]);
});

test.each([
  [{ code: "bom", part: 1, line: 1 }, "A byte-order mark was passed over; Kconfig would lose the line behind it."],
  [{ code: "said-twice", part: 1, line: 9, symbol: "BUG" }, "BUG is said again; the last time counts."],
  [
    { code: "looks-like-unset", part: 1, line: 9, symbol: "BUG" },
    "A comment as it is written, and most likely meant to switch BUG off. It does not.",
  ],
  [
    { code: "bad-value", part: 1, line: 9, symbol: "BUG" },
    "The value of BUG is none; Kconfig falls back to its default.",
  ],
  [
    { code: "second-header", part: 2, line: 3 },
    "Kconfig’s own header stands here too: a whole configuration over another, not an overlay.",
  ],
] as const)("what was noticed while reading: %o", (note, said) => {
  expect(plain(noteSaid(note))).toBe(said);
});
