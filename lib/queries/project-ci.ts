import { ignoredSaid } from "../domain/explain/ignored";
import { knownSince } from "../domain/explain/late";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { Leg, RunView } from "../domain/standing/detail";
import { isOnlyPlace, nameOfTarget, type Target } from "../domain/target";
import type { Judged } from "../domain/verdict";
import type { CheckView, CiView, LegView, RunLine, RunMark } from "../domain/view/ci-view";
import { agoText } from "../domain/view/moment";
import { distrustOf, originOf } from "./ci-sources";
import type { ProjectLook } from "./project";
import { channelAsked, entryLink, linkTo } from "./reader";

const STRIP = 12;
const LISTED = 40;

type OfLeg = { readonly leg: Leg; readonly judged: Judged };

/** Every job that the policy asks for, criterion by criterion. */
export const legsAsked = ({ verdict }: Pick<ProjectLook, "verdict">): readonly OfLeg[] =>
  verdict.standings.flatMap((judged): OfLeg[] =>
    judged.detail.of === "ci" ? judged.detail.legs.map((leg) => ({ leg, judged })) : [],
  );

/** Where a job stands on a project's CI page. */
export const jobId = ({ leg, judged }: OfLeg): string =>
  ["job", judged.key, leg.check, nameOfTarget(leg.target)].join("-").replaceAll(/[^\w.-]+/g, "-");

/** The CI page of a project, as it stands for a channel, at one of its places. */
export const ciHref = ({ look, slug, channel }: Pick<ProjectLook, "look" | "slug" | "channel">, hash = ""): string =>
  linkTo(look, `/projects/${slug}/ci`, channelAsked(look, channel), hash);

/** The matrix that the policy asks for, each leg with its last runs, and the runs one by one; null where it asks for no CI. */
export function ciView(at: ProjectLook): CiView | null {
  const legs = legsAsked(at);
  if (legs.length === 0) return null;
  const canPost = may(
    rolesIn(at.look, at.slug),
    at.viewer,
    "record-ci",
    { project: at.slug, channel: at.channel },
    at.look.now,
  );
  return {
    ...matrixOf(legs, at),
    ...runsOf(legs, at),
    all: ciHref(at),
    connect: canPost && at.look.isNow ? { href: ciHref(at, "connect"), text: "Connect CI" } : null,
  };
}

/** Checks down, targets across. */
export function matrixOf(legs: readonly OfLeg[], at: ProjectLook): Pick<CiView, "targets" | "checks"> {
  const targets = distinct(legs.map(({ leg }) => leg.target));
  const checks = [...new Set(legs.map(({ leg }) => leg.check))];
  return {
    targets: targets.map((target) => ({
      text: isOnlyPlace(target) ? null : nameOfTarget(target),
      obligation: strongest(legs.filter(({ leg }) => nameOfTarget(leg.target) === nameOfTarget(target))),
    })),
    checks: checks.map((check) => checkView(check, targets, legs, at)),
  };
}

/** The runs one by one, newest first, as many as are listed; each once, however many criteria ask for it. */
export function runsOf(
  legs: readonly OfLeg[],
  at: ProjectLook,
): Pick<CiView, "note" | "runs" | "none"> & { readonly isAll: boolean } {
  const byEntry = new Map(legs.flatMap(({ leg }) => leg.runs.map((run) => [run.seq, { leg, run }] as const)));
  const runs = [...byEntry.values()].sort((a, b) => b.run.at - a.run.at || b.run.seq - a.run.seq);
  return {
    note: runs.length === 0 ? "nothing has ever been posted" : `last ${STRIP} a job, oldest first`,
    runs: runs.slice(0, LISTED).map(({ leg, run }) => runLine(leg, run, at)),
    none: runs.length > 0 ? null : ["No run was ever posted. Missing is not failing, and neither is passing."],
    isAll: runs.length <= LISTED,
  };
}

function checkView(check: string, targets: readonly Target[], legs: readonly OfLeg[], at: ProjectLook): CheckView {
  const own = legs.filter(({ leg }) => leg.check === check);
  const most = Math.max(...own.map(({ leg }) => leg.streak));
  return {
    check,
    need: most === 1 ? "1 pass needed" : `${most} in a row needed`,
    legs: targets.map((target) => {
      const found = own.find(({ leg }) => nameOfTarget(leg.target) === nameOfTarget(target));
      return found ? { ...legView(found, at), href: ciHref(at, jobId(found)) } : null;
    }),
  };
}

function legView({ leg, judged }: OfLeg, { look }: ProjectLook): Omit<LegView, "href"> {
  const last = leg.runs.at(-1);
  const notes = [
    last ? agoText(last.at, look.now) : "no run",
    ...(leg.streak > 1 && last ? [`${Math.min(leg.passesInARow, leg.streak)} of ${leg.streak}`] : []),
    ...(leg.cause === "base-broken" ? ["fails on the base too"] : []),
    ...(leg.neverFailed && leg.counted >= 5 ? ["never failed: can it?"] : []),
  ];
  return {
    is: leg.is,
    obligation: judged.criterion.obligation,
    runs: stripOf(leg),
    note: notes.join(" · "),
  };
}

/** The last runs of a job, oldest first; drawn thin where they count no more. */
export const stripOf = ({ runs }: Leg): readonly RunMark[] =>
  runs.slice(-STRIP).map((run) => ({
    outcome: run.outcome,
    old: !run.counts && run.why !== "inconclusive" && run.why !== "running",
  }));

function runLine(leg: Leg, run: RunView, { look, slug }: ProjectLook): RunLine {
  const fact = look.entry(run.seq);
  return {
    id: run.attempt > 1 ? `${run.runId}, attempt ${run.attempt}` : run.runId,
    href: run.url,
    what: isOnlyPlace(leg.target) ? leg.check : `${leg.check}, ${nameOfTarget(leg.target)}`,
    outcome: run.outcome,
    origin: originOf(look, slug, run.origin),
    notCounted:
      run.why === null || run.why === "running"
        ? null
        : run.why === "inconclusive"
          ? "Not counted: inconclusive is neither a pass nor a failure"
          : `Not counted: ${(run.why === "untrusted-source" && distrustOf(look, slug, run.seq)) || ignoredSaid[run.why]}`,
    when: { at: run.at, text: agoText(run.at, look.now) },
    entry: entryLink(look, run.seq),
    known: fact ? knownSince(fact, look.now) : null,
  };
}

const distinct = (targets: readonly Target[]): readonly Target[] =>
  targets.filter((target, index) => targets.findIndex((it) => nameOfTarget(it) === nameOfTarget(target)) === index);

const strongest = (legs: readonly OfLeg[]) =>
  (["must", "should", "may"] as const).find((obligation) =>
    legs.some(({ judged }) => judged.criterion.obligation === obligation),
  ) ?? "may";
