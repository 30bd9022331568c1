import { describe, expect, it } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aBase, aCriterion } from "@/tests/support/make";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import type { CriterionOf } from "../criterion";
import type { Manifest, ReadManifest } from "../manifest/manifest";
import { manifestOf } from "../manifest/read";
import { treeOf } from "../manifest/tree";
import type { ManifestFinding } from "../standing/detail";
import { faultSaid, itemOf } from "./manifest";
import { standingSaid } from "./standing";

type Rule = CriterionOf<"manifest">["rule"];
const HASH = "26fe3d38455f2d441549e3c54bdec1b26ac819b8";
const OTHER = "1516d5d70683a5d925fe475eb1b6164a2f67ac3b";

const linuxkit = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38"),
  init: [`linuxkit/init:${HASH}`],
  services: [anItem("rngd", `linuxkit/rngd:${HASH}`), anItem("nginx", "nginx:alpine")],
  trust: { image: [], org: ["linuxkit"] },
});

function yml(changed: Partial<Manifest>): ReadManifest {
  const { value, faults, places } = manifestOf(treeOf({ ...linuxkit, ...changed }, "2017-07"), "2017-07", () => ({
    line: 10,
    column: 5,
  }));
  return { path: "wireguard.yml", dialect: "2017-07", text: "", value, faults: [...faults], places };
}

const said = (
  rule: Rule,
  changed: Partial<Manifest> | null,
  base: readonly ReturnType<typeof aBase>[] = [aBase(linuxkit)],
) => {
  const judged = judgedBy(aCriterion("manifest", "yml", { rule }), base, {
    material: { manifest: changed === null ? null : yml(changed) },
  });
  return [judged.is, text(standingSaid(judged, reader))];
};
const kernel = (tag: string) => ({ kernel: aKernel(`linuxkit/kernel-wireguard:${tag}`) });
const tools = (tag: string) => ({ init: [...linuxkit.init, `linuxkit/wireguard-utils:${tag}`] });

describe("what is computed from the yml", () => {
  it.each<readonly [string, Rule, Partial<Manifest> | null, string, string]>([
    ["no yml", "loads", null, "unknown", "No yml has been put forward."],
    [
      "it loads",
      "loads",
      kernel(HASH),
      "met",
      "Every item has an image, names are used once, and it differs from the base.",
    ],
    ["it changes nothing", "loads", {}, "unmet", "It changes nothing of the base."],
    [
      "an item without an image",
      "loads",
      { services: [anItem("rngd", null), anItem("nginx", "nginx:alpine")] },
      "unmet",
      "Service rngd has no image (line 10).",
    ],
    ["one image, pinned", "pinned", kernel(`4.9.15-${HASH}`), "met", "1 of 1 image carries its full content hash."],
    [
      "two images, pinned",
      "pinned",
      { ...kernel(`4.9.15-${HASH}`), ...tools(HASH) },
      "met",
      "2 of 2 images carry their full content hash.",
    ],
    [
      "no image of its own",
      "pinned",
      { kernel: aKernel("linuxkit/kernel:4.9.38", "quiet") },
      "met",
      "It adds no image of its own.",
    ],
    ["one floats", "pinned", kernel("4.9.x"), "unmet", "linuxkit/kernel-wireguard:4.9.x is not pinned."],
    [
      "two float",
      "pinned",
      { ...kernel("4.9.x"), ...tools("latest") },
      "unmet",
      "linuxkit/kernel-wireguard:4.9.x and linuxkit/wireguard-utils:latest are not pinned.",
    ],
    ["one under trust", "trust", kernel(HASH), "met", "1 of 1 image is covered by trust."],
    ["two under trust", "trust", { ...kernel(HASH), ...tools(HASH) }, "met", "2 of 2 images are covered by trust."],
    [
      "one not under trust",
      "trust",
      { kernel: aKernel(`mobylinux/kernel:${HASH}`) },
      "unmet",
      `mobylinux/kernel:${HASH} is not under the trust block.`,
    ],
    ["nothing at another pin", "fresh", kernel(HASH), "met", "Nothing of the base stands at another pin."],
    [
      "one at another pin: singular",
      "fresh",
      { init: [`linuxkit/init:${OTHER}`] },
      "unmet",
      "1 image of the base at another pin than the base’s: init.",
    ],
    [
      "two at other pins",
      "fresh",
      { init: [`linuxkit/init:${OTHER}`], services: [anItem("rngd", `linuxkit/rngd:${OTHER}`)] },
      "unmet",
      "2 images of the base at other pins than the base’s: init and rngd.",
    ],
  ])("%s", (_, rule, changed, is, words) => {
    expect(said(rule, changed)).toEqual([is, words]);
  });

  it("says that there is nothing to judge it against, before the channel has a base", () => {
    expect(said("pinned", kernel(HASH), [])).toEqual([
      "unknown",
      "No base of the channel is known at this instant, so there is nothing to judge it against.",
    ]);
  });

  it("names each of twenty images that float", () => {
    const services = Array.from({ length: 20 }, (_, index) => anItem(`s${index}`, `linuxkit/s${index}:latest`));
    const [is, words] = said("pinned", { services });
    expect(is).toBe("unmet");
    for (const { image } of services) expect(words).toContain(String(image));
    expect(words).not.toContain("…");
  });
});

describe("one fault of a yml", () => {
  const fault = (changed: Partial<ManifestFinding>): ManifestFinding => ({
    code: "fault",
    item: "service rngd",
    image: null,
    base: null,
    place: null,
    said: null,
    ...changed,
  });
  it.each<readonly [string, Partial<ManifestFinding>, string]>([
    [
      "no image, with its line",
      { code: "no-image", place: { line: 10, column: 5 } },
      "service rngd has no image (line 10)",
    ],
    ["a name used twice", { code: "name-twice" }, "service rngd is there twice"],
    [
      "what the reader says",
      { item: "servces", said: "is no key of this LinuxKit; the nearest is services" },
      "servces is no key of this LinuxKit; the nearest is services",
    ],
    ["nothing said", {}, "service rngd cannot be read"],
  ])("%s", (_, changed, words) => expect(text(faultSaid(fault(changed)))).toBe(words));

  it("sets the item's name as machine text, and its section as words", () => {
    expect(itemOf("init linuxkit/runc")).toEqual(["init ", { code: "linuxkit/runc" }]);
    expect(itemOf("kernel")).toEqual([{ code: "kernel" }]);
  });
});
