import { describe, expect, test } from "vitest";
import { aBase, aCandidate, aCriterion, shown } from "@/tests/support/make";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import type { CriterionOf } from "../criterion";
import type { Manifest } from "../manifest/manifest";
import { manifestOf } from "../manifest/read";
import { treeOf } from "../manifest/tree";
import type { ManifestDetail } from "./detail";
import { readManifestCriterion } from "./manifest";

type Rule = CriterionOf<"manifest">["rule"];
const HASH = "26fe3d38455f2d441549e3c54bdec1b26ac819b8";

const linuxkit = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38", "console=tty0"),
  init: [`linuxkit/init:${HASH}`],
  services: [anItem("rngd", `linuxkit/rngd:${HASH}`), anItem("nginx", "nginx:alpine")],
  trust: { image: [], org: ["linuxkit"] },
});
const wireguard: Partial<Manifest> = {
  kernel: aKernel(`linuxkit/kernel-wireguard:4.9.15-${HASH}`, "console=tty0"),
  init: [...linuxkit.init, `linuxkit/wireguard-utils:${HASH}`],
};

/** A revision whose yml says this: read as a yml would be, its faults found. */
function revision(changed: Partial<Manifest>) {
  const manifest = { ...linuxkit, ...changed };
  const { value, faults, places } = manifestOf(treeOf(manifest, "2017-07"), "2017-07", (at) => ({
    line: at.length,
    column: 1,
  }));
  const read = { path: "wireguard.yml", dialect: "2017-07" as const, text: "", value, faults: [...faults], places };
  return aCandidate("one", { seq: 7 }, { manifest: read });
}
const base = aBase(linuxkit, { seq: 3 });
const read = (rule: Rule, changed: Partial<Manifest>, ofBase: typeof base | undefined = base) =>
  readManifestCriterion(aCriterion("manifest", rule, { rule }), { revision: revision(changed), base: ofBase }).standing;
const detail = (rule: Rule, changed: Partial<Manifest>) => read(rule, changed).detail as ManifestDetail;
const found = (rule: Rule, changed: Partial<Manifest>) =>
  detail(rule, changed).findings.map(({ code, item }) => `${code} ${item}`);

const rngdWithoutImage = { services: [anItem("rngd", null), anItem("nginx", "nginx:alpine")] };

describe("every rule", () => {
  const rules: readonly Rule[] = ["loads", "pinned", "trust", "fresh"];
  const faulty = revision({ ...wireguard, ...rngdWithoutImage });

  test.each(rules)("%s: without a candidate, or without a yml, it is unknown", (rule) => {
    const criterion = aCriterion("manifest", rule, { rule });
    const nothing = readManifestCriterion(criterion, { revision: undefined, base });
    expect(shown(nothing.standing)).toBe("unknown missing []");
    const bare = readManifestCriterion(criterion, { revision: aCandidate("one", { seq: 7 }), base });
    expect(shown(bare.standing)).toBe("unknown missing [7]");
    expect(bare.standing.whoCanAct).toEqual(["maintainer"]);
    expect(bare.ignored).toEqual([]);
  });

  test.each(rules)("%s: without a base it is unknown, and the chair can act", (rule) => {
    const { standing } = readManifestCriterion(aCriterion("manifest", rule, { rule }), {
      revision: revision(wireguard),
      base: undefined,
    });
    expect(shown(standing)).toBe("unknown no-base [7]");
    expect(standing.whoCanAct).toEqual(["chair"]);
  });

  test("with faults and without a base, loads is certain and the others are not", () => {
    const standings = rules.map((rule) => {
      const known = { revision: faulty, base: undefined };
      return shown(readManifestCriterion(aCriterion("manifest", rule, { rule }), known).standing);
    });
    expect(standings).toEqual([
      "unmet not-loading [7]",
      "unknown no-base [7]",
      "unknown no-base [7]",
      "unknown no-base [7]",
    ]);
  });

  test.each(rules)("%s: WireGuard's yml on its base meets it, until a fact says otherwise", (rule) => {
    expect(shown(read(rule, wireguard))).toBe("met [3,7]");
    expect(read(rule, wireguard).whoCanAct).toEqual([]);
  });
});

