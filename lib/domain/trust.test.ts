import { describe, expect, it } from "vitest";
import { aLog, aRun, aWithdrawal, posted, proved } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { Fact } from "./fact";
import { distrustIn, fits, type Shown, sourceOf, sourcesIn, speakerOfSource, trustIn } from "./trust";

const OF_BASE = { stream: "channel:testing" } as const;
const shown: Shown = {
  issuer: "https://token.actions.githubusercontent.com",
  repository: "wireguard/wireguard-linuxkit",
  workflow: "ci.yml",
  by: "id-token",
};

describe("the sources registered", () => {
  const log = aLog(aSource(), aSource({}, OF_BASE), aWithdrawal(1), aWithdrawal(2), aWithdrawal(1));
  it("are told in the order of the log, and by which entry each was revoked first", () => {
    expect(sourcesIn(log).map(({ seq, revokedBy }) => [seq, revokedBy])).toEqual([
      [1, 3],
      [2, null],
    ]);
    expect(sourcesIn([...log].reverse())).toEqual(sourcesIn(log));
  });
  it("are revoked in their own stream alone: another project's maintainer cannot", () => {
    const forged = aLog(aSource(), aWithdrawal(1, { stream: "project:landlock" }));
    expect(sourcesIn(forged)[0]?.revokedBy).toBeNull();
  });
  it("are none where nobody registered any", () => expect(sourcesIn(aLog(aRun()))).toEqual([]));
});

describe("a run shows what a source names", () => {
  const named = aSource({ workflow: "ci.yml", environment: "ci" }).body;
  it.each([
    ["all of it", { ...shown, environment: "ci" }, true],
    [
      "the repository in other letters: to a forge it is the same",
      { ...shown, repository: "WireGuard/WireGuard-LinuxKit", environment: "ci" },
      true,
    ],
    ["another repository", { ...shown, repository: "wireguard/wireguard", environment: "ci" }, false],
    ["another workflow", { ...shown, workflow: "CI.yml", environment: "ci" }, false],
    ["no environment", shown, false],
    ["no repository", { workflow: "ci.yml", environment: "ci" }, false],
  ])("%s: %#", (_, it, holds) => expect(fits(named, it)).toBe(holds));

  it("and of what it does not name, anything", () => {
    expect(fits(aSource().body, shown)).toBe(true);
    expect(fits(aSource().body, { ...shown, workflow: "", environment: "release" })).toBe(true);
  });
});

describe("a run is trusted", () => {
  const trusts = (...facts: readonly Fact[]) => {
    const log = aLog(...facts);
    const run = log.find((fact) => fact.kind === "ci-run");
    return run?.kind === "ci-run" && trustIn(log)(run);
  };
  it.each<readonly [string, boolean, readonly Fact[]]>([
    ["when it was posted: the legs say whether that will do", true, [aRun({ origin: posted() })]],
    ["of a source that is there", true, [aSource(), aRun({ origin: proved(1) })]],
    ["not of one that comes after it", false, [aRun({ origin: proved(2) }), aSource()]],
    ["not of one revoked before it", false, [aSource(), aWithdrawal(1), aRun({ origin: proved(1) })]],
    ["of one revoked after it", true, [aSource(), aRun({ origin: proved(1) }), aWithdrawal(1)]],
    ["not of what is no source", false, [aWithdrawal(9), aRun({ origin: proved(1) })]],
    ["not of the base's, for a project", false, [aSource({}, OF_BASE), aRun({ origin: proved(1) })]],
    ["not of a project's, for the base", false, [aSource(), aRun({ origin: proved(1) }, OF_BASE)]],
    ["of the base's, for the base", true, [aSource({}, OF_BASE), aRun({ origin: proved(1) }, OF_BASE)]],
  ])("%s: %s", (_, holds, facts) => expect(trusts(...facts)).toBe(holds));
});

it("and else it is told why", () => {
  const why = (...facts: readonly Fact[]) => {
    const log = aLog(...facts);
    const run = log.find((fact) => fact.kind === "ci-run");
    return run?.kind === "ci-run" ? distrustIn(log)(run) : null;
  };
  const run = aRun({ origin: proved(1) });
  expect(why(aSource(), run)).toBeNull();
  expect(why(run)).toBe("unregistered");
  expect(why(aSource({}, OF_BASE), run)).toBe("elsewhere");
  expect(why(aRun({ origin: proved(2) }), aSource())).toBe("later");
  expect(why(aSource(), aWithdrawal(1), run)).toBe("revoked");
  expect(why(aSource({ repository: "a/b" }), run)).toBe("repository");
  expect(why(aSource({ workflow: "mine.yml" }), run)).toBe("workflow");
  expect(why(aSource({ environment: "ci" }), run)).toBe("environment");
});

describe("a proof is of", () => {
  const which = (it: Partial<Shown>, ...facts: readonly Fact[]) =>
    sourceOf(sourcesIn(aLog(...facts)), { ...shown, ...it })?.seq;
  it("the first source that names it and may speak", () => {
    expect(which({}, aSource({ repository: "a/b" }), aSource(), aSource({ workflow: "ci.yml" }))).toBe(2);
    expect(which({ environment: "ci" }, aSource({ environment: "release" }), aSource({ environment: "ci" }))).toBe(2);
    expect(which({}, aSource(), aSource({ workflow: "ci.yml" }), aWithdrawal(1))).toBe(2);
  });
  it("the last that might have spoken, where all are revoked: it is recorded, and counts for nothing", () => {
    expect(which({}, aSource(), aWithdrawal(1))).toBe(1);
  });
  it("none, where nothing names it, or another issuer signs", () => {
    expect(which({ repository: "a/b" }, aSource())).toBeUndefined();
    expect(which({ issuer: "https://gitlab.com" }, aSource())).toBeUndefined();
  });
});

it("a source speaks as itself: by its entry, with no role, and what it proved is the origin of its runs", () => {
  const [source] = sourcesIn(aLog(aSource()));
  if (!source) throw new Error("It is registered.");
  const { issuer: _, ...origin } = shown;
  const speaker = speakerOfSource(source, origin);
  expect(speaker).toMatchObject({ actor: { kind: "source", id: "1" }, via: null, token: null });
  expect(speaker.source).toEqual({
    seq: 1,
    project: "wireguard",
    channel: null,
    origin: { is: "proved", source: 1, ...origin },
  });
  expect(speakerOfSource({ ...source, stream: "channel:testing" }, origin).source).toMatchObject({
    project: null,
    channel: "testing",
  });
});
