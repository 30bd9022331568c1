import { describe, expect, it } from "vitest";
import { groundOf, nextOf } from "@/tests/support/ground";
import { reader, text } from "@/tests/support/judged";
import { aCriterion, anAdmission, aPolicy, aReferenceRun, aReview, aRun, published } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { stepsOf } from "./steps";

const said = (criteria: readonly Criterion[], facts: readonly Fact[] = [], given = {}) =>
  stepsOf(nextOf(criteria, facts, given), groundOf(criteria, facts, given).verdict, reader).map(({ title, why }) =>
    [text(title), text(why)].filter((it) => it !== "").join(". "),
  );
const boots = aCriterion("ci", "boots", { checks: ["boot"], streak: 3, window: 3, maxFail: 0 });
const run = (outcome: "passed" | "failed", day: string) => aRun({ check: "boot", outcome }, { at: `07-${day}` });

describe("what a step is called, and why it is asked", () => {
  it.each<[string, readonly Criterion[], readonly Fact[], readonly string[]]>([
    [
      "more passes, after those that are there",
      [boots],
      [run("passed", "18")],
      ["Two more passing boots in a row on x86_64 / 4.9. One of them is there."],
    ],
    [
      "as many passes as failures have to leave the window",
      [{ ...boots, streak: 1 }],
      [run("failed", "17"), run("passed", "18")],
      [
        "Two more passing boots in a row on x86_64 / 4.9. One of its last runs failed, and counts until passes take its place.",
      ],
    ],
    [
      "the base first, where that leg fails on the base too",
      [boots],
      [run("failed", "18"), aReferenceRun({ check: "boot", outcome: "failed" }, { at: "07-18" })],
      [
        "The base mended, then three passing boots in a row on x86_64 / 4.9. Boot on x86_64 / 4.9 fails on the base too.",
      ],
    ],
    [
      "one more review",
      [aCriterion("review", "reviewed")],
      [aReview("one", { by: "voter" })],
      ["One more review by members who do not maintain it. 1 of 2: accepted by voter."],
    ],
    [
      "another project",
      [aCriterion("needs", "needs")],
      [],
      ["Let landlock into the channel. Without it this one is of no use in the channel."],
    ],
    [
      "days that have not begun",
      [aCriterion("soak", "soak", { channel: "lab" })],
      [],
      ["Be ready in lab for 60 days. It is not in that channel: the days begin when it is let in."],
    ],
    [
      "the start of its first must",
      [aCriterion("attested", "readme", { from: "2017-08-01T00:00:00.000Z" })],
      [],
      [
        "Wait until 1 August. Only time brings it; what lapses before is among the steps.",
        "Show readme. Nobody has shown it yet.",
      ],
    ],
  ])("%s", (_, criteria, facts, expected) => expect(said(criteria, facts)).toEqual(expected));

  it("days that stop by themselves say when", () => {
    const admission = anAdmission("wireguard", null, { at: "07-15" });
    const lab = [
      published(aPolicy([{ ...boots, streak: 1, maxAge: "P14D" }], { channel: "lab" }), { stream: "channel:lab" }),
      run("passed", "14"),
      { ...admission, body: { ...admission.body, channel: "lab" } } as Fact,
    ];
    expect(said([aCriterion("soak", "soak", { channel: "lab" })], lab)).toEqual([
      "Stay ready in lab until its 60 days are full. If nobody does anything, it stops being ready there on 28 July.",
    ]);
  });

  it("an appointment says what nobody can do", () => {
    const second = aCriterion("attested", "pie", { secondPerson: true });
    expect(said([second], [], { people: [] })).toEqual([
      "Appoint a maintainer. Nobody maintains it, so nobody can do what is its maintainer’s.",
      "Appoint a voter. There is nobody to do what only a voter can.",
      "Show pie. Nobody has shown it yet.",
      "A second person’s word on pie, once it is shown. It counts once somebody who does not maintain it has accepted it.",
    ]);
  });

  it("a reason that has to come last says that it is open still", () => {
    const fuzz = { ...aCriterion("ci", "fuzz", { streak: 3 }), obligation: "should" as const };
    expect(said([aCriterion("ci", "builds"), fuzz])[1]).toMatch(
      /^Say why fuzz is still open then, or have CI show it\./,
    );
  });

  it("a policy whose floor cannot hold", () =>
    expect(
      said(
        [
          aCriterion("ci", "builds", { appliesTo: ["kernel"] }),
          { ...aCriterion("attested", "wider"), obligation: "must" },
        ],
        [],
        {
          policy: { floor: ["x86_64"] },
        },
      )[1],
    ).toBe(
      "A policy with a CI job on each architecture it lists. No must that applies to it has a job there, so none can be met by itself.",
    ));
});
