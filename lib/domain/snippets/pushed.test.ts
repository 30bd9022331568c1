import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { SnippetsAsked } from "./asked";
import { junitByCurl, pushed, pushedJunit } from "./pushed";

const asked: SnippetsAsked = {
  base: "https://slipway.example",
  project: "wireguard",
  path: "projects/wireguard",
  legs: [{ check: "boot", target: { arch: "x86_64", series: "4.9" } }],
  token: "slw_secret",
};
const of = { commit: "a".repeat(40), tree: "b".repeat(40) };
/** The words that a shell gives to the last command of a text. */
const words = (text: string): readonly string[] =>
  execFileSync(
    "bash",
    [
      "-c",
      `node() { printf '%s\\n' "$@"; }; curl() { printf '%s\\n' "$@"; }; git() { echo ${"c".repeat(40)}; }; ${text}`,
    ],
    {
      encoding: "utf8",
    },
  )
    .trim()
    .split("\n");
const option = (said: readonly string[], name: string) => said[said.indexOf(name) + 1];

describe("a result by the command", () => {
  it("of the candidate's content, with the token in the shell alone", () => {
    const { text } = pushed(asked, of);
    const said = words(text);
    expect(said.slice(0, 2)).toEqual(["bin/slipway.mjs", "push"]);
    for (const [name, value] of [
      ["--project", "wireguard"],
      ["--check", "boot"],
      ["--target", "x86_64/4.9"],
      ["--revision", of.commit],
      ["--tree", of.tree],
      ["--outcome", "passed"],
    ] as const)
      expect(option(said, name)).toBe(value);
    expect(text).toContain("export SLIPWAY_TOKEN=slw_secret");
    expect(said).not.toContain("slw_secret");
  });
  it("without a candidate of what git knows there, and without a token or a place where there is none", () => {
    const bare = { ...asked, token: null, legs: [] };
    const { text } = pushed(bare, null);
    expect(text).not.toContain("SLIPWAY_TOKEN");
    const said = words(text);
    expect(said).not.toContain("--target");
    expect(option(said, "--path")).toBe("projects/wireguard");
  });
});

describe("a file of a test runner", () => {
  it("by the command", () =>
    expect(words(pushedJunit(asked, of).text).slice(1, 4)).toEqual(["push", "junit", "results.xml"]));
  it("by curl, all said in the address", () => {
    const said = words(junitByCurl(asked, null).text);
    const address = new URL(said.find((word) => word.startsWith("https://")) ?? "");
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      project: "wireguard",
      check: "boot",
      target: "x86_64/4.9",
      revision: "c".repeat(40),
      tree: "c".repeat(40),
      runId: expect.stringMatching(/^try-\d+$/),
    });
    expect(said).toContain("Authorization: Bearer slw_secret");
    expect(said).toContain("@results.xml");
    const own = junitByCurl({ ...asked, legs: [] }, of).text;
    expect(own).toContain(`revision=${of.commit}`);
    expect(own).not.toContain("target=");
  });
});
