import { expect, test } from "vitest";
import { aFile, anItem } from "@/tests/support/manifests";
import type { Change } from "./delta";
import type { Fault } from "./manifest";
import { wordsOfChange, wordsOfFault, wordsOfSkew } from "./words";

const sshd = anItem("sshd", "linuxkit/sshd:1");

test.each<[Change, string]>([
  [{ on: "kernel", field: "image", to: "X", from: "Y" }, "kernel image → X in place of Y"],
  [{ on: "kernel", field: "tar", to: "none", from: undefined }, "kernel tar → none"],
  [{ on: "kernel", field: "tar", to: undefined, from: "none" }, "kernel tar no longer none"],
  [{ on: "cmdline", does: "adds", token: "page_poison=1" }, "adds to the command line page_poison=1"],
  [{ on: "cmdline", does: "drops", token: "quiet" }, "drops from the command line quiet"],
  [{ on: "cmdline", does: "sets", token: "a=1", from: "a=2" }, "on the command line a=1 in place of a=2"],
  [
    { on: "init", does: "adds", key: "linuxkit/ima-utils", image: "linuxkit/ima-utils:1" },
    "adds init linuxkit/ima-utils:1",
  ],
  [{ on: "services", does: "adds", key: "wireguard", to: sshd }, "adds service wireguard"],
  [{ on: "services", does: "drops", key: "getty", from: sshd }, "drops service getty"],
  [
    { on: "onboot", does: "changes", key: "sysctl", to: sshd, from: sshd, fields: ["image", "binds"] },
    "changes onboot sysctl: image, binds",
  ],
  [{ on: "files", does: "adds", key: "etc/a", to: aFile("etc/a") }, "adds file etc/a"],
  [{ on: "trust", does: "adds", list: "org", entry: "linuxkit" }, "trusts organisation linuxkit"],
  [{ on: "trust", does: "drops", list: "image", entry: "nginx:alpine" }, "no longer trusts image nginx:alpine"],
  [{ on: "other", key: "outputs", to: undefined, from: [] }, "drops outputs"],
  [{ on: "other", key: "outputs", to: ["x"], from: [] }, "changes outputs"],
])("%j", (change, words) => {
  expect(wordsOfChange(change)).toBe(words);
});

test("skew names both pins", () => {
  expect(wordsOfSkew({ item: "onboot sysctl", image: "a:1", base: "a:2" })).toBe(
    "onboot sysctl at another pin: a:1, the base has a:2",
  );
});

test.each<[Omit<Fault, "place">, string]>([
  [{ code: "no-image", path: "services.rngd" }, "services.rngd has no image"],
  [{ code: "no-kernel", path: "kernel" }, "kernel is not there"],
  [{ code: "name-twice", path: "services.rngd" }, "services.rngd is there twice"],
  [
    { code: "unknown-key", path: "servces", near: "services" },
    "servces is no key of this LinuxKit; the nearest is services",
  ],
  [{ code: "wrong-type", path: "init", wanted: "a list of texts" }, "init is not what belongs there: a list of texts"],
])("%j", (fault, words) => {
  expect(wordsOfFault({ ...fault, place: null })).toBe(words);
});
