import { describe, expect, test } from "vitest";
import {
  aBase,
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReview,
  aRun,
  contentOf,
  instant,
  published,
} from "@/tests/support/make";
import { aKernel, aManifest, anItem } from "@/tests/support/manifests";
import type { BodyOf, Fact } from "./fact";
import { conditionsOf, type GateInput } from "./gate";
import type { ReadManifest } from "./manifest/manifest";
import type { Verdict } from "./verdict";
import { candidateAgainst, computedOf, type Supposed } from "./what-if";

const hash = "a".repeat(40);
const read = (value: ReadManifest["value"], faults: ReadManifest["faults"] = []): ReadManifest => ({
  path: "wireguard.yml",
  dialect: "2017-07",
  text: "",
  value,
  faults,
  places: { "kernel.image": { line: 2, column: 10 } },
});
const floating = read(aManifest({ kernel: aKernel("linuxkit/kernel-wireguard:4.9") }));
const pinned = read(aManifest({ kernel: aKernel(`linuxkit/kernel-wireguard:${hash}`) }));
const base = aBase(
  aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38"), services: [anItem("rngd", "linuxkit/rngd:1")] }),
);

const given: readonly Fact[] = [
  published(
    aPolicy([
      aCriterion("attested", "readme"),
      aCriterion("manifest", "pinned", { rule: "pinned" }),
      aCriterion("ci", "ci-build"),
      aCriterion("review", "sig-review", { count: 1 }),
    ]),
  ),
  base,
  anAppointment("voter", "voter"),
  aProject(),
  aCandidate("one", {}, { manifest: floating }),
  anAttestation("readme", {}, { at: "07-01" }),
  aRun({}, { at: "07-10" }),
  aReview("one", { at: "07-11" }),
];
const known = aKnown(aLog(...given));
const revision = (word: string, manifest: ReadManifest | null = pinned): BodyOf<"revision"> => ({
  ...contentOf(word),
  manifest,
  configurations: [],
});
const standings = ({ standings }: Pick<Verdict, "standings">) => standings.map(({ key, is }) => `${key} ${is}`);

describe("the verdict now, and the supposed one", () => {
  const { now, supposed } = candidateAgainst(known, "wireguard", "testing", revision("two"));

  test("what is computed is of the new yml; evidence of other content counts no more", () => {
    expect(standings(now)).toEqual(["readme met", "pinned unmet", "ci-build met", "sig-review met"]);
    expect(standings(supposed)).toEqual(["readme met", "pinned met", "ci-build unknown", "sig-review stale"]);
    expect([now.outcome, supposed.outcome]).toEqual(["not ready", "undetermined"]);
  });

  test("the same content keeps its evidence: by the tree of its path too", () => {
    const sameTree = { ...revision("two"), tree: contentOf("one").tree };
    expect(standings(candidateAgainst(known, "wireguard", "testing", sameTree).supposed)).toContain("ci-build met");
  });

  test("it is of this instant and of the policy in force, and names the supposed candidate", () => {
    expect(supposed).toMatchObject({ now: known.now, policy: { version: 1 }, candidate: { seq: known.head + 1 } });
  });

  test("nothing that is known was touched", () => {
    expect(known.stream("project:wireguard").filter(({ kind }) => kind === "revision")).toHaveLength(1);
    expect(candidateAgainst(known, "wireguard", "testing", revision("one", floating)).supposed.outcome).toBe(
      "not ready",
    );
  });

  test("a project without any candidate gets its first", () => {
    const none = aKnown(aLog(...given.filter(({ kind }) => kind !== "revision")));
    const first = candidateAgainst(none, "wireguard", "testing", revision("one"));
    expect(standings(first.now)).toEqual(["readme met", "pinned unknown", "ci-build unknown", "sig-review stale"]);
    expect(standings(first.supposed)).toEqual(["readme met", "pinned met", "ci-build met", "sig-review met"]);
    expect(first.supposed.outcome).toBe("ready");
  });

  test("the channel without a policy: a refusal that people can read", () => {
    expect(() => candidateAgainst(aKnown(aLog(aProject())), "wireguard", "testing", revision("one"))).toThrow(
      "The channel testing has no policy yet",
    );
  });
});

test("the gate takes no supposed verdict, whatever it says", () => {
  const supposed: Supposed<Verdict> = candidateAgainst(known, "wireguard", "testing", revision("two")).supposed;
  const asked = {
    isMember: false,
    notAsked: null,
    conflicts: [],
    members: 0,
    voters: 1,
    handCount: null,
    now: known.now,
  };
  // @ts-expect-error A supposed verdict has no place in the log, so nothing is decided by it.
  const input: GateInput = { ...asked, verdict: supposed };
  // @ts-expect-error Nor by calling it a verdict.
  const verdict: Verdict = supposed;
  expect(conditionsOf({ decidedBy: "chair" }, { ...input, verdict })).toHaveLength(5);
  expect(supposed).not.toHaveProperty("upTo");
});

describe("what a yml comes to, whoever it is of", () => {
  const loads = aCriterion("manifest", "loads", { rule: "loads" });
  const wanted = aCriterion("kernel", "hardening", { appliesTo: ["kernel"] });
  const later = aCriterion("manifest", "fresh", { rule: "fresh", from: "2017-08-01T00:00:00Z" });
  const policy = published(aPolicy([aCriterion("attested", "readme"), loads, wanted, later]));
  const channel = aKnown(aLog(policy, base));

  test("the computed criteria alone, in the policy's order, tags or none", () => {
    const computed = computedOf(channel, "testing", revision("one"));
    expect(computed.map(({ key, is, cause, counts }) => [key, is, cause, counts])).toEqual([
      ["loads", "met", null, true],
      ["hardening", "unknown", "missing", true],
      ["fresh", "met", null, false],
    ]);
  });

  test("faults are findings with their places", () => {
    const fault = { code: "no-image", path: "services.rngd", place: { line: 10, column: 5 } } as const;
    const [first] = computedOf(channel, "testing", revision("one", read(pinned.value, [fault])));
    expect(first).toMatchObject({ is: "unmet", cause: "not-loading", detail: { findings: [{ place: fault.place }] } });
  });

  test("at an earlier instant by what was known then", () => {
    const before = aKnown(aLog(policy, base), { now: instant("04-01") });
    expect(computedOf(before, "testing", revision("one"))[0]).toMatchObject({ is: "unknown", cause: "no-base" });
  });
});
