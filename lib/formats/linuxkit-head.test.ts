import { expect, test } from "vitest";
import type { Built, Report } from "@/lib/domain/report/report";
import { aReport } from "@/tests/support/make-report";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import { linuxkitHead } from "./linuxkit-head";
import { readLinuxkitYml } from "./linuxkit-yml";

const hash = "a".repeat(40);
const base = aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38"), services: [anItem("nginx", "nginx:alpine")] });
const manifest = { ...base, services: [...base.services, anItem("vpn", `wg:${hash}`), anItem("web", "web:1")] };
/** The report of a channel that builds: each member says what of it is in. */
const aBuilt = (waiting: Built["waiting"] = null): Report => {
  const report = aReport();
  const members = report.members.map((it) => ({ ...it, built: { revision: it.candidate, waiting } }));
  return { ...report, members };
};
const of = (changes: Partial<Parameters<typeof linuxkitHead>[0]> = {}) =>
  linuxkitHead({ report: aBuilt(), digest: "d".repeat(64), manifest, base, carrier: null, ...changes });

test("a forecast's says that it is one", () => {
  const [, , mark, when] = of({ report: { ...aBuilt(), what: "forecast", forecast: true } }).split("\n");
  expect(mark).toMatch(/^# FORECAST: .*It is no graduation report\.$/);
  expect(when).toMatch(/^# forecast for 2017-07-19T16:00:00\.000Z, entries/);
});

test("says what it is, of when, judged by what, and made of whom", () =>
  expect(of().split("\n")).toEqual([
    "# testing.yml: The SIG, channel testing",
    "# PRACTICE COPY: made in practice, not the group's own channel",
    "# as of 2017-07-19T16:00:00.000Z, entries 1 to 30, judged by policy testing 1",
    "# members:",
    expect.stringMatching(
      /^# {3}wireguard at [0-9a-f]{40}, entry 10, ready: all 3 shown, in since 2017-07-16T00:00:00\.000Z$/,
    ),
    "# not pinned:",
    "#   linuxkit/kernel:4.9.38 (kernel, the base's)",
    "#   nginx:alpine (service nginx, the base's)",
    "#   web:1 (service web, a member's)",
    `# report sha256:${"d".repeat(64)} (/api/v1/channels/testing/report.json?at=2017-07-19T16:00:00.000Z)`,
    "",
    "",
  ]));

test("a candidate that is not in it is named, and why", () =>
  expect(of({ report: aBuilt({ entry: 31, instant: "2017-07-18T00:00:00.000Z", commit: "b".repeat(40) }) })).toMatch(
    /^# {3}wireguard at [0-9a-f]{40}, entry 10, in since 2017-07-16T00:00:00\.000Z; its candidate bbbbbbb, entry 31, is not in it: it was not ready yet \(ready: all 3 shown\)$/m,
  ));

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
