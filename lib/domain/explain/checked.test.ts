import { describe, expect, test } from "vitest";
import { aBase, aCriterion, aKnown, aLog, aPolicy, contentOf, published } from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import type { Fault, Manifest } from "../manifest/manifest";
import { plain } from "../view/rich";
import { computedOf } from "../what-if";
import { blankSaid, checkedSaid, presentSaid, unreadSaid } from "./checked";

const base = aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") });
const policy = aPolicy([
  aCriterion("manifest", "loads", { rule: "loads" }),
  aCriterion("manifest", "pinned", { rule: "pinned" }),
  aCriterion("manifest", "fresh", { rule: "fresh" }),
  aCriterion("kernel", "hardening"),
]);
const known = aKnown(aLog(published(policy), aBase(base)));
const said = (value: Manifest, faults: Fault[] = []) => {
  const manifest = { path: "a.yml", dialect: "2017-07" as const, text: "", value, faults, places: {} };
  return plain(checkedSaid(computedOf(known, "testing", { ...contentOf("one"), manifest, configurations: [] })));
};
const floats = aManifest({ kernel: aKernel("linuxkit/kernel-wireguard:4.9") });
const fault: Fault = { code: "no-image", path: "services.rngd", place: { line: 10, column: 5 } };

describe("what a yml comes to begins with whether it loads", () => {
  test("it does", () => {
    expect(said(floats)).toBe(
      "It loads. Of three more that it answers by itself, one is met, one is unmet and one is unknown.",
    );
  });
  test("it does not", () => {
    expect(said(floats, [fault])).toBe(
      "It does not load. One thing in it is not as it should be; the rest was read as far as it goes.",
    );
    expect(said(floats, [fault, fault])).toContain("2 things in it are not as they should be");
  });
  test("it does, and adds nothing", () => {
    expect(said(base)).toBe("It changes nothing of the base. So it adds nothing to the channel.");
  });
  test("there is none, only a kernel configuration", () => {
    expect(
      plain(checkedSaid(computedOf(known, "testing", { ...contentOf("one"), manifest: null, configurations: [] }))),
    ).toBe("Of three more that it answers by itself, three are unknown.");
  });
});

test("before anything was written, by whose it is", () => {
  expect(plain(blankSaid(null))).toBe("Paste a yml and see what it comes to, with line and column. Nothing is stored.");
  expect(plain(blankSaid("memorizer"))).toBe(
    "memorizer has no yml yet. Paste one and see what it comes to, with line and column. Nothing is stored.",
  );
  expect(plain(presentSaid("yours", true))).toContain("what you gain and lose");
  expect(plain(presentSaid("anybody's", true))).toContain("what it would gain and lose");
  expect(plain(presentSaid("only read", true))).toBe("This is the present candidate.");
  expect(plain(presentSaid("past", true))).toBe("This was the candidate then.");
  expect(plain(presentSaid("past", false))).toBe("There was no candidate then.");
});

test("what cannot be read says so first, and ends its sentence", () => {
  expect(plain(unreadSaid("This is not yml"))).toBe("It cannot be read. This is not yml.");
});
