import { expect, test } from "vitest";
import { aReport } from "@/tests/support/make-report";
import { sha256 } from "./canonical";
import { reportDigest, reportJson } from "./report-json";

test("is the report and nothing else, and the same bytes every time", () => {
  const text = reportJson(aReport());
  expect(JSON.parse(text)).toEqual(aReport());
  expect(reportJson(aReport())).toBe(text);
});

test("its keys are in one order, whatever order they were made in", () => {
  const report = aReport();
  const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
  expect(reportJson(turned)).toBe(reportJson(report));
});

test("practice stands in it", () => expect(JSON.parse(reportJson(aReport())).practice).toBe(true));

test("its digest is of these bytes", () => expect(reportDigest(aReport())).toBe(sha256(reportJson(aReport()))));
