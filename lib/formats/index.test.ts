import { describe, expect, test } from "vitest";
import { aReport } from "@/tests/support/make-report";
import { reportFormats } from ".";

test("the formats of a report", () =>
  expect(reportFormats.map(({ name, extension }) => `${name} .${extension}`)).toEqual([
    "Markdown .md",
    "JSON .json",
    "CSV .csv",
  ]));

/**
 * What stands in the JSON and deliberately nowhere else: marks for programs, whose meaning the words beside them carry. In a
 * channel's Markdown what is met stands by its name and entries, without its sentence.
 */
const MARKDOWN =
  /^(schema|what|again)$|\.(cause|kind|title|tree|criterion|musts|lacks|meeting|what|attempt|counts|waived|who|eligible|why|list|does)$|\.criteria\.\d+$|^(decided\.\d+\.(verdicts|handCount|projects)|since)\b|\.lacks\.\d+$/;
const WITHOUT_MET = /^(members|others)\.\d+\.standings\.\d+\.said$/;
const CSV =
  /^(schema|what)$|^(policy|counts|since)\b|\.(tree|commit|title|short|kind|why|meeting|openedAt|name|counts|instant|waived|attempt|what|project|list|does)$|\.(inTheWay|lacks|owed|notCounted)\b/;

describe.each<[string, string | null, readonly RegExp[]]>([
  ["md", null, [MARKDOWN, WITHOUT_MET]],
  ["md", "wireguard", [MARKDOWN]],
  ["csv", null, [CSV]],
])("in %s, of %s", (extension, project, forPrograms) => {
  const report = aReport({ project });
  const text = plainOf(reportFormats.find((it) => it.extension === extension)?.write(report) ?? "");

  test("stands everything that the JSON says, but what is for programs", () => {
    const missing = leavesOf(report)
      .filter(([path]) => !forPrograms.some((it) => it.test(path)))
      .filter(([, value]) => !isTold(value, text))
      .map(([path, value]) => `${path}: ${value}`);
    expect(missing).toEqual([]);
  });
});

/** Every text, number and truth of a value, with the path to it. */
function leavesOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (value === null || typeof value === "boolean") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** A format without its escapes, so that what is told can be found in it. */
const plainOf = (text: string): string =>
  text
    .replaceAll("\u2060", "")
    .replace(/\\([\\`*_[\]<>|~$#+=.)-])/g, "$1")
    .replaceAll("&amp;", "&")
    .replaceAll('""', '"');

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function isTold(value: string, text: string): boolean {
  const instant = /^(\d{4})-(\d{2})-(\d{2})T/.exec(value);
  const day = instant ? `${Number(instant[3])} ${MONTHS[Number(instant[2]) - 1]} ${instant[1]}` : value;
  return (
    [value, day, value.slice(0, 7)].some((it) => it !== "" && text.includes(it.replace(/\s*\n\s*/g, " "))) ||
    text.includes(value)
  );
}
