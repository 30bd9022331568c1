import { conflictsWith } from "../admission";
import { takenOf } from "../combination/taken";
import { goodness } from "../differences";
import { maintained, registeredIn } from "../entrants";
import { fewestOpenFirst } from "../explain/verdict";
import type { Reader } from "../explain/words";
import type { Instant } from "../instant";
import { type Known, newest, recordedBy, worldOf } from "../known";
import { nextStepsIn } from "../next-steps/known-steps";
import { migrationOf } from "../policy-in-force";
import { judged, projectNamed } from "../project";
import { type Verdict, verdictOf } from "../verdict";
import { projectReportOf, reportReader } from "./project-report";
import type { ReportProject } from "./report";

/** What a report is asked for. */
export type Asked = {
  readonly channel: string;
  /** One project alone, or null. */
  readonly project: string | null;
  /** Of an instant that is still to come. */
  readonly isForecast?: boolean;
  /** The last meeting, since which decisions are told; null for the beginning. */
  readonly since: { readonly meeting: string; readonly at: Instant } | null;
  /** SHA-256 of a verdict: made at the edge, lib/formats/canonical.ts. */
  readonly digestOf: (verdict: Verdict) => string;
};

export type JudgedProject = {
  readonly report: ReportProject;
  readonly verdict: Verdict;
  readonly reader: Reader;
  /** How many of its standings are worse than they were at `since`. */
  readonly worse: number;
};

/**
 * Each project of the question with its verdict: of a channel those with a row on its board, members first by name, then the
 * others, fewest open musts first; else the one that is asked for. Refusal `not-found` for a project that is not there.
 */
export function judgedProjects(known: Known, asked: Asked): readonly JudgedProject[] {
  const { channel, project, since, digestOf } = asked;
  if (project !== null) projectNamed(known, project);
  const registered = registeredIn(known, channel);
  const members = registered.filter((it) => it.membership.is === "member").map((it) => it.slug);
  const builds = newest(known, `channel:${channel}`, "base") !== undefined;
  const then = since && { upTo: recordedBy(known, since.at), now: since.at };
  return registered
    .filter((it) => (project === null ? it.isShown : it.slug === project))
    .map((it): JudgedProject => {
      const { slug } = it;
      const when = { upTo: known.head, now: known.now };
      const verdict = judged(known, slug, channel, when);
      const isReadyOutside = verdict.outcome === "ready" && it.membership.is !== "member";
      const conflicts = isReadyOutside ? conflictsWith(known, slug, channel, [...members].sort()) : [];
      const reader = reportReader(known, slug);
      return {
        report: projectReportOf({
          registered: it,
          by: maintained(known, slug),
          verdict,
          next: nextStepsIn(known, slug, channel, when),
          digest: digestOf(verdict),
          conflicts,
          migration: migrationOf(known, slug, channel),
          taken: builds && it.membership.is === "member" ? takenOf(known, slug, channel) : null,
          reader,
        }),
        verdict,
        reader,
        worse:
          then && Date.parse(it.registration.boardFrom) <= then.now
            ? worseThan(verdictOf(worldOf(known, slug, channel), slug, channel, then), verdict)
            : 0,
      };
    })
    .sort((a, b) => inReport(a.report, b.report));
}

function inReport(a: ReportProject, b: ReportProject): number {
  const placed = (it: ReportProject) => ({ slug: it.project, musts: it.musts, open: it.inTheWay.length });
  if (a.in && b.in) return a.project < b.project ? -1 : 1;
  if (a.in || b.in) return a.in ? -1 : 1;
  return fewestOpenFirst(placed(a), placed(b));
}

function worseThan(before: Verdict | null, now: Verdict): number {
  const was = new Map(before?.standings.map((s) => [s.key, goodness(s)]) ?? []);
  return now.standings.filter((s) => goodness(s) < (was.get(s.key) ?? Number.NEGATIVE_INFINITY)).length;
}
