import { expect, test } from "vitest";
import { aReport } from "@/tests/support/make-report";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import { linuxkitHead } from "./linuxkit-head";
import { readLinuxkitYml } from "./linuxkit-yml";

const hash = "a".repeat(40);
const base = aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38"), services: [anItem("nginx", "nginx:alpine")] });
const manifest = { ...base, services: [...base.services, anItem("vpn", `wg:${hash}`), anItem("web", "web:1")] };
const of = (changes: Partial<Parameters<typeof linuxkitHead>[0]> = {}) =>
  linuxkitHead({ report: aReport(), digest: "d".repeat(64), manifest, base, carrier: null, ...changes });

test("says what it is, of when, judged by what, and made of whom", () =>
  expect(of().split("\n")).toEqual([
    "# testing.yml: The SIG, channel testing",
    "# PRACTICE COPY: made in practice, not the group's own channel",
    "# as of 2017-07-19T16:00:00.000Z, entries 1 to 30, judged by policy testing 1",
    "# members:",
    expect.stringMatching(/^# {3}wireguard at [0-9a-f]{40}, ready: all 3 shown, in since 2017-07-16T00:00:00\.000Z$/),
    "# not pinned:",
    "#   linuxkit/kernel:4.9.38 (kernel, the base's)",
    "#   nginx:alpine (service nginx, the base's)",
    "#   web:1 (service web, a member's)",
    `# report sha256:${"d".repeat(64)} (/api/v1/channels/testing/report.json?at=2017-07-19T16:00:00.000Z)`,
    "",
    "",
  ]));

test("without a member it is the base alone; a real instance's says nothing of practice", () => {
  const report = { ...aReport({ practice: false }), members: [] };
  expect(of({ report })).toContain("# no member yet: the base alone\n");
  expect(of({ report })).not.toContain("PRACTICE");
});

test("names the kernel that stands in the place of their own", () =>
  expect(of({ carrier: "carrier:1" })).toContain("# kernel carrier:1 carries them all, in place of their own\n"));

test("says where all is pinned", () => {
  const pinned = aManifest({ kernel: aKernel(`k:${hash}`) });
  expect(of({ manifest: pinned })).toContain("# every image is pinned\n");
});

test("a name with a line of its own stays in its comment", () => {
  const head = of({ report: { ...aReport(), instance: "The SIG\nkernel:\n  image: evil\u2028init: []" } });
  expect(head.split("\n").every((line) => line === "" || line.startsWith("#"))).toBe(true);
  const text = `${head}kernel:\n  image: a:1\n`;
  expect(readLinuxkitYml(text, { path: "a.yml", dialect: "2017-07" }).value).toEqual(
    aManifest({ kernel: aKernel("a:1") }),
  );
});
