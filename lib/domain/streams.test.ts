import { describe, expect, it } from "vitest";
import { aLog, anAppointment, anAttestation, aProject, aRun, posted } from "@/tests/support/make";
import type { Fact } from "./fact";
import { kindIn, rolesOf, upToSeq } from "./streams";

const seqs = (facts: readonly { readonly seq: number }[]) => facts.map((fact) => fact.seq);
const few = aLog(aProject(), anAttestation("readme"), aRun(), anAttestation("readme"));

describe("a stream up to a place", () => {
  it.each([
    [0, []],
    [2, [1, 2]],
    [9, [1, 2, 3, 4]],
  ])("up to entry %i has %j", (upTo, left) => expect(seqs(upToSeq(few, upTo))).toEqual(left));

  it("is the stream itself where that ends before", () => expect(upToSeq(few, 4)).toBe(few));
});

/** A project with 300 runs of two tokens, and among them a claim after every hundred. */
const many = aLog(
  aProject(),
  anAppointment("@ab", "maintainer"),
  ...Array.from({ length: 300 }, (_, run): readonly Fact[] => [
    aRun({ runId: String(run), origin: posted(run % 3 === 0 ? "one" : "two") }),
    ...(run % 100 === 99 ? [anAttestation("readme")] : []),
  ]).flat(),
);

describe.each([
  ["a short stream", few],
  ["a long one", many],
])("of %s", (_, stream) => {
  it.each([3, 120, 250, many.length])(
    "the facts of a kind are the same up to entry %i, whatever was asked before",
    (upTo) => {
      const cut = upToSeq(stream, upTo);
      for (const kind of ["attestation", "ci-run", "appointment", "note"] as const)
        expect(seqs(kindIn(cut, kind))).toEqual(seqs(stream.filter((it) => it.kind === kind && it.seq <= upTo)));
    },
  );
});

describe("what roles and names are read from", () => {
  it("is a short stream as it is", () => expect(rolesOf(few)).toBe(few));

  it("is of a long one all but the runs, and of these the last of each token", () => {
    const left = rolesOf(many);
    expect(left.filter((it) => it.kind !== "ci-run")).toEqual(many.filter((it) => it.kind !== "ci-run"));
    expect(left.flatMap((it) => (it.kind === "ci-run" ? [it.body.runId] : []))).toEqual(["297", "299"]);
  });

  it("up to a place, the last by then", () => {
    const left = rolesOf(upToSeq(many, 103));
    expect(left.flatMap((it) => (it.kind === "ci-run" ? [it.body.runId] : []))).toEqual(["99", "98"].reverse());
  });
});
