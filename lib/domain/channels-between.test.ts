import { expect, it } from "vitest";
import { aCriterion, aFact, aKnown, aLog, anAdmission, aPolicy, aProject, published } from "@/tests/support/make";
import { demotedTo, graduatesFrom } from "./channels-between";
import type { Fact } from "./fact";

const channel = (name: string, rank: number) => [
  aFact("channel", { channel: name, blurb: "", rank, retrospective: false, source: [] }, { stream: `channel:${name}` }),
  published(aPolicy([aCriterion("attested", "readme")], { channel: name }), { stream: `channel:${name}` }),
];
const decided = (what: "admit" | "graduate" | "remove", name: string, from?: string): Fact => {
  const said = anAdmission("wireguard", null);
  return { ...said, body: { ...said.body, what, channel: name, ...(from && { from }) } } as Fact;
};
const of = (...facts: readonly Fact[]) => {
  const known = aKnown(
    aLog(...channel("stable", 3), ...channel("testing", 1), ...channel("mainline", 2), aProject(), ...facts),
  );
  return (["testing", "mainline", "stable"] as const).map((name) => [
    graduatesFrom(known, "wireguard", name) ?? null,
    demotedTo(known, "wireguard", name) ?? null,
  ]);
};

it.each<[string, readonly Fact[], readonly (readonly [string | null, string | null])[]]>([
  [
    "none, where it is nowhere",
    [],
    [
      [null, null],
      [null, null],
      [null, null],
    ],
  ],
  [
    "the nearest it is in",
    [decided("admit", "testing")],
    [
      [null, null],
      ["testing", "testing"],
      ["testing", "testing"],
    ],
  ],
  [
    "and back to the nearest it graduated from",
    [decided("admit", "testing"), decided("graduate", "mainline", "testing")],
    [
      [null, null],
      [null, "testing"],
      ["mainline", "mainline"],
    ],
  ],
  [
    "and to none once it was removed",
    [decided("admit", "testing"), decided("graduate", "mainline", "testing"), decided("remove", "mainline")],
    [
      [null, null],
      [null, null],
      [null, null],
    ],
  ],
])("a project comes from, and goes back to: %s", (_, facts, expected) => expect(of(...facts)).toEqual(expected));
