import { expect, test } from "vitest";
import { aKnown, instant } from "@/tests/support/make";
import { aReportLog, digestOf } from "@/tests/support/make-report";
import { judgedProjects } from "./judged-projects";

const known = aKnown(aReportLog());
const asked = (since: string | null, project: string | null = null) => ({
  channel: "testing",
  project,
  since: since === null ? null : { meeting: "", at: instant(since) },
  digestOf,
});
const worse = (since: string | null) =>
  Object.fromEntries(judgedProjects(known, asked(since)).map((it) => [it.report.project, it.worse]));

test("members come first, by name; then the others, fewest open first, then most met, then name", () =>
  expect(judgedProjects(known, asked(null)).map((it) => it.report.project)).toEqual([
    "wireguard",
    "landlock",
    "kspp",
    "shiftfs",
  ]));

test("a standing is worse than at an instant where it is further from met", () => {
  expect(worse("07-05 16:00")).toEqual({ wireguard: 1, landlock: 0, kspp: 0, shiftfs: 1 });
  expect(worse("07-09")).toEqual({ wireguard: 0, landlock: 0, kspp: 0, shiftfs: 0 });
  expect(worse(null)).toEqual({ wireguard: 0, landlock: 0, kspp: 0, shiftfs: 0 });
});

test("one project is judged alone, whether it has a row or not", () =>
  expect(judgedProjects(known, asked(null, "kspp")).map((it) => it.report.project)).toEqual(["kspp"]));
