import { db } from "../db/client";
import { dueDecisions } from "../db/due-facts";
import { answerOf, opening } from "../domain/explain/answer";
import { forecastMeans, reportName, reportTitle } from "../domain/explain/report";
import { failsOnBaseSaid } from "../domain/explain/report-sources";
import { findingSaid } from "../domain/explain/verdict";
import { shortCommit } from "../domain/explain/words";
import { channelNamed, judged, policyOf } from "../domain/project";
import type { Report } from "../domain/report/report";
import { tenseOf } from "../domain/tense";
import type { VerdictIs } from "../domain/view/mark";
import { dayText, instantText } from "../domain/view/moment";
import type { ReportView } from "../domain/view/report-view";
import type { Rich } from "../domain/view/rich";
import { reportFormats } from "../formats";
import { reportDigest } from "../formats/report-json";
import { reportMarkdown } from "../formats/report-markdown";
import type { Look } from "../log/look";
import { linkTo } from "./reader";
import { type ReportAsked, reportAt, settled } from "./report-at";
import {
  countLines,
  criterionLines,
  decidedView,
  membersView,
  notInView,
  sourcesView,
  wordsView,
} from "./report-lines";

/** The graduation report as a page. Null where no channel has a policy at that instant: there is nothing to report. */
export async function report(live: Look, asked: ReportAsked, address: string): Promise<ReportView | null> {
  const look = settled(live);
  if (look.channels().length === 0 || !policyOf(look, channelNamed(look, asked.channel))) return null;
  const told = reportAt(look, asked);
  const { channel, project, members, others, policy, practice, base } = told;
  const [only] = [...members, ...others];
  const at = instantText(look.now);
  return {
    title: reportTitle(channel, project, tenseOf(look)),
    crumb: crumbOf(told, look),
    meta: [
      [look.isForecast ? "Forecast for " : "As of ", { at: look.now, text: at }],
      [`Policy ${channel} ${policy.version}`],
      [`Entries 1 to ${told.upTo}`],
      ...(practice ? [["Practice"]] : []),
    ],
    practice: practice ? "Practice copy: not the group’s own report" : null,
    forecast: told.forecast ? forecastMeans : null,
    verdict: project === null ? verdictOfAll(told) : (only?.outcome ?? "not evaluable"),
    answer: answerSaid(told, look),
    markdown: reportMarkdown(told),
    formats: reportFormats.map(({ name, extension }) => ({
      href: fileOf(told, look, `report.${extension}`),
      text: name,
    })),
    decided: decidedView(told, look, await inFactSaid(told, look)),
    members: project === null ? membersView(told, look) : null,
    notIn: project === null ? notInView(told, look) : null,
    criteria: project === null || !only ? null : criterionLines(only, look),
    words: wordsView(told),
    sources: sourcesView(told),
    failsOnBase: failsOnBaseSaid(told),
    unknowns: (told.notKnown.length > 0 ? told.notKnown : ["Nothing that the policy asks for."]).map((said) => [said]),
    check: {
      note: "one command",
      commands: `curl -s '${address}${told.again}' | sha256sum`,
      said: [
        "It prints ",
        { code: reportDigest(told) },
        ": from the same entries, policy and instant every format of this report is written again, byte by byte.",
        told.forecast ? " A new entry makes it another forecast." : "",
      ],
    },
    aside: {
      counts: countLines(told),
      judgedBy: [
        { href: linkTo(look, `/channels/${channel}/policy`), text: `${channel} ${policy.version}` },
        `: ${policy.must} must, ${policy.should} should, ${policy.may} may.`,
        policy.retrospective ? " Our reading of the SIG’s notes, never adopted by it." : "",
      ],
      facts: [
        { name: "Log head", said: [{ code: String(told.upTo) }] },
        ...(base ? [{ name: "Base", said: [{ code: base.path }, " at ", { code: shortCommit(base.commit) }] }] : []),
        { name: "Holds until", said: [holdsUntil(told)] },
      ],
    },
    running: `Slipway${practice ? " · practice" : ""}${told.forecast ? " · forecast" : ""} · ${project ?? channel} at ${told.instant} · log head ${told.upTo}`,
  };
}

const holdsUntil = ({ holdsUntil: until }: Report): string =>
  until === null ? "a new entry" : `${instantText(Date.parse(until))}, or a new entry`;

/** A file of the report at the instant looked at. */
const fileOf = ({ channel, project }: Report, look: Look, file: string): string =>
  linkTo(look, project === null ? `/api/v1/channels/${channel}/${file}` : `/api/v1/projects/${project}/${file}`);

function crumbOf({ channel, project }: Report, look: Look): Rich {
  if (project !== null)
    return [
      { href: linkTo(look, "/report"), text: reportName(look.isForecast) },
      " / ",
      { href: linkTo(look, `/projects/${project}`), text: project },
    ];
  const others = look.channels().filter((it) => it !== channel);
  return [
    `${reportName(look.isForecast)} / ${channel}`,
    ...others.flatMap((it): Rich => [" · ", { href: linkTo(look, "/report", { channel: it }), text: it }]),
  ];
}

/** The answer as the page has it: in the tense of the instant looked at, and without what the practice line says already. */
function answerSaid(told: Report, look: Look): Rich {
  const { channel, project, members, others } = told;
  const { answer, because } = answerOf({ channel, project, at: look.now, members, others, tense: tenseOf(look) });
  return [
    { b: opening(answer, false) },
    " ",
    ...(project === null
      ? [because]
      : findingSaid(judged(look, project, channel, look.when), project, channel, tenseOf(look))),
  ];
}

/** The best that can be said of all: ready where something may enter or all that is in still is; else what most hope is left for. */
function verdictOfAll({ members, others }: Report): VerdictIs {
  const all = [...others, ...members];
  const open = others.length > 0 ? others : members;
  if (open.some((it) => it.outcome === "ready" && it.conflicts.length === 0)) return "ready";
  return all.some((it) => it.outcome === "undetermined") ? "undetermined" : "not ready";
}

/** What really happened, told since the last meeting or next to come on a practice copy: it stands beside, and moves nothing. */
async function inFactSaid({ inFact, practice, project, members, others }: Report, look: Look): Promise<Rich | null> {
  if (!practice) return null;
  const shown = new Set([...members, ...others].map((it) => it.project));
  const toCome = !look.isNow
    ? undefined
    : (await dueDecisions(db())).find(
        ({ body }) =>
          body.by === "record" && body.projects.some((it) => (project === null ? shown.has(it) : it === project)),
      );
  const lines = [
    ...inFact.map((it) => ({ at: Date.parse(it.instant), said: it.said })),
    ...(toCome?.body.by === "record" ? [{ at: toCome.at, said: toCome.body.said }] : []),
  ];
  return lines.length === 0
    ? null
    : lines.flatMap(
        ({ at, said }, index): Rich => [index === 0 ? "" : " ", { b: `In fact, ${dayText(at, null)}:` }, ` ${said}`],
      );
}
