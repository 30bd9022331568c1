import { describe, expect, test } from "vitest";
import { aFile, aKernel, aManifest, anItem } from "@/tests/support/manifests";
import { conflictSaid } from "../explain/conflict";
import { deltaOf } from "../manifest/delta";
import type { Manifest } from "../manifest/manifest";
import { conflictsOf, type Kernel } from "./conflicts";

const hash = "a".repeat(40);
const base = aManifest({
  kernel: aKernel("linuxkit/kernel:4.9.38", "console=ttyS0 page_poison=0"),
  init: ["linuxkit/init:1"],
  services: [anItem("getty", "linuxkit/getty:1"), anItem("sshd", "linuxkit/sshd:1")],
});
const words = base.kernel?.cmdline ?? null;
const part = (project: string, changes: Partial<Manifest>) => ({
  project,
  delta: deltaOf(base, { ...base, ...changes }),
});
const said = (one: Partial<Manifest>, other: Partial<Manifest>, kernels: readonly Kernel[] = []) =>
  conflictsOf(part("wireguard", one), part("landlock", other), kernels).map(conflictSaid);
const services = (...items: Manifest["services"]) => ({ services: [...base.services, ...items] });
const withTar = (tar: string) => ({ kernel: { image: "linuxkit/kernel:4.9.38", cmdline: words, settings: { tar } } });
const cmdline = (words: string) => ({ kernel: aKernel("linuxkit/kernel:4.9.38", words) });

describe("two projects do not fit together", () => {
  test.each<[string, Partial<Manifest>, Partial<Manifest>, string]>([
    [
      "with two kernels",
      { kernel: aKernel(`linuxkit/kernel-wireguard:${hash}`, words) },
      { kernel: aKernel("mobylinux/kernel-landlock:4.9.x", words) },
      `wireguard and landlock set different kernels (linuxkit/kernel-wireguard:${hash} and mobylinux/kernel-landlock:4.9.x), and no pinned kernel carries both`,
    ],
    [
      "with another field of the kernel set otherwise",
      withTar("a.tar"),
      withTar("b.tar"),
      "wireguard and landlock set kernel tar differently",
    ],
    [
      "with one service of two images",
      services(anItem("vpn", "wireguard:1")),
      services(anItem("vpn", "wireguard:2")),
      "wireguard and landlock define the service vpn differently: its image",
    ],
    [
      "with one service of two settings, of which the first is named",
      services(anItem("vpn", "wireguard:1", { net: "host" })),
      services(anItem("vpn", "wireguard:1", { net: "none", pid: "host" })),
      "wireguard and landlock define the service vpn differently: its net",
    ],
    [
      "where one drops what the other changes",
      { services: [anItem("getty", "linuxkit/getty:1")] },
      { services: [anItem("getty", "linuxkit/getty:1"), anItem("sshd", "linuxkit/sshd:1", { net: "host" })] },
      "wireguard drops the service sshd, and landlock defines it anew",
    ],
    [
      "with one file of two contents",
      { files: [aFile("/etc/motd", { contents: "a" })] },
      { files: [aFile("etc/motd", { contents: "b" })] },
      "wireguard and landlock define the file etc/motd differently: its contents",
    ],
    [
      "with one word of the command line at two values",
      cmdline("console=ttyS0 page_poison=1"),
      cmdline("console=ttyS0 page_poison=on"),
      "wireguard and landlock set page_poison differently on the kernel’s command line (page_poison=1 and page_poison=on)",
    ],
    [
      "where one drops a word that the other sets",
      cmdline("console=ttyS0"),
      cmdline("console=ttyS0 page_poison=1"),
      "wireguard and landlock set page_poison differently on the kernel’s command line (no page_poison=0 and page_poison=1)",
    ],
    [
      "with one init image at two pins",
      { init: [...base.init, "linuxkit/ima-utils:1"] },
      { init: [...base.init, "linuxkit/ima-utils:2"] },
      "wireguard and landlock want init linuxkit/ima-utils at different pins (linuxkit/ima-utils:1 and linuxkit/ima-utils:2)",
    ],
    [
      "with another section set otherwise",
      { other: { outputs: ["raw"] } },
      { other: { outputs: ["iso"] } },
      "wireguard and landlock set outputs differently",
    ],
  ])("%s", (_, one, other, sentence) => expect(said(one, other)).toEqual([sentence]));
});

describe("two projects fit together", () => {
  test.each<[string, Partial<Manifest>, Partial<Manifest>]>([
    ["when only one changes anything", {}, services(anItem("vpn", "wireguard:1"))],
    [
      "with the same service, key by key",
      services(anItem("vpn", "a", { net: "host", pid: "host" })),
      services(anItem("vpn", "a", { pid: "host", net: "host" })),
    ],
    ["with the same kernel", { kernel: aKernel("a:1", words) }, { kernel: aKernel("a:1", words) }],
    ["when both drop the same", { services: [] }, { services: [] }],
    [
      "with two consoles: the key may repeat",
      cmdline("console=ttyS0 console=tty0 page_poison=0"),
      cmdline("console=ttyS0 console=ttyAMA0 page_poison=0"),
    ],
    [
      "with a service and an onboot item of one name",
      services(anItem("vpn", "a:1")),
      { onboot: [anItem("vpn", "a:2")] },
    ],
    [
      "with the base's images at other pins: that is skew",
      { init: ["linuxkit/init:2"] },
      { init: ["linuxkit/init:3"] },
    ],
    ["whatever each trusts", { trust: { org: ["linuxkit"], image: [] } }, { trust: { org: [], image: ["nginx"] } }],
  ])("%s", (_, one, other) => expect(said(one, other)).toEqual([]));
});

describe("a kernel that carries both", () => {
  const kernels = (image: string) => [{ image, carries: ["landlock", "shiftfs", "wireguard"] }];
  const one = { kernel: aKernel("a:1", words) };
  const other = { kernel: aKernel("b:1", words) };

  test("makes two kernels no conflict", () => expect(said(one, other, kernels(`carrier:${hash}`))).toEqual([]));
  test("does not when it floats: the record's proof of concept was never published", () =>
    expect(said(one, other, kernels("your-probational-image"))).toHaveLength(1));
  test("does not when it lacks one of them", () =>
    expect(said(one, other, [{ image: `carrier:${hash}`, carries: ["wireguard"] }])).toHaveLength(1));
});

test("who is asked first changes nothing but the order of the two", () => {
  const a = part("wireguard", { ...services(anItem("vpn", "a:1")), files: [aFile("etc/a", { mode: "0644" })] });
  const b = part("landlock", { ...services(anItem("vpn", "a:2")), files: [aFile("etc/a", { mode: "0600" })] });
  const turned = conflictsOf(b, a).map((it) => ({
    ...it,
    projects: [it.projects[1], it.projects[0]],
    makes: [it.makes[1], it.makes[0]],
  }));
  expect(turned).toEqual(conflictsOf(a, b));
});
