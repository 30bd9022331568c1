import { describe, expect, test } from "vitest";
import type { JsonMapping } from "./json";
import type { Dialect } from "./manifest";
import { faultsIn, manifestOf } from "./read";
import { wordsOfFault } from "./words";

const faultless: JsonMapping = {
  kernel: { image: "linuxkit/kernel:4.9.31", cmdline: "console=tty0" },
  init: ["linuxkit/init:1"],
  trust: { org: ["linuxkit"] },
};
const read = (changed: JsonMapping, dialect: Dialect = "2017-07") => manifestOf({ ...faultless, ...changed }, dialect);
const faults = (changed: JsonMapping, dialect?: Dialect) => read(changed, dialect).faults.map(wordsOfFault);

test("a faultless mapping is the value that it says", () => {
  expect(read({})).toMatchObject({
    value: {
      kernel: { image: "linuxkit/kernel:4.9.31", cmdline: "console=tty0", settings: {} },
      init: ["linuxkit/init:1"],
      onboot: [],
      trust: { org: ["linuxkit"], image: [] },
    },
    faults: [],
  });
});

describe("every fault is named, and the rest is read", () => {
  test.each<[string, JsonMapping, string[]]>([
    ["an unknown section", { servces: [] }, ["servces is no key of this LinuxKit; the nearest is services"]],
    ["an unknown section with nothing near", { zzz: [] }, ["zzz is no key of this LinuxKit"]],
    [
      "an unknown key of the kernel",
      { kernel: { image: "k", cmdlien: "" } },
      ["kernel.cmdlien is no key of this LinuxKit; the nearest is cmdline"],
    ],
    ["a kernel without an image", { kernel: {} }, ["kernel has no image"]],
    [
      "a kernel whose image is no reference",
      { kernel: { image: "Not An Image" } },
      ["kernel.image is not what belongs there: an image reference"],
    ],
    ["a kernel that is a text", { kernel: "linuxkit/kernel" }, ["kernel is not what belongs there: a mapping"]],
    ["init as a text", { init: "linuxkit/init:1" }, ["init is not what belongs there: a list of texts"]],
    ["a number under init", { init: [4] }, ["init[0] is not what belongs there: a text"]],
    [
      "trust with an unknown key",
      { trust: { orgs: [] } },
      ["trust.orgs is no key of this LinuxKit; the nearest is org"],
    ],
    ["trust with a number", { trust: { org: ["a", 1] } }, ["trust.org[1] is not what belongs there: a text"]],
    ["an empty section", { services: null }, ["services is not what belongs there: a list of mappings"]],
    [
      "a command line that is a number",
      { kernel: { image: "k", cmdline: 1 } },
      ["kernel.cmdline is not what belongs there: a text"],
    ],
  ])("%s", (_, changed, said) => {
    expect(faults(changed)).toEqual(said);
  });

  test("no kernel", () => {
    expect(faultsIn({ init: [] }, "2017-07").map(wordsOfFault)).toEqual(["kernel is not there"]);
  });
});

test("outputs belongs to 2017-05 alone, where nobody looks inside", () => {
  const outputs = [{ format: "gcp", project: "docker4x", bucket: "rolf" }];
  expect(faults({ outputs }, "2017-05")).toEqual([]);
  expect(faults({ outputs: "iso-bios" }, "2017-05")).toEqual(["outputs is not what belongs there: a list"]);
  expect(faults({ outputs })).toEqual(["outputs is no key of this LinuxKit"]);
  expect(read({ outputs }).value.other).toEqual({ outputs });
});

test("faults come in the order of the text, images with their places", () => {
  const { faults, places } = manifestOf({ zzz: 1, kernel: { image: "k", yyy: 1 } }, "2017-07", (at) => ({
    line: at.startsWith("kernel") ? 1 : 5,
    column: 3,
  }));
  expect(faults.map(({ path, place }) => `${path} ${place?.line}`)).toEqual(["kernel.yyy 1", "zzz 5"]);
  expect(places).toEqual({ "kernel.image": { line: 1, column: 3 } });
});
