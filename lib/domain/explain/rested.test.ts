import { expect, test } from "vitest";
import { text } from "@/tests/support/judged";
import { type Rested, restedBriefly, restedSaid } from "./rested";

const digest = `c8976725${"0".repeat(52)}84a6`;
const other = `1111${digest.slice(4)}`;
const rested = (again: string | null): Rested => ({ outcome: "ready", digest, upTo: 277, policyVersion: 1, again });

test.each([
  ["the same", digest, "Recomputed from entries 1 to 277, it is the same.", ", the same when recomputed"],
  ["another", other, "Recomputed from entries 1 to 277, it is another: 1111 6725 … 84a6.", ", another when recomputed"],
  [
    "of other rules",
    null,
    "It was judged by other rules than these, so it is not recomputed here.",
    ", by other rules",
  ],
])("what a decision rested on, recomputed: %s", (_, again, sentence, briefly) => {
  expect(text(restedSaid(rested(again)))).toBe(
    `It rested on the verdict ready, by policy version 1, with the digest c897 6725 … 84a6. ${sentence}`,
  );
  expect(text(restedBriefly(rested(again)))).toBe(`c897 6725 … 84a6${briefly}`);
});
