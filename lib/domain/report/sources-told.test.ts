import { describe, expect, test } from "vitest";
import { aLog, aReferenceRun, aWithdrawal } from "@/tests/support/make";
import { aReport, aReportLog } from "@/tests/support/make-report";
import { aSource } from "@/tests/support/make-source";
import { reportCsv } from "../../formats/report-csv";
import { reportMarkdown } from "../../formats/report-markdown";

const OF_BASE = { stream: "channel:testing", by: "chair", at: "07-01" } as const;
const before = aReportLog();
const FIRST = before.length + 1;
const log = aLog(
  ...before,
  aSource({ workflow: "ci.yml" }, { at: "07-02" }),
  aSource({ repository: "linuxkit/linuxkit" }, OF_BASE),
  aWithdrawal(FIRST, { at: "07-10", by: "chair" }),
  aReferenceRun({ check: "build", outcome: "failed", runId: "77" }, { at: "07-15" }),
);
const report = aReport({ log });

describe("who may speak for CI", () => {
  test("is told of the base and of each project, with who registered it and who revoked it", () =>
    expect(report.sources).toEqual([
      {
        project: null,
        entry: FIRST + 1,
        issuer: "https://token.actions.githubusercontent.com",
        repository: "linuxkit/linuxkit",
        workflow: null,
        environment: null,
        by: "chair",
        instant: "2017-07-01T00:00:00.000Z",
      },
      {
        project: "wireguard",
        entry: FIRST,
        issuer: "https://token.actions.githubusercontent.com",
        repository: "wireguard/wireguard-linuxkit",
        workflow: "ci.yml",
        environment: null,
        by: "maintainer",
        instant: "2017-07-02T00:00:00.000Z",
        revoked: { entry: FIRST + 2, by: "chair", instant: "2017-07-10T00:00:00.000Z" },
      },
    ]));
  test("is left out where nobody was registered, so that older reports stay what they were", () => {
    expect(aReport()).not.toHaveProperty("sources");
    expect(aReport()).not.toHaveProperty("failsOnBase");
  });
  test("stands in every format", () => {
    expect(reportMarkdown(report)).toContain(
      "| wireguard | wireguard/wireguard-linuxkit, by ci.yml | registered by maintainer on 2 July 2017, entry",
    );
    const rows = reportCsv(report).split("\r\n");
    expect(rows.filter((row) => row.includes(",source,"))).toHaveLength(1);
    expect(rows.filter((row) => row.includes(",revoked source,wireguard,"))).toHaveLength(1);
  });
});

test("what the base itself fails is said once, by job and run", () => {
  expect(report.failsOnBase).toEqual([
    {
      check: "build",
      target: "x86_64 / 4.9",
      run: "77",
      attempt: 1,
      entry: FIRST + 3,
      instant: "2017-07-15T00:00:00.000Z",
    },
  ]);
  expect(reportMarkdown(report)).toContain("The base itself fails build on x86_64 / 4.9");
  expect(reportCsv(report)).toContain("fails on the base");
});
