import { keptSaid } from "../domain/explain/built";
import {
  byWhomSaid,
  countsText,
  forecastMeans,
  jobSaid,
  numbersSaid,
  owedSaid,
  verdictsThen,
} from "../domain/explain/report";
import {
  failsOnBaseSaid,
  SOURCES_HEADING,
  sourceNamed,
  sourceOfSaid,
  sourceTold,
} from "../domain/explain/report-sources";
import { waiverEnds, waiverInstead, waiverTold, wordsHeading, wordsNone } from "../domain/explain/report-waivers";
import { count, listedText } from "../domain/explain/words";
import type { Report, ReportProject } from "../domain/report/report";
import { verdictWord } from "../domain/view/mark";
import { dayText, instantText } from "../domain/view/moment";
import { markdownCode as code, markdownTable as table, markdownText as text } from "./markdown-text";
import { reportDigest } from "./report-json";
import { projectByProject } from "./report-markdown-projects";

/** The report as Markdown that reads well pasted into an issue. Its first sentence is the answer. */
export const reportMarkdown = (report: Report): string =>
  `${[
    `**${text(report.answer)}** ${text(report.because)}`,
    ...(report.forecast ? [`> **Forecast for ${instantText(Date.parse(report.instant))}.** ${forecastMeans}`] : []),
    ...(report.practice
      ? ["> **Practice copy: not the group’s own report.** What was done in practice counts nowhere else."]
      : []),
    basis(report),
    decided(report),
    ...(report.project === null ? [members(report), notIn(report)] : []),
    onSomebodysWord(report),
    ...speakers(report),
    notKnown(report),
    howToCheck(report),
    projectByProject(report),
    restsOn(report),
  ].join("\n\n")}\n`;

const section = (heading: string, body: string): string => `### ${heading}\n\n${body}`;
const day = (instant: string): string => dayText(Date.parse(instant), null);

