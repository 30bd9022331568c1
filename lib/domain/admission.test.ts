import { expect, test } from "vitest";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import { aBase, aCandidate, aKnown, aLog, aProject } from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import { conflictsWith } from "./admission";

const yml = (image: string) => readLinuxkitYml(`kernel:\n  image: ${image}\n`, { path: "a.yml", dialect: "2017-07" });
const candidate = (slug: string, image: string) => [
  aProject(slug),
  aCandidate(slug, { stream: `project:${slug}` }, { manifest: yml(image) }),
];
const base = aBase(aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") }));
const projects = [
  ...candidate("wireguard", "wireguard:1"),
  ...candidate("landlock", "landlock:1"),
  ...candidate("kspp", "linuxkit/kernel:4.9.38"),
];

test("a project that sets another kernel than a member does not fit with it", () =>
  expect(conflictsWith(aKnown(aLog(base, ...projects)), "wireguard", "testing", ["kspp", "landlock"])).toEqual([
    "wireguard and landlock set different kernels (wireguard:1 and landlock:1), and no pinned kernel carries both",
  ]));

test("with nothing in, nothing clashes", () =>
  expect(conflictsWith(aKnown(aLog(base, ...projects)), "wireguard", "testing", [])).toEqual([]));

test("where the channel builds nothing, nothing clashes", () =>
  expect(conflictsWith(aKnown(aLog(...projects)), "wireguard", "testing", ["landlock"])).toEqual([]));
