import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aKernel, aManifest, anItem, manifests, unordered } from "@/tests/support/manifests";
import { applyDelta } from "./apply";
import { type Delta, deltaOf } from "./delta";
import { repositoryOf } from "./image";
import type { Item, Manifest } from "./manifest";

/** A manifest with every pin that is skew put back to the base's, and every path as the base writes it. */
function resolved(manifest: Manifest, { skew }: Delta): Manifest {
  const pins = new Map(skew.map((one) => [one.item, one.base]));
  const items = (called: string, list: readonly Item[]) =>
    list.map((item) => ({ ...item, image: pins.get(`${called} ${item.name}`) ?? item.image }));
  return {
    ...manifest,
    kernel: manifest.kernel && { ...manifest.kernel, image: pins.get("kernel") ?? manifest.kernel.image },
    init: manifest.init.map((image) => pins.get(`init ${repositoryOf(image)}`) ?? image),
    onboot: items("onboot", manifest.onboot),
    onshutdown: items("onshutdown", manifest.onshutdown),
    services: items("service", manifest.services),
  };
}

test("law: the base with a manifest's delta applied is the manifest, up to order and skew", () => {
  fc.assert(
    fc.property(manifests, manifests, (base, manifest) => {
      const delta = deltaOf(base, manifest);
      expect(unordered(applyDelta(base, delta))).toEqual(unordered(resolved(manifest, delta)));
    }),
    { numRuns: 500 },
  );
});

test("law: what was applied once changes nothing more", () => {
  fc.assert(
    fc.property(manifests, manifests, (base, manifest) => {
      expect(deltaOf(applyDelta(base, deltaOf(base, manifest)), manifest).changes).toEqual([]);
    }),
  );
});

test("law: without changes the base stays as it is, its order too", () => {
  fc.assert(
    fc.property(manifests, (base) => {
      const applied = applyDelta(base, { changes: [], skew: [] });
      expect({ ...applied, kernel: null, trust: null }).toEqual({ ...base, kernel: null, trust: null });
      expect(unordered(applied)).toEqual(unordered(base));
    }),
  );
});

test("what is changed stays in its place, what is added comes behind", () => {
  const base = aManifest({ services: [anItem("a", "a:1"), anItem("b", "b:1"), anItem("c", "c:1")] });
  const project = aManifest({ services: [anItem("d", "d:1"), anItem("c", "c:1"), anItem("b", "x/b:1")] });
  expect(applyDelta(base, deltaOf(base, project)).services.map(({ image }) => image)).toEqual(["x/b:1", "c:1", "d:1"]);
});

test("skew is resolved to the base's pin", () => {
  const base = aManifest({
    kernel: aKernel("linuxkit/kernel:2"),
    init: ["linuxkit/init:2"],
    services: [anItem("a", "a:2")],
  });
  const old = aManifest({
    kernel: aKernel("linuxkit/kernel:1"),
    init: ["linuxkit/init:1"],
    services: [anItem("a", "a:1")],
  });
  expect(applyDelta(base, deltaOf(base, old))).toEqual(base);
});

test("a word of the command line is put where the one it replaces stood", () => {
  const base = aManifest({ kernel: aKernel("k:1", "console=tty0 page_poison=1 quiet") });
  const project = aManifest({ kernel: aKernel("k:1", "quiet page_poison=on console=tty0 ro") });
  expect(applyDelta(base, deltaOf(base, project)).kernel?.cmdline).toBe("console=tty0 page_poison=on quiet ro");
});
