import { describe, expect, it } from "vitest";
import { linesOf, nextOf } from "@/tests/support/ground";
import { aConfiguration } from "@/tests/support/kernels";
import { aCriterion, anAdmission, anAttestation, aPolicy, aRun, instant, published } from "@/tests/support/make";
import { aGrant, aWaiver } from "@/tests/support/make-waiver";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { nextStepsOf } from "./next-steps";

const should = <C extends Criterion>(criterion: C): C => ({ ...criterion, obligation: "should" });
const lines = (...of: Parameters<typeof nextOf>) => linesOf(nextOf(...of).actions);
const readme = aCriterion("attested", "readme");
const shown = anAttestation("readme", {}, { at: "07-10" });

describe("the smallest set that makes a project ready", () => {
  it("is none where it is ready, or where no must applies to it; and unknown without a policy", () => {
    expect(nextOf([readme], [shown])).toEqual({
      actions: [],
      at: instant("07-19 16:00"),
      isFirstStage: false,
      never: null,
    });
    expect(nextOf([{ ...readme, appliesTo: ["kernel"] }])).toMatchObject({ actions: [], never: "no-must" });
    expect(nextStepsOf({ facts: [] }, "wireguard", "testing", { upTo: 1, now: 1 })).toBeNull();
  });

  it("1. asks for what is open and lacking alone: never for a may, nor for what is waived now", () => {
    const waived = [aWaiver(), aGrant(7, "voter"), aGrant(7, "second voter")];
    expect(lines([readme, { ...aCriterion("attested", "wider"), obligation: "may" }], waived)).toEqual([]);
  });

  it("2. judges the rest by when the days have passed: what has lapsed by then is renewed, not too early", () => {
    const soak = aCriterion("soak", "soak", { channel: "lab", days: 30 });
    const admission = anAdmission("wireguard", null, { at: "07-10" });
    const lab = [
      published(aPolicy([aCriterion("attested", "readme", { validFor: "P90D" })], { channel: "lab" }), {
        stream: "channel:lab",
      }),
      shown,
      { ...admission, body: { ...admission.body, channel: "lab" } } as Fact,
    ];
    const roadmap = aCriterion("attested", "roadmap", { validFor: "P20D" });
    const next = nextOf([soak, roadmap], [...lab, anAttestation("roadmap", {}, { at: "07-15" })]);
    expect(next.at).toBe(instant("08-09"));
    expect(next.actions).toMatchObject([
      { does: "wait", keys: ["soak"], until: instant("08-09") },
      { does: "claim", keys: ["roadmap"], notBefore: instant("07-20") },
    ]);
  });

  it("2. says so where days have to begin first", () =>
    expect(nextOf([aCriterion("soak", "soak", { channel: "lab" })])).toMatchObject({
      isFirstStage: true,
      actions: [{ does: "soak", isMember: false }],
    }));

  it("3. takes one run of CI for two shoulds, where that is fewer than two reasons", () => {
    const fuzz = should(aCriterion("ci", "fuzz"));
    expect(lines([readme, fuzz], [shown])).toEqual(["yours reason fuzz by maintainer: maintainer"]);
    expect(lines([readme, fuzz, { ...fuzz, key: "fuzz-2" }], [shown])).toEqual(["ci pass fuzz fuzz-2 by ci"]);
  });

  it("4. puts a new candidate forward only where that is asked; then what is of content begins anew", () => {
    const kernel = aCriterion("kernel", "hardening", { symbols: [{ symbol: "BUG", want: "y" }] });
    const material = { configurations: [aConfiguration({ X86_64: "y", BUG: "n" })] };
    const build = [aRun({}, { at: "07-18" })];
    expect(lines([aCriterion("ci", "builds"), kernel], build, { material })).toEqual([
      "yours candidate hardening by maintainer: maintainer",
      "ci pass builds by ci, after candidate",
    ]);
    expect(lines([aCriterion("ci", "builds"), should(kernel)], build, { material })).toEqual([
      "yours reason hardening by maintainer: maintainer",
    ]);
  });

  it("5. of two sets as small it takes that with the reasons", () =>
    expect(lines([readme, should(aCriterion("needs", "needs"))], [shown])).toEqual([
      "yours reason needs by maintainer: maintainer",
    ]));

  it("6. without a maintainer it takes the thing itself rather than an appointment and a reason", () =>
    expect(lines([readme, should(aCriterion("ci", "fuzz"))], [shown], { people: [] })).toEqual(["ci pass fuzz by ci"]));
});
