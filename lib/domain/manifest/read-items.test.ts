import { describe, expect, test } from "vitest";
import type { Json } from "./json";
import type { Dialect } from "./manifest";
import { pathOf, readFiles, readItems } from "./read-items";
import { readingIn } from "./reading";
import { wordsOfFault } from "./words";

function services(said: Json, dialect: Dialect = "2017-07") {
  const reading = readingIn(dialect, () => null);
  const items = readItems(reading, "services", said);
  return { items, faults: reading.faults.map(wordsOfFault) };
}
function files(said: Json) {
  const reading = readingIn("2017-07", () => null);
  const items = readFiles(reading, said);
  return { items, faults: reading.faults.map(wordsOfFault) };
}
const rngd = { name: "rngd", image: "linuxkit/rngd:1" };

test("an item keeps every field but name and image as a setting", () => {
  expect(services([{ ...rngd, readonly: true, oomScoreAdj: -800 }])).toEqual({
    items: [{ ...rngd, settings: { readonly: true, oomScoreAdj: -800 } }],
    faults: [],
  });
});

describe("a service with a fault is named by its name, else by its place", () => {
  test.each<[string, Json, string[]]>([
    ["no image", [{ name: "rngd" }], ["services.rngd has no image"]],
    ["an empty image", [{ name: "rngd", image: "" }], ["services.rngd has no image"]],
    [
      "an image that is a number",
      [{ name: "rngd", image: 4 }],
      ["services.rngd.image is not what belongs there: a text"],
    ],
    [
      "an image that is none",
      [{ name: "rngd", image: "a b" }],
      ["services.rngd is not what belongs there: an image reference"],
    ],
    ["no name", [{ image: "linuxkit/rngd:1" }], ["services[0] has no name"]],
    ["a name with a slash", [{ ...rngd, name: "a/b" }], ["services.a/b is not what belongs there: a name without /"]],
    ["a name twice", [rngd, rngd], ["services.rngd is there twice"]],
    [
      "an unknown key",
      [{ ...rngd, capabilites: [] }],
      ["services.rngd.capabilites is no key of this LinuxKit; the nearest is capabilities"],
    ],
    [
      "a wrong type",
      [{ ...rngd, readonly: "yes" }],
      ["services.rngd.readonly is not what belongs there: true or false"],
    ],
    [
      "one wrong entry of a list",
      [{ ...rngd, env: ["A=1", 2] }],
      ["services.rngd.env[1] is not what belongs there: a text"],
    ],
    [
      "a value that cannot be meant",
      [{ ...rngd, net: "nonsense" }],
      ["services.rngd.net is not what belongs there: host, root, none, new, or a path"],
    ],
    [
      "what no value of loads",
      [{ ...rngd, sysctl: [["a"]] }],
      ["services.rngd.sysctl is not what belongs there: nothing: this LinuxKit cannot read it"],
    ],
    ["no mapping", ["rngd"], ["services[0] is not what belongs there: a mapping"]],
    ["no list", { rngd: {} }, ["services is not what belongs there: a list of mappings"]],
  ])("%s", (_, said, faults) => {
    expect(services(said).faults).toEqual(faults);
  });

  test("one that is no mapping keeps its place, so that those behind it keep theirs", () => {
    expect(services(["?", rngd]).items.map(({ name }) => name)).toEqual([null, "rngd"]);
  });
});

test("a user by name is of 2017-07; 2017-05 takes numbers", () => {
  expect(services([{ ...rngd, uid: "dhcp" }]).faults).toEqual([]);
  expect(services([{ ...rngd, uid: "dhcp" }], "2017-05").faults).toEqual([
    "services.rngd.uid is not what belongs there: a whole number",
  ]);
});

describe("files", () => {
  test.each<[string, Json, string[]]>([
    ["with contents", [{ path: "etc/a", contents: "x", mode: "0600" }], []],
    ["without a path", [{ contents: "x" }], ["files[0] has no path"]],
    [
      "outside of the image",
      [{ path: "../../etc/x" }],
      ["files.../../etc/x is not what belongs there: a path inside the image"],
    ],
    ["one path twice, once with a slash", [{ path: "etc/a" }, { path: "/etc/a" }], ["files.etc/a is there twice"]],
    ["a mode that is a number", [{ path: "a", mode: 600 }], ["files.a.mode is not what belongs there: a text"]],
    [
      "an unknown key",
      [{ path: "a", content: "x" }],
      ["files.a.content is no key of this LinuxKit; the nearest is contents"],
    ],
  ])("%s", (_, said, faults) => {
    expect(files(said).faults).toEqual(faults);
  });

  test("a leading slash is no part of a path in the image", () => {
    expect(pathOf("/etc/a")).toBe(pathOf("etc/a"));
  });
});
