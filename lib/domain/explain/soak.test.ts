import { describe, expect, it } from "vitest";
import { instant } from "@/tests/support/make";
import { needsSaid, soakSaid } from "./soak";
import type { Reader } from "./words";

const reader: Reader = { now: instant("07-19 16:00"), nameOf: (id) => id };
const words = (rich: readonly unknown[]) =>
  rich.map((piece) => (typeof piece === "string" ? piece : (piece as { b: string }).b)).join("");

describe("days in a channel", () => {
  it.each([
    [null, null, "It is not in testing, where it is to stay 60 days."],
    ["07-03", null, "In testing since 3 July, and not ready there now: the 60 days begin anew when it is."],
    ["07-03", "07-01", "Ready in testing since 3 July; 60 days are full on 1 September."],
    ["05-03", "05-05", "In testing and ready throughout since 5 May."],
  ])("in since %s, ready since %s", (member, ready, expected) => {
    const [memberSince, readySince] = [member, ready].map((day) => (day === null ? null : instant(day)));
    const detail = {
      of: "soak",
      channel: "testing",
      days: 60,
      memberSince: memberSince ?? null,
      readySince: readySince ?? null,
      graduatedAt: null,
    } as const;
    expect(words(soakSaid(detail, null, reader))).toBe(expected);
  });
});

it.each([
  ["unknown", null, "landlock is not in the channel yet, and without it this one is of no use."],
  ["met", "07-03", "landlock is in the channel since 3 July."],
  ["not applicable", null, "It is the one that the others need."],
] as const)("another project: %s", (is, since, expected) => {
  const detail = { of: "needs", project: "landlock", memberSince: since === null ? null : instant(since) } as const;
  expect(words(needsSaid(is, detail, reader))).toBe(expected);
});

it("days that would not be full in time are told with when they stop", () => {
  const detail = {
    of: "soak",
    channel: "testing",
    days: 60,
    memberSince: instant("07-03"),
    readySince: instant("07-03"),
    graduatedAt: null,
  } as const;
  expect(words(soakSaid(detail, instant("07-29"), reader))).toBe(
    "Ready in testing since 3 July; it stops being ready there on 29 July if nobody does anything, before its 60 days are full.",
  );
});

it.each([
  ["07-03", "09-01", "It stayed in testing 60 days and more, ready throughout, and graduated on 1 September."],
  ["07-03", "08-31", "It graduated from testing on 31 August, before its 60 days were full."],
  [null, "09-01", "It graduated from testing on 1 September, before its 60 days were full."],
] as const)("of one that graduated, ready since %s, on %s", (ready, graduated, expected) => {
  const detail = {
    of: "soak",
    channel: "testing",
    days: 60,
    memberSince: instant("07-01"),
    readySince: ready && instant(ready),
    graduatedAt: instant(graduated),
  } as const;
  expect(words(soakSaid(detail, null, reader))).toBe(expected);
});
