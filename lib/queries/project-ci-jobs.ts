import { jobSaid } from "../domain/explain/ci";
import { jobCounts, jobRemarks, ruleSaid } from "../domain/explain/job";
import type { Leg } from "../domain/standing/detail";
import { onTarget } from "../domain/target";
import type { Judged } from "../domain/verdict";
import type { JobGroupView, JobsView, JobView } from "../domain/view/ci-page-view";
import type { ProjectLook } from "./project";
import { jobId, legsAsked, matrixOf, runsOf, stripOf } from "./project-ci";
import { linkTo, projectHref, readerOf } from "./reader";

/** Every job that the policy asks of a project, each with where it stands and what became of its last runs. */
export function jobsView(at: ProjectLook): JobsView {
  const legs = legsAsked(at);
  const { note, runs, none, isAll } = runsOf(legs, at);
  const history = linkTo(at.look, "/history", { project: at.slug, kind: "ci-run" });
  const matrix = matrixOf(legs, at);
  return {
    note,
    matrix: matrix.targets.length > 1 ? matrix : null,
    groups: [...new Set(legs.map(({ judged }) => judged))].map((judged) => groupView(judged, at)),
    runs,
    more: isAll ? null : { href: history, text: "All runs" },
    none: legs.length === 0 ? null : none,
  };
}

function groupView(judged: Judged, at: ProjectLook): JobGroupView {
  const { criterion, detail, key } = judged;
  if (detail.of !== "ci" || criterion.kind !== "ci") throw new Error(`${key} has CI jobs and is no criterion of CI.`);
  return {
    criterion: { href: projectHref(at.look, at.slug, at.channel, key), text: criterion.short },
    obligation: criterion.obligation,
    rule: ruleSaid(criterion, detail.maxAgeDays),
    jobs: detail.legs.map((leg) => jobView(leg, judged, detail.maxAgeDays, at)),
  };
}

function jobView(leg: Leg, judged: Judged, maxAgeDays: number, at: ProjectLook): JobView {
  const reader = readerOf(at.look, at.slug);
  return {
    is: leg.is,
    obligation: judged.criterion.obligation,
    id: jobId({ leg, judged }),
    title: `${leg.check}${onTarget(leg.target)}`,
    said: jobSaid(leg, maxAgeDays, reader),
    runs: stripOf(leg),
    counts: jobCounts(leg, maxAgeDays, reader),
    remarks: jobRemarks(leg, baseRun(leg, at)),
  };
}

/** The base's own run of a job that fails on the base too. */
function baseRun(leg: Leg, { look, channel }: ProjectLook) {
  if (leg.cause !== "base-broken") return null;
  const of = leg.used.map((seq) => look.entry(seq)).find((fact) => fact?.stream === `channel:${channel}`);
  return of?.kind === "ci-run" ? { runId: of.body.runId, attempt: of.body.attempt, url: of.body.url ?? null } : null;
}
