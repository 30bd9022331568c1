import type { Taken } from "../combination/taken";
import { isOrphaned, type Maintained, type NotAsked, type Registered } from "../entrants";
import { owedReasons } from "../explain/asked";
import { firstSaid, lacksOf } from "../explain/report";
import { standingSaid, whoSaid } from "../explain/standing";
import { type Step, stepsOf } from "../explain/steps";
import { tallyOf } from "../explain/verdict";
import { namesIn, type Reader } from "../explain/words";
import type { FactOf } from "../fact";
import { textOf } from "../instant";
import { type Known, rolesIn } from "../known";
import type { NextSteps } from "../next-steps/action";
import type { Migration } from "../policy-in-force";
import { isOpenMust, type Judged, type Verdict } from "../verdict";
import { dayText } from "../view/moment";
import { plain } from "../view/rich";
import { waivedIn } from "../waivers-known";
import type { Built, ReportProject, ReportStanding, ReportStep } from "./report";

type Told = {
  readonly registered: Registered;
  readonly by: Maintained;
  readonly verdict: Verdict;
  readonly next: NextSteps;
  readonly digest: string;
  readonly conflicts: readonly string[];
  /** What of it the channel's yml is made of; null of who is not in, and where the channel builds nothing. */
  readonly taken: Taken | null;
  /** Null of whoever is judged by the newest version of the policy. */
  readonly migration: Migration | null;
  readonly reader: Reader;
};

/** How a report reads: every day with its year, people by what they are called at that instant. */
export const reportReader = (known: Known, project?: string): Reader => ({
  now: Number.POSITIVE_INFINITY,
  nameOf: namesIn(rolesIn(known, project)),
});

/** One project as a report has it: its verdict, what is in the way and who can act, and each standing. */
export function projectReportOf({
  registered,
  by,
  verdict,
  next,
  digest,
  conflicts,
  taken,
  migration,
  reader,
}: Told): ReportProject {
  const { slug, registration, membership } = registered;
  const { candidate, standings } = verdict;
  const tally = tallyOf(verdict);
  const waived = waivedIn(verdict);
  const open = standings.filter(isOpenMust);
  return {
    project: slug,
    name: registration.name,
    in: membership.is === "member" ? { since: textOf(membership.since), entry: membership.seq } : null,
    candidate: candidate && { entry: candidate.seq, instant: textOf(candidate.at), ...candidate.content },
    ...(taken && { built: builtOf(taken) }),
    outcome: verdict.outcome,
    ...(migration && { judgedBy: { ...migration, until: textOf(migration.until) } }),
    digest,
    ...(waived && { waived: { ...waived, until: textOf(waived.until) } }),
    musts: tally.musts,
    unmet: tally.unmet,
    notShown: tally.notShown,
    inTheWay: [...open.filter((s) => s.is === "unmet"), ...open.filter((s) => s.is !== "unmet")].map((s) => ({
      criterion: s.key,
      short: s.criterion.short,
      is: s.is,
    })),
    lacks: lacksOf(open),
    first:
      membership.is === "member" && verdict.outcome === "ready"
        ? ""
        : firstSaid(verdict, isOrphaned(registration, verdict, by)),
    owed: owedReasons(verdict, new Set()).map((s) => s.criterion.short),
    steps: membership.is === "left" ? [] : stepsOf(next, verdict, reader).map(stepReport),
    notAsked: notAskedOf(registered.notAsked),
    conflicts,
    standings: standings.map((s) => standingReport(s, reader)),
    notCounted: verdict.ignored.filter((it) => it.why !== "context").map(({ seq, why }) => ({ entry: seq, why })),
    holdsUntil: verdict.until === null ? null : textOf(verdict.until),
  };
}

const stepReport = ({ list, does, keys, title, why, evidence }: Step): ReportStep => ({
  list,
  does,
  criteria: keys,
  title: plain(title),
  why: plain(why),
  takes: evidence,
});

const builtOf = ({ revision, waiting }: Taken): Built => ({
  revision: revision && placeOf(revision),
  waiting: waiting && placeOf(waiting),
});

const placeOf = ({ seq, at, body }: FactOf<"revision">) => ({
  entry: seq,
  instant: textOf(at),
  commit: body.commit,
});

function notAskedOf(because: NotAsked | null): string | null {
  if (because === null) return null;
  if (because.why === "not in before") return `it is not in ${because.channel}, where it is to stay first`;
  if (because.why === "left") return `it left on ${dayText(because.at ?? 0, null)}`;
  return because.why === "no candidate" ? "it is no candidate" : "it is not put forward yet";
}

const standingReport = (s: Judged, reader: Reader): ReportStanding => ({
  criterion: s.key,
  short: s.criterion.short,
  title: s.criterion.title,
  kind: s.criterion.kind,
  obligation: s.criterion.obligation,
  is: s.is,
  cause: s.cause,
  said: plain(standingSaid(s, reader)),
  who: whoSaid(s),
  used: s.used,
  until: s.until === null ? null : textOf(s.until),
  counts: s.counts,
  reason: s.reason?.seq ?? null,
  ...(s.waiver && {
    waived: { entry: s.waiver.seq, beneath: s.waiver.beneath, until: textOf(s.waiver.until) },
  }),
});
