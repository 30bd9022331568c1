import { describe, expect, it } from "vitest";
import { act, aGroup, refusal, refusedFields } from "@/tests/support/act";
import { aCriterion, aLog, aPolicy, published } from "@/tests/support/make";
import { setBase } from "./set-base";

const building = aGroup(published(aPolicy([aCriterion("manifest", "loads")], { version: 2 })));
const input = {
  yml: "kernel:\n  image: linuxkit/kernel:4.9.38\n  cmdline: console=ttyS0\ninit:\n  - linuxkit/init:abc\n",
  commit: "a".repeat(40),
  path: "linuxkit.yml",
  series: "4.9",
};
const set = (changes: object = {}, by = "chair", log = building) => act(setBase, by, { ...input, ...changes }, log);

describe("the chair sets what a channel is built on", () => {
  it("as the yml’s value, at its commit", () => {
    const { kinds, says, bodies } = set();
    expect([kinds, says[0]?.stream]).toEqual([["base"], "channel:testing"]);
    expect(bodies[0]).toMatchObject({
      id: "base-aaaaaaa",
      path: "linuxkit.yml",
      series: "4.9",
      manifest: { kernel: { image: "linuxkit/kernel:4.9.38" } },
    });
  });
  it("and the same again is nothing new", () => expect(set({}, "chair", set().log).kinds).toEqual([]));
  it("and another takes its place", () =>
    expect(set({ commit: "b".repeat(40) }, "chair", set().log).kinds).toEqual(["base"]));
});

describe("refused is", () => {
  it.each(["maintainer", "voter", "stranger"])("a %s", (by) =>
    expect(refusal(() => set({}, by))).toMatch(/^not-permitted: Not done: setting the base of a channel takes a chair/),
  );
  it("a channel that builds nothing", () => {
    const plain = aGroup(published(aPolicy([aCriterion("attested", "readme")], { version: 2 })));
    expect(refusal(() => set({}, "chair", aLog(...plain)))).toBe(
      "conflict: Not set: testing builds nothing, so it has no base.",
    );
  });
  it("what is no yml", () => expect(refusal(() => set({ yml: "kernel: [" }))).toMatch(/^unreadable: /));
  it("a yml with a fault, by its place", () => {
    const yml = `${input.yml}services:\n  - name: rngd\n`;
    expect(refusal(() => set({ yml }))).toMatch(
      /^bad-input: Not set: this yml has a fault, and every project would inherit it/,
    );
    expect(refusedFields(() => set({ yml }))).toEqual(["services.rngd"]);
  });
  it.each([
    ["commit", { commit: "main" }],
    ["series", { series: "four" }],
    ["path", { path: "" }],
    ["yml", { yml: "" }],
  ])("a bad %s", (field, changes) => expect(refusedFields(() => set(changes))).toContain(field));
});
