import { expect, test } from "vitest";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import {
  aBase,
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  published,
} from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import { conflictsWith } from "./admission";

const yml = (image: string) => readLinuxkitYml(`kernel:\n  image: ${image}\n`, { path: "a.yml", dialect: "2017-07" });
const candidate = (slug: string, image: string) => [
  aProject(slug),
  aCandidate(slug, { stream: `project:${slug}` }, { manifest: yml(image) }),
];
const told = (slug: string, at: string) => ({ stream: `project:${slug}` as const, at });
/** Judged ready with this kernel, and admitted with it. */
const member = (slug: string, image: string) => [
  ...candidate(slug, image),
  anAttestation("readme", {}, told(slug, "07-01")),
  anAdmission(slug),
];
const policy = published(aPolicy([aCriterion("attested", "readme")]));
const base = aBase(aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") }));
const projects = [
  policy,
  ...candidate("wireguard", "wireguard:1"),
  ...member("landlock", "landlock:1"),
  ...member("kspp", "linuxkit/kernel:4.9.38"),
];

test("a project that sets another kernel than a member does not fit with it", () =>
  expect(conflictsWith(aKnown(aLog(base, ...projects)), "wireguard", "testing", ["kspp", "landlock"])).toEqual([
    "wireguard and landlock set different kernels (wireguard:1 and landlock:1), and no pinned kernel carries both",
  ]));

test("a member's newest candidate, which nobody judged ready, keeps nobody out", () => {
  const next = [
    anAttestation("readme", { claim: "unmet" }, told("kspp", "07-03")),
    aCandidate("next", told("kspp", "07-04"), { manifest: yml("kspp:2") }),
  ];
  const against = (...more: typeof next) =>
    conflictsWith(aKnown(aLog(base, ...projects, ...more)), "wireguard", "testing", ["kspp"]);
  expect(against(...next)).toEqual([]);
  expect(against(...next, anAttestation("readme", {}, told("kspp", "07-05")))).toHaveLength(1);
});

test("with nothing in, nothing clashes", () =>
  expect(conflictsWith(aKnown(aLog(base, ...projects)), "wireguard", "testing", [])).toEqual([]));

test("where the channel builds nothing, nothing clashes", () =>
  expect(conflictsWith(aKnown(aLog(...projects)), "wireguard", "testing", ["landlock"])).toEqual([]));
