import { NAMED } from "../criterion";
import type { Counts, Decided, PostedRun, ReportProject } from "../report/report";
import type { Tense } from "../tense";
import { isOpenMust, type Judged, type Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { inTense } from "./tense";
import { waivedSaid } from "./waiver";
import { capital, count, numberWord } from "./words";

/** What open musts are missing, as nouns: "CI results", "reviews", "a mended yml". */
export const lacksOf = (open: readonly Judged[]): readonly string[] => [...new Set(open.map(nounOf))];

function nounOf({ criterion, cause, is }: Judged): string {
  switch (criterion.kind) {
    case "ci":
      return "CI results";
    case "review":
      return "reviews";
    case "manifest":
      return cause === "missing" ? "a yml" : "a mended yml";
    case "soak":
      return `time in ${criterion.channel}`;
    case "needs":
      return `${criterion.project} in the channel`;
    case "kernel":
      return is === "unmet" ? "kernel settings" : "a kernel configuration";
    default:
      return criterion.ask ?? criterion.short;
  }
}

/** Who can act first on an open verdict: whoever answers for what is wrong, else for what is not shown. */
export function firstSaid(verdict: Verdict, isOrphaned: boolean): string {
  const open = verdict.standings.filter(isOpenMust);
  if (verdict.outcome === "ready")
    return verdict.policy.value.rule.decidedBy === "chair" ? "chair" : "chair, by a hand count";
  if (open.length === 0) return `maintainer of ${verdict.project}`;
  if (isOrphaned) return "nobody is named";
  if (open.some((s) => s.whoCanAct.includes("maintainer"))) {
    const isAged = open.some((s) => s.key === NAMED && s.is === "stale");
    return `maintainer of ${verdict.project}${isAged ? ", named again" : ""}`;
  }
  const reviews = open.flatMap((s) => (s.detail.of === "review" ? s.detail.needed - s.detail.accepting.length : []));
  const left = Math.max(0, ...reviews);
  return [
    ...(open.some((s) => s.whoCanAct.includes("ci")) ? ["CI"] : []),
    ...(left > 0 ? [`${numberWord(left)} reviewer${left === 1 ? "" : "s"}`] : []),
    ...(open.some((s) => s.whoCanAct.includes("second person")) ? ["a second person"] : []),
  ].join("; ");
}

/** "reasons for fresh, upstream", "3 reasons"; empty where none is owed. */
export const owedSaid = (owed: readonly string[]): string =>
  owed.length === 0
    ? ""
    : owed.length <= 2
      ? `${owed.length === 1 ? "a reason" : "reasons"} for ${owed.join(", ")}`
      : count(owed.length, "reason");

/** "1 of 9 unmet, 3 not shown yet": a verdict in numbers, after its word. */
export function numbersSaid(project: ReportProject): string {
  const { waived } = project;
  const told = numbersTold(project);
  return waived === undefined ? told : `${told}, ${waivedSaid({ ...waived, until: Date.parse(waived.until) }, null)}`;
}

function numbersTold({ outcome, musts, unmet, notShown, owed, waived }: ReportProject): string {
  if (outcome === "not evaluable") return "no must applies to it";
  if (outcome === "ready") return `all ${musts} shown${waived === undefined ? "" : " or waived"}`;
  const parts = [
    ...(unmet > 0 ? [`${unmet} of ${musts} unmet`] : []),
    ...(notShown > 0 ? [unmet > 0 ? `${notShown} not shown yet` : `${notShown} of ${musts} not shown yet`] : []),
    ...(owed.length > 0 ? [`${count(owed.length, "reason")} owed`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "no CI job on a required architecture is met by itself";
}

/** "4 undetermined, 7 not ready". */
export const countsText = ({ ready, undetermined, notReady, notEvaluable }: Counts): string =>
  (
    [
      [ready, "ready"],
      [undetermined, "undetermined"],
      [notReady, "not ready"],
      [notEvaluable, "not evaluable"],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, is]) => `${n} ${is}`)
    .join(", ");

/** The short names of what is in the way, what is known to be wrong bold. */
export const wayRich = (project: Pick<ReportProject, "inTheWay">): Rich =>
  project.inTheWay.flatMap(
    (it, index): Rich => [index === 0 ? "" : ", ", it.is === "unmet" ? { b: it.short } : it.short],
  );

/** Who decided and how many were for it, with the entry. */
export function byWhomSaid({ by, handCount, entry }: Decided): string {
  if (!handCount) return `${by}, entry ${entry}`;
  const { for: hands, against, abstain, eligible } = handCount;
  const cast = hands + against + abstain;
  const otherwise = [...(against > 0 ? [`${against} against`] : []), ...(abstain > 0 ? [`${abstain} abstained`] : [])];
  return `${cast} of ${eligible} voted: ${[`${hands} for`, ...otherwise].join(", ")}; recorded by the ${by}, entry ${entry}`;
}

/** "boot on x86_64 / 4.9"; the check alone where there is only one place to run it. */
export const jobSaid = ({ check, target }: Pick<PostedRun, "check" | "target">): string =>
  target === null ? check : `${check} on ${target}`;

/** "Ready"; where several projects are meant, each by its name. */
export const verdictsThen = ({ verdicts }: Decided): string =>
  verdicts.length === 1
    ? capital(thenSaid(verdicts[0]))
    : verdicts.map((it) => `${it.project} ${thenSaid(it)}`).join("; ");

/** "ready, with 1 waiver". */
const thenSaid = (verdict: Decided["verdicts"][number] | undefined): string =>
  `${verdict?.outcome ?? ""}${verdict?.waivers ? `, with ${count(verdict.waivers, "waiver")}` : ""}`;

/** What a report is called where it is named: a forecast is never a graduation report. */
export const reportName = (isForecast: boolean): string => (isForecast ? "Forecast report" : "Graduation report");

/** What stands at the head of a forecast in every format, after its name. */
export const forecastMeans =
  "What is known now, with the time passed by until then; nothing new is assumed. It is no graduation report.";

/** "What may enter testing?", or of one project whether it may. */
export const reportTitle = (channel: string, project: string | null, tense: Tense): string => {
  const may = inTense(tense, "could", "may", "could");
  return project === null ? `What ${may} enter ${channel}?` : `${capital(may)} ${project} enter ${channel}?`;
};
