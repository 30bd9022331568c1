import { describe, expect, test } from "vitest";
import { aFile, aManifest, anItem } from "@/tests/support/manifests";
import { entryChanges, itemFields, kernelFields, keyedFiles, keyedInit } from "./entries";
import { keyed } from "./images";

const letters = (text: string) => keyed([...text], (letter) => letter.toLowerCase());
const fieldsOf = (from: string, to: string) => (from === to ? [] : ["case"]);

test("added and changed in the new order, then what is dropped", () => {
  const changes = entryChanges(letters("abcd"), letters("xCb"), fieldsOf);
  expect(changes.map(({ does, key }) => `${does} ${key}`)).toEqual(["adds x", "changes c", "drops a", "drops d"]);
});

describe("what differs between two items of one name", () => {
  const base = anItem("nginx", "nginx:1", { net: "host" });
  test.each([
    ["equal", base, []],
    ["the pin alone", anItem("nginx", "nginx:2", { net: "host" }), []],
    ["the pin and a field", anItem("nginx", "nginx:2", { net: "new" }), ["image", "net"]],
    ["a field alone", anItem("nginx", "nginx:1", { net: "host", pid: "host" }), ["pid"]],
    ["a field less", anItem("nginx", "nginx:1"), ["net"]],
    ["the repository", anItem("nginx", "linuxkit/nginx:1", { net: "host" }), ["image"]],
    ["its image is gone", anItem("nginx", null, { net: "host" }), ["image"]],
  ])("%s", (_, to, fields) => {
    expect(itemFields(base, to)).toEqual(fields);
  });
});

test("init goes by repository, files by their path in the image", () => {
  expect(keyedInit(aManifest({ init: ["docker.io/library/a:1"] }))[0]?.key).toBe("a");
  expect(keyedFiles(aManifest({ files: [aFile("/etc/x"), aFile(null)] })).map(({ key }) => key)).toEqual([
    "etc/x",
    "without a path",
  ]);
});

test("a kernel's fields are all but its command line; no kernel has none", () => {
  expect(kernelFields({ image: "k", cmdline: "quiet", settings: { tar: "none" } })).toEqual({
    image: "k",
    tar: "none",
  });
  expect(kernelFields(null)).toEqual({});
});
