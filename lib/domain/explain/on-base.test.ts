import { describe, expect, it } from "vitest";
import { aReferenceRun } from "@/tests/support/make";
import { plain } from "../view/rich";
import { onBaseSaid } from "./on-base";

const failing = (...checks: readonly string[]) =>
  checks.map((check) => ({ check, target: { arch: "x86_64" }, run: aReferenceRun({ check, outcome: "failed" }) }));

describe("what the base itself fails", () => {
  it("is said in one sentence, in its tense", () => {
    expect(plain(onBaseSaid(failing("boot"), "now") ?? [])).toBe(
      "The base itself fails boot on x86_64: what fails there too is not charged to a project.",
    );
    expect(plain(onBaseSaid(failing("boot", "build"), "past") ?? [])).toBe(
      "The base itself failed boot on x86_64 and build on x86_64: what failed there too was not charged to a project.",
    );
    expect(plain(onBaseSaid(failing("boot"), "to come") ?? [])).toMatch(/^The base itself will still fail boot/);
  });
  it("names a few jobs, and counts the rest", () =>
    expect(plain(onBaseSaid(failing("a", "b", "c", "d", "e", "f"), "now") ?? [])).toMatch(
      /d on x86_64 and 2 more jobs:/,
    ));
  it("is nothing where it fails nothing", () => expect(onBaseSaid([], "now")).toBeNull());
  it("leads to the run that shows it", () => {
    const [it] = failing("boot");
    const run = aReferenceRun({ outcome: "failed", url: "https://ci.example.org/5" });
    expect(it && onBaseSaid([{ ...it, run }], "now")).toContainEqual({
      href: "https://ci.example.org/5",
      text: "boot on x86_64",
    });
  });
});
