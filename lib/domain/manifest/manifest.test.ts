import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aKernel, aManifest, anItem, manifests } from "@/tests/support/manifests";
import { Manifest, ReadManifest } from "./manifest";

test("law: every manifest survives the way into the log and back", () => {
  fc.assert(
    fc.property(manifests, (manifest) => {
      expect(Manifest.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
    }),
  );
});

test("one with faults is a value too: the record has an item without an image", () => {
  const manifest = aManifest({ kernel: aKernel(null), services: [anItem("rngd", null), anItem(null, null)] });
  expect(Manifest.parse(manifest)).toEqual(manifest);
});

test("a field that nobody knows is refused: a manifest is read from a yml, not handed in", () => {
  expect(Manifest.safeParse({ ...aManifest(), volumes: [] }).success).toBe(false);
  expect(ReadManifest.safeParse({ value: aManifest() }).success).toBe(false);
});
