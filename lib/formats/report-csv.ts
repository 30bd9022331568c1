import { stringify } from "csv-stringify/sync";
import { partSaid } from "../domain/explain/built";
import { judgedInReport } from "../domain/explain/policy-versions";
import { jobSaid, numbersSaid } from "../domain/explain/report";
import { sourceNamed } from "../domain/explain/report-sources";
import { waiverTold } from "../domain/explain/report-waivers";
import { listName } from "../domain/explain/way";
import type { Report, ReportProject, ReportStep } from "../domain/report/report";

const COLUMNS = [
  "practice",
  "instance",
  "channel",
  "policy",
  "instant",
  "row",
  "project",
  "outcome",
  "criterion",
  "obligation",
  "standing",
  "cause",
  "said",
  "by",
  "entries",
  "from",
  "until",
  "digest",
  "forecast",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * The report as a table: a row for the answer, each decision, each project, each of its standings and next steps, each waiver,
 * reason, posted run and source of CI, each thing not known, each stream. What a cell holds is never a formula for the program that opens it.
 */
export function reportCsv(report: Report): string {
  const { practice, instance, channel, policy, instant, forecast } = report;
  const head: Row = {
    practice: practice ? "practice" : "",
    instance,
    channel,
    policy: `${channel} ${policy.version}`,
    instant,
    forecast: forecast ? "forecast" : "",
  };
  const rows: readonly Row[] = [
    {
      row: "answer",
      said: `${report.answer} ${report.because}`,
      entries: `1 to ${report.upTo}`,
      until: report.holdsUntil ?? "",
      digest: policy.digest,
    },
    ...decidedRows(report),
    ...[...report.members, ...report.others].flatMap(projectRows),
    ...wordRows(report),
    ...report.notKnown.map((said): Row => ({ row: "not known", said })),
    ...report.streams.map(
      ({ stream, last, digest }): Row => ({ row: "stream", said: stream, entries: String(last), digest }),
    ),
    { row: "again", said: report.again },
  ];
  return stringify([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? head[column] ?? ""))], {
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

const decidedRows = ({ decided, inFact, base }: Report): readonly Row[] => [
  ...(base ? [{ row: "base", said: `${base.path} ${base.commit} ${base.series}`, entries: String(base.entry) }] : []),
  ...decided.map(
    ({ entry, instant, said, by, handCount, projects, verdicts }): Row => ({
      row: "decided",
      project: projects.join(" "),
      outcome: verdicts.map((it) => `${it.project}: ${it.outcome}`).join("; "),
      said: handCount
        ? `${said} (${handCount.for} for, ${handCount.against} against, ${handCount.abstain} abstained, ${handCount.eligible} could vote)`
        : said,
      by,
      entries: String(entry),
      from: instant,
      digest: verdicts.map((it) => it.digest).join(" "),
    }),
  ),
  ...inFact.map(({ entry, instant, said }): Row => ({ row: "in fact", said, entries: String(entry), from: instant })),
];

function projectRows(it: ReportProject): readonly Row[] {
  const row: Row = {
    row: it.in ? "member" : "not in",
    project: it.project,
    outcome: it.outcome,
    said: [
      numbersSaid(it),
      judgedInReport(it.judgedBy),
      it.notAsked ?? "",
      it.built ? partSaid(it.project, it.built) : "",
      ...it.conflicts,
    ]
      .filter((said) => said !== "")
      .join("; "),
    by: it.first,
    entries: [it.in?.entry, it.candidate?.entry].filter((entry) => entry !== undefined).join(" "),
    from: it.in?.since ?? "",
    until: it.holdsUntil ?? "",
    digest: it.digest,
  };
  const standings = it.standings.map(
    (s): Row => ({
      row: "standing",
      project: it.project,
      outcome: it.outcome,
      criterion: s.criterion,
      obligation: s.counts ? s.obligation : `${s.obligation}, not counting yet`,
      standing: s.waived ? `waived, beneath ${s.waived.beneath}` : s.is,
      cause: s.cause ?? "",
      said: s.said,
      by: s.who,
      entries: [...s.used, ...(s.reason === null ? [] : [s.reason]), ...(s.waived ? [s.waived.entry] : [])].join(" "),
      until: s.until ?? "",
    }),
  );
  return [row, ...standings, ...it.steps.map((step) => stepRow(it, step))];
}

const stepRow = ({ project, outcome }: ReportProject, { list, criteria, title, why, takes }: ReportStep): Row => ({
  row: "step",
  project,
  outcome,
  criterion: criteria.join(" "),
  said: [`${title}.`, why, takes].filter((said) => said !== "").join(" "),
  by: listName[list],
});

const wordRows = ({ waivers = [], reasons, postedRuns, sources = [], failsOnBase = [] }: Report): readonly Row[] => [
  ...waivers.map(
    (it): Row => ({
      row: it.inForce ? "waiver" : it.daysLeft === null ? "past waiver" : "waiver asked for",
      project: it.project,
      criterion: it.criteria.join(" "),
      cause: it.causes.join(" "),
      said: `${it.reason} ${waiverTold(it)}${it.inForce ? ` ${it.said}` : ""}`,
      by: [it.by, ...it.granted.map((grant) => grant.by)].join("; "),
      entries: [it.entry, ...it.granted.map((grant) => grant.entry)].join(" "),
      from: it.instant,
      until: it.until,
    }),
  ),
  ...reasons.map(
    (it): Row => ({
      row: "reason",
      project: it.project,
      criterion: it.criterion,
      standing: it.instead,
      said: it.text,
      by: it.by,
      entries: String(it.entry),
      until: it.until,
    }),
  ),
  ...postedRuns.map(
    (it): Row => ({
      row: "posted run",
      project: it.project,
      criterion: it.criterion,
      standing: it.outcome,
      said: `${jobSaid(it)}, run ${it.run}${it.attempt > 1 ? `, attempt ${it.attempt}` : ""}`,
      by: `${it.by} with token ${it.token}`,
      entries: String(it.entry),
      from: it.instant,
      until: it.until,
    }),
  ),
  ...sources.map(
    (it): Row => ({
      row: it.revoked ? "revoked source" : "source",
      project: it.project ?? "",
      said: `${it.issuer} ${sourceNamed(it)}`,
      by: [it.by, ...(it.revoked ? [it.revoked.by] : [])].join("; "),
      entries: [it.entry, ...(it.revoked ? [it.revoked.entry] : [])].join(" "),
      from: it.instant,
      until: it.revoked?.instant ?? "",
    }),
  ),
  ...failsOnBase.map(
    (it): Row => ({
      row: "fails on the base",
      said: `${jobSaid(it)}, run ${it.run}${it.attempt > 1 ? `, attempt ${it.attempt}` : ""}`,
      entries: String(it.entry),
      from: it.instant,
    }),
  ),
];
