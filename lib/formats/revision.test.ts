import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import { aCandidate, aKnown, aLog, aProject, contentOf } from "@/tests/support/make";
import { RevisionBody } from "../domain/facts/record";
import { Refusal } from "../domain/refusal";
import { takenOver } from "../domain/taken-over";
import { Candidate, revisionOf } from "./revision";

const carried = aConfiguration({ PANIC_ON_OOPS: "y" });
const known = aKnown(aLog(aProject(), aCandidate("one", {}, { configurations: [carried] })));
const yml = "kernel:\n  image: linuxkit/kernel-wireguard:4.9.15\n";
const candidate = (changes: object = {}) => Candidate.parse({ project: "wireguard", ...contentOf("two"), ...changes });
const read = (input: Candidate, log = known) => revisionOf(input, takenOver(log, input));
const config = { arch: "x86_64", series: "4.9", parts: ["CONFIG_BUG=y\n"] };

describe("what a candidate would be", () => {
  test("its yml read in the dialect of this day, at its project's path, and whole", () => {
    const body = read(candidate({ manifest: yml }));
    expect(body.manifest).toMatchObject({ path: "wireguard.yml", dialect: "2017-07", text: yml, faults: [] });
    expect(RevisionBody.parse(body)).toEqual(body);
  });

  test.each([
    ["left out", undefined],
    ["null", null],
    ["blank", " \n "],
  ])("a yml that is %s is none", (_, manifest) => {
    expect(read(candidate({ manifest })).manifest).toBeNull();
  });

  test("where nothing is built and nothing came with it, its commit and tree alone", () => {
    const group = aKnown(aLog(aProject()));
    expect(read(candidate(), group)).toEqual(contentOf("two"));
    expect(read(candidate({ manifest: " " }), group)).toEqual(contentOf("two"));
    expect(read(candidate({ manifest: yml }), group).manifest?.text).toBe(yml);
  });

  test("kernel material is carried over unless replaced, be it by none", () => {
    expect(read(candidate()).configurations).toEqual([carried]);
    const replaced = read(candidate({ configurations: [config] })).configurations;
    expect(replaced).toMatchObject([{ series: "4.9", variant: "release", full: false }]);
    expect(read(candidate({ configurations: [] })).configurations ?? []).toEqual([]);
  });

  test("the path is the present one's, or the one that is said", () => {
    const before = read(candidate({ manifest: yml, manifestPath: "projects/wireguard/a.yml" }));
    const later = aKnown(aLog(aProject(), aCandidate("one", {}, { manifest: before.manifest })));
    expect(read(candidate({ manifest: yml }), later).manifest?.path).toBe("projects/wireguard/a.yml");
  });
});

/** Hostile or broken, each refused with line and column; nothing of it becomes a body. */
describe("what is refused", () => {
  const bomb = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? "lol" : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(inner).join(",")}]`;
  }).join("\n");
  const refusalOf = (changes: object): string => {
    try {
      read(candidate(changes));
      return "none";
    } catch (failure) {
      if (failure instanceof Refusal) return `${failure.code} ${failure.fields[0]?.path}`;
      throw failure;
    }
  };

  test.each([
    ["an alias bomb", bomb, "unreadable line 5, column 10"],
    ["a key twice", "kernel:\n  image: a\n  image: b\n", "unreadable line 3, column 3"],
    ["deep nesting", `a:\n  ${"[".repeat(500)}`, "unreadable line 2, column 65"],
    ["NUL", "kernel:\n  image: a\0b\n", "unreadable line 2, column 11"],
    ["several documents", `${yml}---\n${yml}`, "unreadable line 3, column 1"],
    ["a byte over a MiB", `# ${"x".repeat(1024 * 1024 - 1)}`, "unreadable line 1, column 1048577"],
    ["binary", "\u007fELF\u0002\u0001\u0001\0\0\0", "unreadable line 1, column 8"],
    ["a list", "- a\n", "unreadable line 1, column 1"],
  ])("a yml: %s", (_, manifest, place) => {
    expect(refusalOf({ manifest })).toBe(place);
  });

  test.each([
    ["a byte-order mark", `\ufeff${yml}`],
    ["CRLF", yml.replaceAll("\n", "\r\n")],
  ])("a yml with %s is read like any", (_, manifest) => {
    expect(read(candidate({ manifest })).manifest?.value.kernel?.image).toBe("linuxkit/kernel-wireguard:4.9.15");
  });

  test.each([
    ["an architecture nobody knows", { arch: "z80" }, "unreadable configurations[0] arch"],
    ["a series that is none", { series: "four" }, "unreadable configurations[0] series"],
    ["a line that is none", { parts: ["CONFIG_A=y\nwhat\n"] }, "unreadable configurations[0] part 1, line 2, column 1"],
    [
      "NUL in its second part",
      { parts: ["CONFIG_A=y\n", "CONFIG_B=\0\n"] },
      "unreadable configurations[0] part 2, line 1, column 10",
    ],
    ["a packed file", { parts: ["\u001f\ufffd\b"] }, "unreadable configurations[0] part 1, line 1, column 1"],
    ["more than 2 MiB", { parts: ["# x\n".repeat(600_000)] }, "too-large undefined"],
  ])("a kernel configuration: %s", (_, changes, place) => {
    expect(refusalOf({ configurations: [{ ...config, ...changes }] })).toBe(place);
  });
});

describe("the schema of what is sent", () => {
  const faults = (changes: object) => {
    const read = Candidate.safeParse({ project: "wireguard", ...contentOf("two"), ...changes });
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
  test.each([
    [{ commit: "0441a37" }, ["commit: A commit is 40 hexadecimal digits, written in full."]],
    [{ tree: "HEAD:" }, ["tree: A tree is 40 hexadecimal digits, written in full."]],
    [{ configurations: [{ arch: "x86_64", parts: [] }] }, [expect.stringContaining("configurations.0.parts")]],
    [{ configurations: Array(21).fill(config) }, [expect.stringContaining("configurations")]],
    [{ manifset: yml }, [expect.stringContaining("manifset")]],
  ])("%o", (changes, said) => {
    expect(faults(changes)).toEqual(said);
  });
});
