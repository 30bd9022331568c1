import { describe, expect, it } from "vitest";
import { act, aGroup, aToken, refusal, refusedFields } from "@/tests/support/act";
import { aConfiguration } from "@/tests/support/kernels";
import { aCandidate, contentOf } from "@/tests/support/make";
import { putForward } from "./put-forward";

const yml = "kernel:\n  image: linuxkit/kernel-wireguard:4.9.15\n";
const kernel = { arch: "x86_64", series: "4.9", parts: ["CONFIG_PANIC_ON_OOPS=y\n"] };
const candidate = (changes: object = {}) => ({ project: "wireguard", ...contentOf("two"), ...changes });
const put = (changes: object = {}, by: Parameters<typeof act>[1] = "maintainer", log = aGroup()) =>
  act(putForward, by, candidate(changes), log);
const refused = (...args: Parameters<typeof put>) => refusal(() => put(...args));

describe("a maintainer puts a candidate forward", () => {
  it("with its commit, tree and yml, and hears what that did", () => {
    const { kinds, bodies, answer, says } = put({ manifest: yml });
    expect(kinds).toEqual(["revision"]);
    expect(bodies).toMatchObject([{ ...contentOf("two"), manifest: { text: yml, faults: [] }, configurations: [] }]);
    expect(says).toMatchObject([
      { stream: "project:wireguard", actor: { kind: "person", id: "maintainer" }, at: null },
    ]);
    expect(answer).toMatchObject({ project: "wireguard", channel: "testing", after: "undetermined" });
  });

  it("whose yml has faults: it is put forward and judged", () => {
    const { bodies } = put({ manifest: "kernel:\n  image: a\nservices:\n  - name: rngd\n" });
    expect(bodies).toMatchObject([{ manifest: { faults: [{ code: "no-image", place: { line: 4, column: 5 } }] } }]);
  });

  it("with kernel material carried over, unless it is replaced", () => {
    const carried = aConfiguration({ PANIC_ON_OOPS: "y" });
    const log = aGroup(aCandidate("earlier", { at: "07-02" }, { configurations: [carried] }));
    expect(put({}, "maintainer", log).bodies).toMatchObject([{ configurations: [carried] }]);
    expect(put({ configurations: [kernel] }, "maintainer", log).bodies).toMatchObject([
      { configurations: [{ series: "4.9", full: false }] },
    ]);
  });

  it("and the same again is nothing new", () => {
    const { log } = put({ manifest: yml, configurations: [kernel] });
    expect(put({ manifest: yml, configurations: [kernel] }, "maintainer", log).says).toEqual([]);
    expect(put({ manifest: yml }, "maintainer", log).says).toEqual([]);
  });

  it("and the earlier one can come back: it is a new fact, and the newest counts", () => {
    const { log } = put({ manifest: yml });
    expect(put(contentOf("one"), "maintainer", log).bodies).toMatchObject([contentOf("one")]);
  });
});

describe("one commit, and one tree, has one material", () => {
  const other = contentOf("three");
  const { log } = put({ manifest: yml, configurations: [kernel] });
  const later = put({ ...other, manifest: null, configurations: [] }, "maintainer", log).log;
  const whole = { manifest: yml, configurations: [kernel] };

  it.each([
    ["another yml", { ...whole, manifest: `${yml}# one more word\n` }, "with another yml; one commit has one yml."],
    ["no yml", { ...whole, manifest: null }, "with another yml; one commit has one yml."],
    ["another tree", { ...whole, tree: other.tree }, "with another tree; one commit has one tree."],
    ["no configuration", { ...whole, configurations: [] }, "with other kernel configurations; one commit has one set"],
    [
      "another commit, its tree and another yml",
      { commit: "d".repeat(40), configurations: [kernel] },
      "with another yml; one tree has one yml.",
    ],
  ])("%s is refused, and reviews and runs of the first stay its own", (_, changes, said) => {
    for (const before of [log, later]) {
      expect(refused(changes, "maintainer", before)).toMatch(/^conflict: Not put forward: /);
      expect(refused(changes, "maintainer", before)).toContain(said);
    }
  });

  it("a merge commit with the same tree and material is another candidate", () =>
    expect(put({ ...whole, commit: "d".repeat(40) }, "maintainer", log).kinds).toEqual(["revision"]));

  it("the first can come back with its own kernel material, without sending it again", () =>
    expect(put({ manifest: yml }, "maintainer", later).bodies).toMatchObject([
      { configurations: [{ series: "4.9" }] },
    ]));
});

describe("who may", () => {
  it("a token of its maintainer's that is made for CI, in the maintainer's name", () => {
    expect(put({}, aToken("maintainer", ["ci:write"])).says).toMatchObject([
      { actor: { kind: "token", id: "ci-token" }, via: "person:maintainer" },
    ]);
  });

  it.each([
    ["a voter", "voter", "takes a maintainer or the CI of wireguard"],
    ["a stranger", "stranger", "takes a maintainer or the CI of wireguard"],
    ["the chair", "chair", "takes a maintainer or the CI of wireguard"],
    ["a token for other things", aToken("maintainer", ["project:write"]), "needs the scope ci:write"],
    ["a token of another project's", aToken("maintainer", ["ci:write"], "landlock"), "speaks for landlock alone"],
    ["a token of somebody who may not", aToken("voter", ["ci:write"]), "takes a maintainer or the CI of wireguard"],
  ] as const)("not %s", (_, by, words) => {
    expect(refused({}, by)).toMatch(/^not-permitted: Not done: /);
    expect(refused({}, by)).toContain(words);
  });
});

describe("refused, and nothing is said", () => {
  it.each([
    [
      "a project that is not there",
      { project: "wiregard" },
      "not-found: There is no project called wiregard. Did you mean wireguard?",
    ],
    ["what is no yml", { manifest: "kernel: [" }, "unreadable: This is not yml."],
    ["a key twice", { manifest: "a: 1\na: 2\n" }, "unreadable: The key “a” is given twice."],
    [
      "a configuration that is none",
      { configurations: [{ ...kernel, parts: ["what"] }] },
      "unreadable: This is no line of a kernel configuration.",
    ],
  ])("%s", (_, changes, said) => {
    expect(refused(changes)).toBe(said);
  });

  it("each with its place", () => {
    expect(refusedFields(() => put({ manifest: "a: 1\na: 2\n" }))).toEqual(["line 2, column 1"]);
    expect(refusedFields(() => put({ commit: "HEAD" }))).toEqual(["commit"]);
    expect(refusedFields(() => put({ configurations: [kernel, { ...kernel, arch: "z80" }] }))).toEqual([
      "configurations[1] arch",
    ]);
  });

  it("whoever may not hears that first, and nothing of what was handed in is read", () => {
    expect(refused({ manifest: "kernel: [" }, "voter")).toMatch(/^not-permitted/);
  });
});