function basis(report: Report): string {
  const { instance, channel, instant, upTo, forecast, holdsUntil, policy, base } = report;
  const { must, should, may } = policy;
  return [
    `${text(instance)}, channel ${text(channel)}, ${forecast ? "forecast for" : "as of"} ${instantText(Date.parse(instant))}; entries 1 to ${upTo}`,
    `Policy ${text(channel)} ${policy.version}: ${must} must, ${should} should, ${may} may${policy.retrospective ? "; written afterwards from the record, never adopted" : ""}`,
    ...(base ? [`Base ${code(base.path)} at ${code(base.commit.slice(0, 7))}, kernel ${text(base.series)}`] : []),
    report.project === null ? inNumbers(report) : inTheWay(report),
    `Holds until ${holdsUntil === null ? "a new entry" : `${instantText(Date.parse(holdsUntil))}, or a new entry`}`,
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}

const inNumbers = ({ counts, since }: Report): string =>
  `In: ${counts.in}. ${countsText(counts) || "no project judged"}${worseSaid(counts.gotWorse, since)}`;

const worseSaid = (worse: number, since: Report["since"]): string =>
  worse > 0 && since ? `; ${count(worse, "standing")} got worse since ${day(since.instant)}` : "";

/** Of one project: what is open, who can act first, what is owed, what got worse. */
function inTheWay({ members, others, counts, since }: Report): string {
  const [only] = [...members, ...others];
  if (!only) return "No project";
  return [
    `In the way: ${wayText(only)}`,
    ...(only.first === "" ? [] : [`who can act first: ${text(only.first)}`]),
    ...(only.owed.length === 0 ? [] : [`also owed: ${text(owedSaid(only.owed))}`]),
  ]
    .join("; ")
    .concat(worseSaid(counts.gotWorse, since));
}

/** The open musts by short name, what is known to be wrong bold; else why it does not fit. */
const wayText = ({ inTheWay: open, conflicts }: ReportProject): string =>
  open.map((it) => (it.is === "unmet" ? `**${text(it.short)}**` : text(it.short))).join(", ") ||
  conflicts.map(text).join("; ") ||
  "nothing";

function decided({ decided: lines, inFact, since }: Report): string {
  const told = inFact.map((it) => `In fact, ${day(it.instant)}: ${text(it.said)}`);
  const body =
    lines.length === 0
      ? "Nothing."
      : table(
          ["Date", "What", "By whom", "Verdict then"],
          lines.map((it) => [day(it.instant), text(it.said), text(byWhomSaid(it)), text(verdictsThen(it))]),
        );
  return section(since ? `Decided since ${day(since.instant)}` : "Decided so far", [body, ...told].join("\n\n"));
}

function members({ members: lines }: Report): string {
  if (lines.length === 0) return section("Members", "None yet.");
  const rows = lines.map((it) => [
    `**${text(it.project)}**`,
    it.in ? day(it.in.since) : "",
    it.candidate ? code(it.candidate.commit.slice(0, 7)) : "none",
    [`${verdictWord(it.outcome)}: ${numbersSaid(it)}`, it.built ? keptSaid(it.built) : ""].filter(Boolean).join("; "),
  ]);
  return section("Members", table(["Project", "Since", "Candidate", "Verdict"], rows));
}

function notIn({ others: lines }: Report): string {
  if (lines.length === 0) return section("Not in yet", "No project.");
  const rows = lines.map((it) => [
    `**${text(it.project)}**`,
    verdictWord(it.outcome),
    wayText(it),
    text(it.first),
    text(owedSaid(it.owed)),
  ]);
  return section(
    "Not in yet",
    `${count(lines.length, "project")}, fewest open first; what is known to be wrong is bold.\n\n${table(
      ["Project", "Verdict", "In the way", "Who can act first", "Also owed"],
      rows,
    )}`,
  );
}

function onSomebodysWord(report: Report): string {
  const { waivers = [], reasons, postedRuns } = report;
  const heading = wordsHeading(report);
  if (waivers.length + reasons.length + postedRuns.length === 0) return section(heading, wordsNone(report));
  const rows = [
    ...waivers.map((it) => [
      text(it.project),
      text(listedText(it.short)),
      waiverInstead(it),
      `“${text(it.reason)}” ${text(waiverTold(it))}`,
      waiverEnds(it),
    ]),
    ...reasons.map((it) => [
      text(it.project),
      text(it.short),
      it.instead,
      `“${text(it.text)}” Reason by ${text(it.by)}, entry ${it.entry}`,
      day(it.until),
    ]),
    ...postedRuns.map((it) => [
      text(it.project),
      text(it.short),
      `run ${text(it.run)}${it.attempt > 1 ? `, attempt ${it.attempt}` : ""}`,
      `${text(jobSaid(it))} ${it.outcome} on ${day(it.instant)}. Posted by ${text(it.by)} with token “${text(it.token)}”, not proved by a forge; entry ${it.entry}`,
      day(it.until),
    ]),
  ];
  return section(heading, table(["Project", "Criterion", "Instead of", "Said, by whom", "Ends"], rows));
}

/** Who may speak for CI, and what the base itself fails: nothing where neither is there. */
function speakers({ sources = [], failsOnBase }: Report): readonly string[] {
  const rows = sources.map((it) => [text(sourceOfSaid(it)), text(sourceNamed(it)), text(sourceTold(it))]);
  const fails = failsOnBaseSaid({ ...(failsOnBase && { failsOnBase }) });
  return [
    ...(fails === null ? [] : [section("The base", text(fails))]),
    ...(rows.length > 0
      ? [section(SOURCES_HEADING, table(["Project", "Repository", "Since when, by whom"], rows))]
      : []),
  ];
}

const notKnown = ({ notKnown: said }: Report): string =>
  section(
    "What is not known",
    said.length === 0 ? "Nothing that the policy asks for." : said.map((it) => `- ${text(it)}`).join("\n"),
  );

const howToCheck = (report: Report): string =>
  section(
    "How to check this",
    `The instance that made it gives the same report again, byte by byte, at ${code(report.again)}${report.forecast ? ", until a new entry is recorded" : ""}; the SHA-256 of those bytes is ${code(reportDigest(report))}. Each verdict is judged from the log by policy ${text(report.channel)} ${report.policy.version}, entry ${report.policy.entry}, ${code(report.policy.digest)}.`,
  );

/** Each stream of the log that was read, with the digest of its last entry. */
const restsOn = ({ streams }: Report): string =>
  section(
    "What it rests on",
    streams.map((it) => `- ${text(it.stream)} up to entry ${it.last}, ${code(it.digest)}`).join("\n"),
  );
