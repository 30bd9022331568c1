import { expect, test } from "vitest";
import { aReport, HOSTILE } from "@/tests/support/make-report";
import { reportCsv } from "./report-csv";

const lines = reportCsv(aReport()).split("\r\n");
const rows = (kind: string) => lines.filter((line) => line.split(",")[5] === kind);

test("has a row for each thing that a report says", () =>
  expect(
    Object.fromEntries(
      [
        "answer",
        "decided",
        "in fact",
        "member",
        "not in",
        "standing",
        "step",
        "reason",
        "posted run",
        "not known",
        "stream",
        "again",
      ].map((kind) => [kind, rows(kind).length]),
    ),
  ).toEqual({
    answer: 1,
    decided: 1,
    "in fact": 1,
    member: 1,
    "not in": 3,
    standing: 16,
    step: 10,
    reason: 1,
    "posted run": 2,
    "not known": 1,
    stream: 6,
    again: 1,
  }));

test("every row says that it is practice, of what and when", () => {
  const told = lines.slice(1).filter((line) => /^practice,/.test(line));
  expect(told.every((line) => line.startsWith("practice,The SIG,testing,testing 1,2017-07-19T16:00:00.000Z,"))).toBe(
    true,
  );
});

test("of a forecast every row says so, in its last column", () => {
  const told = reportCsv(aReport({ isForecast: true }))
    .trimEnd()
    .split("\r\n");
  expect(
    told
      .slice(1)
      .filter((line) => /^practice,/.test(line))
      .every((line) => line.endsWith(",forecast")),
  ).toBe(true);
});

test("what a cell holds is never a formula", () => {
  const csv = reportCsv(aReport());
  expect(HOSTILE.startsWith("=")).toBe(true);
  expect(csv).toContain("'=cmd|' /C calc'!A0");
  expect(csv).not.toMatch(/(?:^|,)"?[=+@\t-]/m);
});

test.each(["=1", "+1", "-1", "@x", "\t=1", "＝1"])("not %j either, wherever it comes from", (name) =>
  expect(reportCsv({ ...aReport(), instance: name })).not.toMatch(/(?:^|,)"?[=+@\t＝-]/m),
);

test("the same report gives the same bytes", () => expect(reportCsv(aReport())).toBe(reportCsv(aReport())));
