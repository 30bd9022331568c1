import { describe, expect, test } from "vitest";
import { reportCsv } from "@/lib/formats/report-csv";
import { reportMarkdown } from "@/lib/formats/report-markdown";
import { aBase, aCandidate, aCriterion, aFact, aKnown, aLog, aPolicy, aProject, published } from "@/tests/support/make";
import { aReport, aReportLog } from "@/tests/support/make-report";
import { aManifest } from "@/tests/support/manifests";
import type { Fact } from "../fact";
import { reportReader } from "./project-report";

const of = (slug: string) => aReport({ project: slug });

describe("a member that has days to follow a newer version", () => {
  const { policy } = published(aPolicy([aCriterion("attested", "readme")], { version: 2, migrationDays: 14 })).body;
  const log = aLog(...aReportLog(), { ...published(policy, { at: "07-18" }), seq: 0 });

  test("says by which it is judged, and until when, in every format", () => {
    const report = aReport({ log });
    expect(report.policy.version).toBe(2);
    expect(report.members[0]?.judgedBy).toEqual({ version: 1, until: "2017-08-01T00:00:00.000Z", next: 2 });
    expect(reportMarkdown(report)).toContain("Judged by version 1 until 1 August 2017, then by version 2.");
    expect(reportCsv(report)).toContain("judged by version 1 until 1 August 2017");
  });

  test("and nobody else says so", () =>
    expect([...aReport({ log }).others, ...aReport().members].some((it) => "judgedBy" in it)).toBe(false));
});

test("a member says since when, and by which entry", () =>
  expect(of("wireguard").members[0]?.in).toEqual({ since: "2017-07-16T00:00:00.000Z", entry: 29 }));

test("each standing says what a person reads, and nothing that belongs to a screen", () => {
  const [standing] = of("kspp").others[0]?.standings ?? [];
  expect(standing).toEqual({
    criterion: "readme",
    short: "readme",
    title: "A README says how to get started",
    kind: "attested",
    obligation: "must",
    is: "unknown",
    cause: "missing",
    said: "Nobody has shown it yet.",
    who: "maintainer",
    used: [],
    until: null,
    counts: true,
    reason: null,
  });
});

test("what was looked at and not counted is named with why", () =>
  expect(of("wireguard").members[0]?.notCounted.map((it) => it.why)).toContain("superseded"));

test.each([
  ["no candidate", { candidate: false }, "it is no candidate"],
  ["not on the board yet", { boardFrom: "2017-07-21T14:27:05.000Z" }, "it is not put forward yet"],
])("a project that is %s is not asked", (_, changes, why) => {
  const fact = aProject("memorizer");
  const log = aLog(...aReportLog(), { ...fact, seq: 0, body: { ...fact.body, ...changes } });
  const report = aReport({ log, project: "memorizer" });
  expect(report.others[0]?.notAsked).toBe(why);
  expect(report.answer).toBe(`In this practice copy memorizer is not asked for testing on 19 July 2017: ${why}.`);
});

test("a project that left says when", () => {
  const gone = aFact(
    "decision",
    { by: "record", id: "x", what: "remove", projects: ["kspp"], said: "It was removed.", sources: [] },
    { stream: "project:kspp", at: "07-18" },
  );
  expect(aReport({ log: aLog(...aReportLog(), gone), project: "kspp" }).others[0]?.notAsked).toBe(
    "it left on 18 July 2017",
  );
});

test("a report's days have their year, and people their names of that time", () => {
  const reader = reportReader(aKnown(aReportLog()), "wireguard");
  expect([reader.now, reader.nameOf("voter-intel"), reader.nameOf("nobody")]).toEqual([
    Number.POSITIVE_INFINITY,
    "voter-intel",
    "nobody",
  ]);
});

describe("where the channel builds, a member says what of it is in the yml", () => {
  const building = (...more: readonly Fact[]) =>
    aReport({
      log: aLog(...[...aReportLog(), aBase(aManifest(), { at: "07-18" }), ...more].map((it) => ({ ...it, seq: 0 }))),
    });
  const next = aCandidate("next", { at: "07-18" });

  test("its candidate, where that is what was admitted", () => {
    const [member] = building().members;
    expect(member?.built).toEqual({
      revision: { entry: 10, instant: "2017-06-01T00:00:00.000Z", commit: member?.candidate?.commit },
      waiting: null,
    });
  });

  test("and not its newer candidate, which was not ready, in every format", () => {
    const report = building(next);
    const { built } = report.members[0] ?? {};
    expect(built).toMatchObject({ revision: { entry: 10 }, waiting: { entry: 32 } });
    const said = `In the yml: wireguard at ${built?.revision?.commit}, entry 10; its candidate ${built?.waiting?.commit.slice(0, 7)}, entry 32, is not in it: it was not ready yet`;
    expect(reportMarkdown(report)).toContain(`${said}.`);
    expect(reportMarkdown(report)).toContain(", entry 10, until this candidate is ready |");
    expect(reportCsv(report)).toContain(said);
  });

  test("who is not in says nothing of it, nor a member of a channel that builds nothing", () => {
    expect(building(next).others.some((it) => "built" in it)).toBe(false);
    expect(aReport().members.some((it) => "built" in it)).toBe(false);
  });
});
