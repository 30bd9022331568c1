import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aFile, aKernel, aManifest, anItem, manifests } from "@/tests/support/manifests";
import { deltaOf } from "../manifest/delta";
import { isSame } from "../manifest/json";
import type { Manifest } from "../manifest/manifest";
import { combine } from "./combine";

const hash = "a".repeat(40);
const base = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38", "console=ttyS0"),
  services: [anItem("getty", "g:1")],
});
const part = (project: string, manifest: Manifest, of = base) => ({ project, delta: deltaOf(of, manifest) });
const withService = (name: string) => ({ ...base, services: [...base.services, anItem(name, `${name}:1`)] });
const withKernel = (image: string) => ({ ...base, kernel: aKernel(image, "console=ttyS0") });

describe("the one manifest of several projects", () => {
  test("without a member it is the base alone", () =>
    expect(combine(base, [])).toEqual({ is: "combined", manifest: base, carrier: null }));

  test("has the base and what each changes, by the projects' names, whoever comes first", () => {
    const parts = [part("wireguard", withService("wg")), part("landlock", withService("ll"))];
    const made = combine(base, parts);
    expect(made).toMatchObject({ manifest: { services: [{ name: "getty" }, { name: "ll" }, { name: "wg" }] } });
    expect(combine(base, [...parts].reverse())).toEqual(made);
  });

  test("has once what two change alike", () => {
    const shared = {
      ...withService("wg"),
      kernel: aKernel("k:1", "console=ttyS0 quiet"),
      trust: { org: ["linuxkit"], image: [] },
    };
    const made = combine(base, [part("wireguard", shared), part("landlock", shared)]);
    expect(made).toEqual({ is: "combined", manifest: shared, carrier: null });
  });

  test("is refused with every reason between two of them", () => {
    const made = combine(base, [
      part("a", { ...withKernel("k:1"), files: [aFile("etc/x", { contents: "1" })] }),
      part("b", { ...withKernel("k:2"), files: [aFile("etc/x", { contents: "2" })] }),
      part("c", withKernel("k:3")),
    ]);
    const found = made.is === "conflict" ? made.conflicts.map((it) => `${it.code} ${it.projects.join(" ")}`) : [];
    expect(found).toEqual(["kernel-image a b", "file a b", "kernel-image a c", "kernel-image b c"]);
  });

  test("is refused for a single one", () => {
    const file = (contents: string) => ({ ...base, files: [aFile("etc/x", { contents })] });
    const made = combine(base, [part("a", file("1")), part("b", file("2"))]);
    expect(made.is === "conflict" && made.conflicts.map(({ code }) => code)).toEqual(["file"]);
  });

  test("takes the kernel that carries them all, and names it", () => {
    const carrier = { image: `carrier:${hash}`, carries: ["a", "b"] };
    const made = combine(base, [part("a", withKernel("k:1")), part("b", withKernel("k:2"))], [carrier]);
    expect(made).toMatchObject({ carrier, manifest: { kernel: { image: carrier.image } } });
  });

  test("is refused where every two have a kernel and all three have none", () => {
    const kernels = [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ].map((carries) => ({ image: `${carries.join("")}:${hash}`, carries }));
    const parts = ["a", "b", "c"].map((name) => part(name, withKernel(`${name}:1`)));
    const made = combine(base, parts, kernels);
    expect(made.is === "conflict" && made.conflicts).toHaveLength(3);
  });
});

describe("laws", () => {
  test("one project alone gives its own manifest, up to order and skew", () =>
    fc.assert(
      fc.property(manifests, manifests, (of, manifest) => {
        const made = combine(of, [part("a", manifest, of)]);
        return made.is === "combined" && deltaOf(made.manifest, manifest).changes.length === 0;
      }),
    ));

  test("the order of the projects changes nothing, and no change is dropped silently", () =>
    fc.assert(
      fc.property(manifests, manifests, manifests, (of, one, other) => {
        const made = combine(of, [part("a", one, of), part("b", other, of)]);
        expect(combine(of, [part("b", other, of), part("a", one, of)])).toEqual(made);
        if (made.is === "conflict") return;
        const after = deltaOf(of, made.manifest).changes;
        for (const change of [one, other].flatMap((it) => deltaOf(of, it).changes))
          expect(after.some((it) => isSame(it as never, change as never))).toBe(true);
      }),
    ));
});
