import { describe, expect, it } from "vitest";
import { speakerOfProof } from "@/lib/domain/proof";
import { aToken, refusal, refusedFields } from "@/tests/support/act";
import { contentOf } from "@/tests/support/make";
import { aProof } from "@/tests/support/make-proof";
import { attemptedBy } from "./attempted";
import type { RunIn } from "./run-in";

const shown = speakerOfProof(aProof());
const token = aToken("maintainer");
const run: RunIn = { project: "wireguard", check: "build", revision: contentOf("one").commit, outcome: "passed" };

describe("a run that an ID token shows", () => {
  it("is the run and the attempt that the token is of", () => {
    expect(attemptedBy(shown, run, "")).toMatchObject({ runId: "289782451", attempt: 2 });
    expect(attemptedBy(shown, { ...run, runId: "289782451", attempt: 2 }, "")).toMatchObject({ attempt: 2 });
  });

  it.each([
    [{ revision: contentOf("two").commit }, "revision"],
    [{ runId: "289782452" }, "runId"],
    [{ attempt: 3 }, "attempt"],
  ])("is no other: %j is refused at its place", (changes, path) => {
    const act = () => attemptedBy(shown, { ...run, ...changes }, "[7].");
    expect(refusedFields(act)).toEqual([`[7].${path}`]);
    expect(refusal(act)).toContain(`Not recorded: [7].${path}: The ID token is of `);
  });
});

describe("a run that a token posts", () => {
  it("is named by whoever posts it, and is its first attempt unless said otherwise", () => {
    expect(attemptedBy(token, { ...run, runId: "5120" }, "")).toMatchObject({ runId: "5120", attempt: 1 });
    expect(attemptedBy(token, { ...run, runId: "5120", attempt: 3 }, "")).toMatchObject({ attempt: 3 });
  });

  it("is refused without a name", () => {
    expect(refusal(() => attemptedBy(token, run, ""))).toBe("bad-input: Not recorded: runId: Missing.");
  });
});
