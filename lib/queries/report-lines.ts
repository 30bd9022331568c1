import { keptSaid } from "../domain/explain/built";
import { judgedInReport, notCountedAfter } from "../domain/explain/policy-versions";
import { byWhomSaid, jobSaid, numbersSaid, owedSaid, verdictsThen, wayRich } from "../domain/explain/report";
import { SOURCES_HEADING, sourceNamed, sourceOfSaid, sourceTold } from "../domain/explain/report-sources";
import { waiverEnds, waiverInstead, waiverTold, wordsHeading, wordsNone } from "../domain/explain/report-waivers";
import { capital, count, listedText, shortCommit } from "../domain/explain/words";
import type { Report, ReportProject, ReportStanding } from "../domain/report/report";
import { dayMoment, dayText } from "../domain/view/moment";
import type {
  DecidedView,
  MembersView,
  NotInView,
  ReportCriterion,
  ReportView,
  SourcesView,
  WordsView,
} from "../domain/view/report-view";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { thenLinksOf } from "./decided-then";
import { linkTo } from "./reader";

/** What was decided since the last meeting, and beside it what really happened. */
export function decidedView({ decided, since }: Report, look: Look, inFact: Rich | null): DecidedView {
  return {
    heading: since ? `Decided since ${dayText(Date.parse(since.instant), look.now)}` : "Decided so far",
    lines: decided.map((it) => ({
      when: dayMoment(Date.parse(it.instant), null),
      what: [it.said],
      by: [byWhomSaid(it)],
      verdict: [verdictsThen(it), ...thenLinksOf(look, it.entry).flatMap((piece): Rich => [" · ", piece])],
    })),
    none: [
      since
        ? `Nothing was decided since ${dayText(Date.parse(since.instant), look.now)}.`
        : "Nothing was decided so far.",
    ],
    inFact,
  };
}

/**
 * The members of the channel, each since when and how it stands now; where there is none, what the channel’s yml is
 * without them.
 */
export const membersView = ({ members, channel, base }: Report, look: Look): MembersView => ({
  lines: members.map((it) => ({
    name: it.project,
    href: linkTo(look, `/projects/${it.project}`),
    since: dayMoment(it.in ? Date.parse(it.in.since) : look.now, null),
    candidate: it.candidate ? shortCommit(it.candidate.commit) : "none",
    verdict: it.outcome,
    said: [
      `: ${[numbersSaid(it), judgedInReport(it.judgedBy), it.built ? keptSaid(it.built) : ""].filter((part) => part !== "").join("; ")}`,
    ],
  })),
  none: base
    ? [
        "None yet. ",
        { href: linkTo(look, `/api/v1/channels/${channel}/manifest.yml`), text: `${channel}.yml` },
        " is the base alone.",
      ]
    : ["None yet."],
});

/** The projects that are not in, in the order of the report: what is in the way, and who could act. */
export const notInView = ({ others }: Report, look: Look): NotInView => ({
  note: `${count(others.length, "project")}, fewest open first; what is known to be wrong is bold`,
  lines: others.map((it) => ({
    name: it.project,
    href: linkTo(look, `/projects/${it.project}`),
    verdict: it.outcome,
    inTheWay: inTheWay(it),
    first: it.first,
    owed: owedSaid(it.owed),
  })),
  none: ["No project is on the board at this instant."],
});

const inTheWay = (it: ReportProject): Rich =>
  it.inTheWay.length > 0 ? wayRich(it) : it.conflicts.length > 0 ? [it.conflicts.join("; ")] : ["nothing"];

/** Each criterion of one project: its sentence, how long it holds, and the entries it rests on. */
export const criterionLines = ({ standings }: ReportProject, look: Look): readonly ReportCriterion[] =>
  standings.map((s) => ({
    is: s.is,
    beneath: s.waived?.beneath,
    obligation: s.obligation,
    title: s.title,
    said: [
      `${s.said}${notCountedAfter(s)}${s.reason === null ? "" : " A reason is given."}${s.until === null ? "" : ` Until ${dayText(Date.parse(s.until), null)}.`} `,
      ...entriesOf(s, look),
    ],
  }));

function entriesOf({ used, reason }: ReportStanding, look: Look): Rich {
  const all = [...used, ...(reason === null ? [] : [reason])];
  if (all.length === 0) return [];
  const links = all.map(
    (entry): Piece => ({
      href: linkTo(look, "/history", { entry: String(entry) }, `entry-${entry}`),
      text: String(entry),
    }),
  );
  return [
    { muted: all.length === 1 ? "Entry " : "Entries " },
    ...links.flatMap((link, index): Rich => (index === 0 ? [link] : [", ", link])),
  ];
}

/** Waivers, reasons and posted runs: what rests on somebody's word. */
export const wordsView = (report: Report): WordsView => ({
  heading: wordsHeading(report),
  lines: [
    ...(report.waivers ?? []).map((it) => ({
      project: it.project,
      criterion: listedText(it.short),
      instead: waiverInstead(it),
      said: [{ em: `“${it.reason}”` }, ` ${waiverTold(it)}`] as Rich,
      ends: waiverEnds(it),
    })),
    ...report.reasons.map((it) => ({
      project: it.project,
      criterion: it.short,
      instead: it.instead,
      said: [{ em: `“${it.text}”` }, ` Reason by ${it.by}, entry ${it.entry}`] as Rich,
      ends: dayText(Date.parse(it.until), null),
    })),
    ...report.postedRuns.map((it) => ({
      project: it.project,
      criterion: it.short,
      instead: `run ${it.run}${it.attempt > 1 ? `, attempt ${it.attempt}` : ""}`,
      said: [
        `${jobSaid(it)} ${it.outcome}. Posted by ${it.by} with token “${it.token}”, not proved by a forge; entry ${it.entry}`,
      ] as Rich,
      ends: dayText(Date.parse(it.until), null),
    })),
  ],
  none: [wordsNone(report)],
});

/** Who may speak for CI, each with who registered it and who revoked it; null where nobody was registered. */
export const sourcesView = ({ sources }: Report): SourcesView | null =>
  sources
    ? {
        heading: SOURCES_HEADING,
        lines: sources.map((it) => ({ of: sourceOfSaid(it), named: sourceNamed(it), said: [capital(sourceTold(it))] })),
      }
    : null;

/** How many are where; of one project, how its musts stand. */
export function countLines({ counts, since, project, members, others }: Report): ReportView["aside"]["counts"] {
  const worse = {
    name: "Got worse",
    said: since ? `${counts.gotWorse} since ${dayText(Date.parse(since.instant), null)}` : String(counts.gotWorse),
  };
  const [only] = [...members, ...others];
  if (project !== null && only)
    return [
      { name: "Shown", said: `${only.musts - only.unmet - only.notShown} of ${only.musts}` },
      { name: "Unmet", said: String(only.unmet) },
      { name: "Not shown", said: String(only.notShown) },
      { name: "Reasons owed", said: String(only.owed.length) },
      worse,
    ];
  return [
    { name: "In", said: String(counts.in) },
    { name: "Ready", said: String(counts.ready) },
    { name: "Undetermined", said: String(counts.undetermined) },
    { name: "Not ready", said: String(counts.notReady) },
    ...(counts.notEvaluable > 0 ? [{ name: "Not evaluable", said: String(counts.notEvaluable) }] : []),
    worse,
  ];
}
