import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFile, aKernel, aManifest, anItem, manifests, unordered } from "@/tests/support/manifests";
import { deltaOf, imagesOfDelta } from "./delta";
import type { Manifest } from "./manifest";
import { wordsOfChange, wordsOfSkew } from "./words";

const base = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38", "console=tty0"),
  init: ["linuxkit/init:new", "linuxkit/runc:new"],
  onboot: [anItem("sysctl", "linuxkit/sysctl:new")],
  services: [anItem("getty", "linuxkit/getty:new", { env: ["INSECURE=true"] }), anItem("rngd", "linuxkit/rngd:new")],
  files: [aFile("etc/docker/daemon.json", { contents: "{}" })],
  trust: { image: [], org: ["linuxkit"] },
});
const of = (changed: Partial<Manifest>) => deltaOf(base, { ...base, ...changed });
const said = (changed: Partial<Manifest>) => {
  const { changes, skew } = of(changed);
  return [...changes.map(wordsOfChange), ...skew.map(wordsOfSkew)];
};

describe("a manifest as changes to its base", () => {
  const { services, files } = base;
  test.each<[string, Partial<Manifest>, string[]]>([
    ["the base itself", {}, []],
    ["the same in another order", { services: [...services].reverse(), init: [...base.init].reverse() }, []],
    [
      "another kernel and a word on its command line",
      { kernel: aKernel("linuxkit/kernel-ima:4.11", "console=tty0 ima_appraise=enforce_ns") },
      [
        "kernel image → linuxkit/kernel-ima:4.11 in place of linuxkit/kernel:4.9.38",
        "adds to the command line ima_appraise=enforce_ns",
      ],
    ],
    [
      "the base's kernel at another pin is skew",
      { kernel: aKernel("linuxkit/kernel:4.9.31", "console=tty0") },
      ["kernel at another pin: linuxkit/kernel:4.9.31, the base has linuxkit/kernel:4.9.38"],
    ],
    [
      "no kernel at all",
      { kernel: null },
      ["kernel image no longer linuxkit/kernel:4.9.38", "drops from the command line console=tty0"],
    ],
    [
      "init goes by repository: another pin is skew, another repository a change",
      { init: ["linuxkit/init:old", "linuxkit/wireguard-utils:1"] },
      [
        "adds init linuxkit/wireguard-utils:1",
        "drops init linuxkit/runc:new",
        "init linuxkit/init at another pin: linuxkit/init:old, the base has linuxkit/init:new",
      ],
    ],
    ["a service more", { services: [...services, anItem("sshd", "linuxkit/sshd:1")] }, ["adds service sshd"]],
    ["a service less", { services: services.slice(1) }, ["drops service getty"]],
    [
      "a service at an older pin is skew",
      { services: [anItem("getty", "linuxkit/getty:old", { env: ["INSECURE=true"] }), ...services.slice(1)] },
      ["service getty at another pin: linuxkit/getty:old, the base has linuxkit/getty:new"],
    ],
    [
      "a service with other fields is a change, pin and all",
      { services: [anItem("getty", "linuxkit/getty:old"), ...services.slice(1)] },
      ["changes service getty: image, env"],
    ],
    [
      "a service that lost its image is a change",
      { services: [services[0] as never, anItem("rngd", null)] },
      ["changes service rngd: image"],
    ],
    [
      "an item moved to another section",
      { onboot: [], services: [...services, ...base.onboot] },
      ["drops onboot sysctl", "adds service sysctl"],
    ],
    [
      "a file with other contents",
      { files: [aFile("/etc/docker/daemon.json", { contents: "{1}" })] },
      ["changes file etc/docker/daemon.json: contents"],
    ],
    ["the same file with a slash before it", { files: [aFile("/etc/docker/daemon.json", { contents: "{}" })] }, []],
    [
      "trust as sets",
      { trust: { image: ["nginx:alpine"], org: [] } },
      ["no longer trusts organisation linuxkit", "trusts image nginx:alpine"],
    ],
    ["no trust", { trust: null, files }, ["no longer trusts organisation linuxkit"]],
    ["a section that the verdict does not look at", { other: { outputs: [{ format: "iso-bios" }] } }, ["adds outputs"]],
  ])("%s", (_, changed, words) => {
    expect(said(changed)).toEqual(words);
  });
});

test("the images that a project answers for: of what it adds and changes, not of skew", () => {
  const manifest: Manifest = {
    ...base,
    kernel: aKernel("linuxkit/kernel:4.9.31", "quiet"),
    init: ["linuxkit/init:old", "linuxkit/wireguard-utils:1"],
    services: [
      anItem("getty", "linuxkit/getty:old"),
      anItem("rngd", "linuxkit/rngd:old"),
      anItem("sshd", "linuxkit/sshd:1"),
    ],
  };
  const images = imagesOfDelta(deltaOf(base, manifest), manifest);
  expect(images.map(({ path, image }) => `${path} ${image}`)).toEqual([
    "init[1] linuxkit/wireguard-utils:1",
    "services[0].image linuxkit/getty:old",
    "services[2].image linuxkit/sshd:1",
  ]);
});

test("of two items of one name in a manifest with faults, both count", () => {
  const manifest = aManifest({ services: [anItem("a", "x:1"), anItem("a", "y:1"), anItem(null, "z:1")] });
  expect(imagesOfDelta(deltaOf(aManifest(), manifest), manifest).map(({ image }) => image)).toEqual([
    "x:1",
    "y:1",
    "z:1",
  ]);
});

test("law: a manifest has no changes against itself, nor against itself in another order", () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      expect(deltaOf(manifest, unordered(manifest))).toEqual({ changes: [], skew: [] });
    }),
  );
});
