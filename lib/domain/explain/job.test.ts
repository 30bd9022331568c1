import { describe, expect, it } from "vitest";
import { judgedBy, reader } from "@/tests/support/judged";
import { aCriterion, aReferenceRun, aRun } from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import type { Fact } from "../fact";
import type { Leg } from "../standing/detail";
import { plain } from "../view/rich";
import { jobCounts, jobRemarks, ruleSaid } from "./job";

type Rule = Partial<CriterionOf<"ci">>;
function jobOf(rule: Rule, facts: readonly Fact[]): Leg {
  const { detail } = judgedBy(aCriterion("ci", "ci-build", rule), facts);
  if (detail.of !== "ci" || !detail.legs[0]) throw new Error("It is a criterion of CI.");
  return detail.legs[0];
}
const run = (runId: string, outcome: "passed" | "failed" | "running", at: string, said = {}) =>
  aRun({ runId, outcome, ...said }, { at });
const many = (count: number, outcome: "passed" | "failed", from = 0) =>
  Array.from({ length: count }, (_, n) =>
    run(
      `r${from + n}`,
      outcome,
      `07-18 ${String(Math.floor((from + n) / 60)).padStart(2, "0")}:${String((from + n) % 60).padStart(2, "0")}`,
    ),
  );

describe("what a criterion asks of each of its jobs", () => {
  it.each<[string, Rule, string]>([
    [
      "one pass",
      { streak: 1, window: 5, maxFail: 1, origins: ["proved", "posted"] },
      "One pass, and at most 1 of the last 5 failed. A run is good for 14 days. Runs that a forge proves count, and posted ones.",
    ],
    [
      "several, of proved origin alone, none failing",
      { streak: 3, window: 10, maxFail: 0, origins: ["proved"] },
      "Three passes in a row, and none of the last 10 failed. A run is good for 14 days. Only runs that a forge proves count.",
    ],
    [
      "posted runs alone",
      { streak: 1, window: 1, maxFail: 0, origins: ["posted"] },
      "One pass, and none of the last 1 failed. A run is good for 14 days. Only posted runs count.",
    ],
  ])("%s", (_, rule, said) => expect(ruleSaid(aCriterion("ci", "ci-build", rule), 14)).toBe(said));
});

describe("how far a job is", () => {
  const counts = (rule: Rule, facts: readonly Fact[]) => jobCounts(jobOf(rule, facts), 14, reader).map(plain);

  it("no run: nothing is counted", () => expect(counts({}, [])).toEqual([]));
  it("a streak that is not full, and what failed in the window", () =>
    expect(
      counts({ streak: 3, window: 4, maxFail: 1 }, [
        run("1", "passed", "07-14"),
        run("2", "failed", "07-15"),
        run("3", "passed", "07-16"),
        run("4", "passed", "07-17"),
      ]),
    ).toEqual(["2 of 3 in a row", "1 of the last 4 failed", "too old on 31 July"]));
  it("more than the streak, and none failed; an end within a day by its hour", () =>
    expect(counts({ streak: 1 }, [run("1", "passed", "07-05 20:00"), run("2", "passed", "07-05 21:00")])).toEqual([
      "2 in a row",
      "none of the last 2 failed",
      "too old on 19 July, 21:00 UTC",
    ]));
  it("a run that is too old: since when, and nothing counts", () =>
    expect(counts({}, [run("1", "passed", "06-10")])).toEqual(["too old since 24 June"]));
});

describe("what else is to be known of a job", () => {
  const remarks = (rule: Rule, facts: readonly Fact[], base: Parameters<typeof jobRemarks>[1] = null) =>
    jobRemarks(jobOf(rule, facts), base).map(plain);

  it("no run: nothing", () => expect(remarks({}, [])).toEqual([]));

  it("a flaky one names its failures, each once, and the attempt of a re-run", () => {
    const facts = [
      run("5117", "failed", "07-14", { url: "https://ci.example/5117" }),
      run("5118", "failed", "07-15", { attempt: 2 }),
      run("5119", "passed", "07-16"),
    ];
    expect(remarks({ window: 5, maxFail: 1 }, facts)).toEqual(["Failed in runs 5118, attempt 2 and 5117."]);
    const [said = []] = jobRemarks(jobOf({ window: 5, maxFail: 1 }, facts), null);
    expect(said).toContainEqual({ href: "https://ci.example/5117", text: "5117" });
    expect(said).toContainEqual({ code: "5118, attempt 2" });
  });

  it("of very many failures nine by name, and the rest counted", () =>
    expect(remarks({ window: 30, maxFail: 20 }, [...many(12, "failed"), run("z", "passed", "07-19")])[0]).toBe(
      "Failed in runs r11, r10, r9, r8, r7, r6, r5, r4, r3 and 3 more.",
    ));

  it("what left the window is named no more", () =>
    expect(
      remarks({ window: 2, maxFail: 0 }, [
        run("1", "failed", "07-14"),
        run("2", "passed", "07-15"),
        run("3", "passed", "07-16"),
      ]),
    ).toEqual([]));

  it("a re-run in progress is mentioned, and hides nothing", () =>
    expect(remarks({}, [run("1", "failed", "07-18"), run("1", "running", "07-19", { attempt: 2 })])).toEqual([
      "Failed in run 1.",
      "Run 1, attempt 2 is in progress, and hides nothing until then.",
    ]));

  it("one that is only running says so in its sentence, not twice", () =>
    expect(remarks({}, [run("1", "running", "07-19")])).toEqual([]));

  it("the base fails it too", () =>
    expect(
      remarks({}, [run("1", "failed", "07-18"), aReferenceRun({ outcome: "failed", runId: "b9" }, { at: "07-18" })], {
        runId: "b9",
        attempt: 1,
        url: null,
      }),
    ).toEqual(["Failed in run 1.", "The base fails it too, in run b9: not charged to the project."]));

  it("one that never failed says so, of at most 50 runs", () => {
    expect(remarks({}, [run("1", "passed", "07-18")])).toEqual([
      "It has not failed in its last counted run. A check that cannot fail is no evidence.",
    ]);
    expect(remarks({}, many(60, "passed"))).toEqual([
      "It has not failed in its last 50 counted runs. A check that cannot fail is no evidence.",
    ]);
    expect(remarks({ window: 2 }, [...many(1, "failed"), ...many(3, "passed", 1)])).toEqual([]);
  });
});
