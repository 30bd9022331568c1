import { expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import type { Criterion } from "./criterion";
import { TriedDraft } from "./policy-bounds";
import { draftOf } from "./policy-draft";

const many = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place));
const readmes = (count: number) => many(count, (place) => aCriterion("attested", `readme-${place}`));
const jobs = (count: number) =>
  aCriterion("ci", "builds", { targets: many(count, (place) => ({ name: `t${place}` })) as { name: string }[] });
const symbols = (count: number) =>
  aCriterion("kernel", "hardening", {
    symbols: many(count, (place) => ({ symbol: `S${place}`, want: "y" })) as { symbol: string; want: string }[],
  });

it.each<[string, readonly Criterion[], readonly string[]]>([
  ["a policy as they are", [...readmes(3), jobs(9)], []],
  ["as many as are taken", [...readmes(98), jobs(1000), symbols(2000)], []],
  ["too many criteria", readmes(101), ["Too much to be tried: 101 criteria, and at most 100 are."]],
  ["too many jobs", [jobs(1001)], ["Too much to be tried: 1001 CI jobs, and at most 1000 are."]],
  [
    "too many symbols",
    [...readmes(1), symbols(2001)],
    ["Too much to be tried: 2001 symbols to look for, and at most 2000 are."],
  ],
])("%s", (_, criteria, messages) => {
  const read = TriedDraft.safeParse(draftOf(aPolicy(criteria)));
  expect(read.error?.issues.map(({ message }) => message) ?? []).toEqual(messages);
});
