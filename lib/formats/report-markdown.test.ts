import { describe, expect, test } from "vitest";
import { aReport, aReportLog } from "@/tests/support/make-report";
import { reportDigest } from "./report-json";
import { reportMarkdown } from "./report-markdown";

const markdown = reportMarkdown(aReport());

test("reads as it did", () => expect(markdown).toMatchFileSnapshot("./report-markdown.golden.txt"));
test("one project's reads as it did", () =>
  expect(reportMarkdown(aReport({ project: "shiftfs" }))).toMatchFileSnapshot("./report-markdown-project.golden.txt"));
test("the same report gives the same bytes", () => expect(reportMarkdown(aReport())).toBe(markdown));

test("its first sentence is the answer", () =>
  expect(markdown).toMatch(/^\*\*In this practice copy landlock may enter testing on 19 July 2017\.\*\* /));

test("practice is said at the top, and only by a practice copy", () => {
  expect(markdown.split("\n")[2]).toBe(
    "> **Practice copy: not the group’s own report.** What was done in practice counts nowhere else.",
  );
  const log = aReportLog().filter((fact) => fact.course === null);
  expect(reportMarkdown(aReport({ practice: false, log }))).not.toMatch(/practice/i);
});

test("a forecast says at its head that it is no graduation report", () => {
  const [answer, , mark] = reportMarkdown(aReport({ isForecast: true })).split("\n");
  expect(answer).toMatch(/^\*\*Forecast: in this practice copy .* if nobody does anything until then\.\*\*/);
  expect(mark).toMatch(/^> \*\*Forecast for 19 July 2017, 16:00 UTC\.\*\* .* It is no graduation report\.$/);
});

test("names the digest of the JSON, by which it can be checked", () =>
  expect(markdown).toContain(reportDigest(aReport())));

describe("what a hostile maintainer writes", () => {
  test("makes no heading, no link, no HTML, no code, no mention", () => {
    expect(markdown).toContain("# Ready");
    expect(markdown).not.toMatch(/^# Ready/m);
    expect(markdown).not.toMatch(/(?<!\\)\[y\]\(/);
    expect(markdown).not.toMatch(/(?<!\\)<b/);
    expect(markdown).not.toContain("@chair");
    expect(markdown).not.toMatch(/#12(?!\d)/);
  });

  test("makes no cell of a table", () => {
    const widths = new Set(
      markdown
        .split("\n")
        .filter((line) => line.startsWith("| wireguard | builds"))
        .map((line) => line.match(/(?<!\\)\|/g)?.length),
    );
    expect([...widths]).toEqual([6]);
  });
});
