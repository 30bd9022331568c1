import { describe, expect, test } from "vitest";
import { aKnown, instant } from "@/tests/support/make";
import { aReportLog, digestOf } from "@/tests/support/make-report";
import { decidedSince, inFactSince } from "./decided";

const known = aKnown(aReportLog(), { practice: true });
const since = (day: string | null, project: string | null = null, channel = "testing") => ({
  channel,
  project,
  since: day === null ? null : instant(day),
});
const told = (of: ReturnType<typeof since>) => decidedSince(known, of, digestOf).map((it) => it.said);

describe("decided since", () => {
  test.each([
    ["the beginning", since(null), ["Admit wireguard: Both for it."]],
    ["a meeting before it", since("07-05 16:00"), ["Admit wireguard: Both for it."]],
    ["its own instant", since("07-16"), []],
    ["about another project", since(null, "landlock"), []],
    ["about another channel", since(null, null, "mainline"), []],
  ])("%s", (_, of, said) => expect(told(of)).toEqual(said));

  test("what practice has not done is no decision of it", () =>
    expect(decidedSince(known, since(null), digestOf).every((it) => it.what === "admit")).toBe(true));
});

test("what really happened is told beside it, and only since then", () => {
  expect(inFactSince(known, since("07-16")).map((it) => it.instant)).toEqual(["2017-07-17T00:00:00.000Z"]);
  expect(inFactSince(known, since("07-17"))).toEqual([]);
});

test("a decision of the record is told with the verdict that Slipway gives for that instant", () => {
  const real = aKnown(aReportLog().map((fact) => ({ ...fact, course: null })));
  const graduated = decidedSince(real, since("07-16"), digestOf);
  expect(graduated).toMatchObject([
    {
      what: "graduate",
      by: "the record",
      said: "WireGuard enters the default kernels.",
      verdicts: [{ outcome: "ready" }],
    },
  ]);
});