describe("loads", () => {
  test.each<[string, Partial<Manifest>, string, string[]]>([
    [
      "an item without an image",
      { ...wireguard, ...rngdWithoutImage },
      "unmet not-loading [3,7]",
      ["no-image service rngd"],
    ],
    [
      "a name twice",
      { services: [anItem("a", "a:1"), anItem("a", "a:1")] },
      "unmet not-loading [3,7]",
      ["name-twice service a"],
    ],
    ["an unknown key", { other: { servces: [] } }, "unmet not-loading [3,7]", ["fault servces"]],
    ["no change against the base", {}, "unmet equals-base [3,7]", ["equals-base the yml"]],
    [
      "another order and older pins are no change",
      { services: [anItem("nginx", "nginx:1"), anItem("rngd", "linuxkit/rngd:old")] },
      "unmet equals-base [3,7]",
      ["equals-base the yml"],
    ],
    [
      "a word on the command line is one",
      { kernel: aKernel("linuxkit/kernel:4.9.38", "console=tty0 page_poison=1") },
      "met [3,7]",
      [],
    ],
    ["so is an item less", { services: [] }, "met [3,7]", []],
  ])("%s", (_, changed, standing, findings) => {
    expect(shown(read("loads", changed))).toBe(standing);
    expect(found("loads", changed)).toEqual(findings);
  });

  test("a fault is told with its place", () => {
    expect(detail("loads", { other: { servces: [] } }).findings).toEqual([
      {
        code: "fault",
        item: "servces",
        image: null,
        base: null,
        place: { line: 7, column: 1 },
        said: "is no key of this LinuxKit; the nearest is services",
      },
    ]);
  });
});

describe("pinned: what the delta adds or changes", () => {
  const sshd = (image: string) => ({ services: [...linuxkit.services, anItem("sshd", image)] });
  test.each<[string, Partial<Manifest>, string[]]>([
    ["the base's own images float, and are not the project's", wireguard, []],
    ["a floating image is added", sshd("linuxkit/sshd:v0.2"), ["not-pinned service sshd"]],
    ["a floating kernel", { kernel: aKernel("mobylinux/kernel-wireguard:4.9.x") }, ["not-pinned kernel"]],
    [
      "an item with other fields becomes the project's, its floating image too",
      { services: [anItem("nginx", "nginx:alpine", { net: "host" })] },
      ["not-pinned service nginx"],
    ],
    [
      "the base's image at another pin is skew, not the project's",
      { services: [anItem("nginx", "nginx:1.13")], ...wireguard },
      [],
    ],
    ["an item without an image has none to pin", { ...wireguard, ...rngdWithoutImage }, []],
  ])("%s", (_, changed, findings) => {
    expect(found("pinned", changed)).toEqual(findings);
  });

  test("a finding names the image and its place, and how many were looked at", () => {
    const { looked, findings, path } = detail("pinned", { ...wireguard, ...sshd("linuxkit/sshd:v0.2") });
    expect({ looked, path }).toEqual({ looked: 3, path: "wireguard.yml" });
    expect(findings[0]).toMatchObject({
      image: "linuxkit/sshd:v0.2",
      place: { line: "services[2].image".length, column: 1 },
    });
  });
});

describe("trust: by the yml's own block", () => {
  test.each<[string, Partial<Manifest>, string[]]>([
    ["its organisation is named", wireguard, []],
    [
      "no block at all",
      { ...wireguard, trust: null },
      ["not-under-trust kernel", "not-under-trust init linuxkit/wireguard-utils"],
    ],
    [
      "its images are named",
      { ...wireguard, trust: { org: [], image: ["linuxkit/kernel-wireguard", "linuxkit/wireguard-utils"] } },
      [],
    ],
    [
      "only the base's are named",
      { ...wireguard, trust: { org: [], image: ["linuxkit/kernel"] } },
      ["not-under-trust kernel", "not-under-trust init linuxkit/wireguard-utils"],
    ],
  ])("%s", (_, changed, findings) => {
    expect(found("trust", changed)).toEqual(findings);
  });
});

describe("fresh: nothing of the base at another pin", () => {
  test.each<[string, Partial<Manifest>, string[]]>([
    ["what the base has not cannot be stale", wireguard, []],
    ["an older copy", { init: ["linuxkit/init:old"] }, ["other-pin init linuxkit/init"]],
    ["an older kernel of the base's", { kernel: aKernel("linuxkit/kernel:4.9.31") }, ["other-pin kernel"]],
    [
      "an older copy under another name",
      { onboot: [anItem("random", "linuxkit/rngd:old")] },
      ["other-pin onboot random"],
    ],
    ["the same image by its long name", { services: [anItem("nginx", "docker.io/library/nginx:alpine")] }, []],
    ["another repository of the same thing passes: landlock's mobylinux/", { init: ["mobylinux/init:old"] }, []],
  ])("%s", (_, changed, findings) => {
    expect(found("fresh", changed)).toEqual(findings);
  });

  test("where the base itself has two pins of a repository, either is as good", () => {
    const twice = aBase({ ...linuxkit, onboot: [anItem("first", "linuxkit/rngd:old")] }, { seq: 3 });
    expect(shown(read("fresh", { services: [anItem("rngd", "linuxkit/rngd:old")] }, twice))).toBe("met [3,7]");
    expect(shown(read("fresh", { services: [anItem("rngd", "linuxkit/rngd:older")] }, twice))).toBe(
      "unmet other-pin [3,7]",
    );
  });

  test("the base's pin stands beside it", () => {
    expect(detail("fresh", { init: ["linuxkit/init:old"] }).findings[0]).toMatchObject({
      image: "linuxkit/init:old",
      base: `linuxkit/init:${HASH}`,
    });
  });
});
