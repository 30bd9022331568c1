import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aKernel, aManifest, anItem, manifests } from "@/tests/support/manifests";
import { manifestOf } from "./read";
import { treeOf } from "./tree";

test("sections and keys stand in the dialect's documented order, unknown ones behind by name", () => {
  const manifest = aManifest({
    other: { volumes: [], outputs: [] },
    trust: { image: ["nginx"], org: ["linuxkit"] },
    services: [anItem("nginx", "nginx:alpine", { zz: 1, readonly: true, aa: 1, command: ["nginx"] })],
    init: ["linuxkit/init:1"],
    kernel: { image: "k:1", cmdline: "quiet", settings: { tar: "none" } },
  });
  const tree = treeOf(manifest, "2017-07");
  expect(Object.keys(tree)).toEqual(["kernel", "init", "services", "trust", "outputs", "volumes"]);
  expect(JSON.stringify(tree.services)).toBe(
    '[{"name":"nginx","image":"nginx:alpine","command":["nginx"],"readonly":true,"aa":1,"zz":1}]',
  );
  expect(JSON.stringify(tree.kernel)).toBe('{"image":"k:1","cmdline":"quiet","tar":"none"}');
  expect(JSON.stringify(tree.trust)).toBe('{"org":["linuxkit"],"image":["nginx"]}');
});

test("what was not said stays unsaid; a null that somebody wrote is written", () => {
  const manifest = aManifest({ services: [anItem("rngd", null, { net: null })], trust: { image: [], org: [] } });
  expect(treeOf(manifest, "2017-07")).toEqual({ services: [{ name: "rngd", net: null }], trust: {} });
});

test("what a dialect cannot say is said all the same, and reading it gives the fault", () => {
  const tree = treeOf(aManifest({ kernel: aKernel("k:1"), onshutdown: [anItem("shutdown", "busybox")] }), "2017-05");
  expect(manifestOf(tree, "2017-05").faults).toMatchObject([{ code: "unknown-key", path: "onshutdown" }]);
});

test("law: the tree of a manifest reads as that manifest, whatever the order of its keys", () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      expect(manifestOf(treeOf(manifest, "2017-07"), "2017-07").value).toEqual(manifest);
      const turned = JSON.parse(JSON.stringify(manifest, (_, value) => reversed(value)));
      expect(JSON.stringify(treeOf(turned, "2017-07"))).toBe(JSON.stringify(treeOf(manifest, "2017-07")));
    }),
  );
});

const reversed = (value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).reverse())
    : value;
