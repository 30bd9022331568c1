import { partSaid } from "../domain/explain/built";
import { ignoredSaid } from "../domain/explain/ignored";
import { judgedInReport } from "../domain/explain/policy-versions";
import { numbersSaid } from "../domain/explain/report";
import { listName } from "../domain/explain/way";
import { capital } from "../domain/explain/words";
import type { Report, ReportProject, ReportStanding } from "../domain/report/report";
import { dayText, instantText } from "../domain/view/moment";
import { markdownCode as code, markdownText as text } from "./markdown-text";

/**
 * Each project of a report with each of its standings: what is open with why and who, then what is met. What is open for
 * all of them alike is said once.
 */
export function projectByProject({ project, members, others }: Report): string {
  const projects = [...members, ...others];
  const shared = openForAll(projects);
  const once = shared.map((s) => openLine(s)).join("\n");
  return [
    project === null ? "### Project by project" : "### Criterion by criterion",
    ...(shared.length > 0 ? [`Open for each of them alike, and not repeated below:\n\n${once}`] : []),
    ...projects.map((it) => oneProject(it, new Set(shared.map((s) => s.criterion)), project !== null)),
  ].join("\n\n");
}

const isSettled = ({ is }: ReportStanding): boolean => is === "met" || is === "not applicable";

/** What every one of two or more projects has open in the same words, by the same entries. */
function openForAll(projects: readonly ReportProject[]): readonly ReportStanding[] {
  const [first, ...rest] = projects;
  if (!first || rest.length === 0) return [];
  return first.standings.filter(
    (s) =>
      !isSettled(s) &&
      rest.every((it) =>
        it.standings.some((other) => other.criterion === s.criterion && openLine(other) === openLine(s)),
      ),
  );
}

/** Alone, with every sentence; among others, what is met in a line. */
function oneProject(it: ReportProject, shared: ReadonlySet<string>, isAlone: boolean): string {
  const open = it.standings.filter((s) => (isAlone || !isSettled(s)) && !shared.has(s.criterion));
  return [
    `#### ${text(it.project)}: ${it.outcome}, ${numbersSaid(it)}`,
    heads(it),
    [...open.map(openLine), ...settledLines(isAlone ? [] : it.standings.filter(isSettled)), ...notCounted(it)].join(
      "\n",
    ),
    ...stepLines(it),
  ].join("\n\n");
}

/** The next steps, whose each is, and what it takes. */
const stepLines = ({ steps }: ReportProject): readonly string[] =>
  steps.length === 0
    ? []
    : [
        `Next steps:\n\n${steps
          .map(({ list, title, takes }) => {
            const said = takes === "" ? "" : ` ${text(takes)}`;
            return `1. ${text(title)} (${listName[list]}).${said}`;
          })
          .join("\n")}`,
      ];

function heads({
  name,
  project,
  in: member,
  candidate,
  built,
  judgedBy,
  digest,
  holdsUntil,
  notAsked,
  conflicts,
}: ReportProject): string {
  return [
    name.toLowerCase() === project ? "" : `${text(name)}.`,
    member ? `In since ${dayText(Date.parse(member.since), null)}, entry ${member.entry}.` : "",
    judgedBy ? `${capital(judgedInReport(judgedBy))}, then by version ${judgedBy.next}.` : "",
    notAsked === null ? "" : `Not asked: ${text(notAsked)}.`,
    candidate
      ? `Candidate ${code(candidate.commit)} of ${dayText(Date.parse(candidate.instant), null)}, entry ${candidate.entry}.`
      : "No candidate.",
    built ? `${text(partSaid(project, built))}.` : "",
    ...conflicts.map((it) => `Does not fit: ${text(it)}.`),
    holdsUntil === null ? "" : `Holds until ${instantText(Date.parse(holdsUntil))}.`,
    `Verdict ${code(digest)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const entries = (used: readonly number[]): string =>
  used.length === 0 ? "" : used.length === 1 ? `entry ${used[0]}` : `entries ${used.join(", ")}`;

function openLine(s: ReportStanding): string {
  const after = [
    s.who === "" ? "" : `can act: ${s.who}`,
    entries(s.used),
    s.until === null ? "" : `until ${dayText(Date.parse(s.until), null)}`,
    s.waived
      ? `beneath ${s.waived.beneath}, waived by entry ${s.waived.entry} until ${dayText(Date.parse(s.waived.until), null)}`
      : "",
    s.reason === null ? "" : `reason given, entry ${s.reason}`,
    s.counts ? "" : "does not count yet",
  ].filter((part) => part !== "");
  return `- **${text(s.short)}** (${s.obligation}) ${s.is}: ${text(s.said)}${after.length > 0 ? ` _${text(after.join("; "))}_` : ""}`;
}

/** What needs nobody: short names, each with what it rests on and how long; then what does not apply. */
function settledLines(settled: readonly ReportStanding[]): readonly string[] {
  const met = settled.filter((s) => s.is === "met");
  const rest = settled.filter((s) => s.is !== "met");
  return [
    ...(met.length > 0 ? [`- Met: ${met.map(metSaid).join("; ")}`] : []),
    ...(rest.length > 0
      ? [`- Not applicable: ${rest.map((s) => `${text(s.short)} (${text(s.said)})`).join("; ")}`]
      : []),
  ];
}

function metSaid({ short, used, until }: ReportStanding): string {
  const about = [entries(used), until === null ? "" : `until ${dayText(Date.parse(until), null)}`].filter(
    (part) => part !== "",
  );
  return `${text(short)}${about.length > 0 ? ` (${about.join(", ")})` : ""}`;
}

function notCounted({ notCounted: ignored }: ReportProject): readonly string[] {
  const byWhy = new Map<string, number[]>();
  for (const { entry, why } of ignored) byWhy.set(ignoredSaid[why], [...(byWhy.get(ignoredSaid[why]) ?? []), entry]);
  return byWhy.size === 0
    ? []
    : [`- Not counted: ${[...byWhy].map(([said, list]) => `${entries(list)}, since ${said}`).join("; ")}`];
}
