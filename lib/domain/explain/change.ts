import type { Change } from "../changes";
import type { Judged } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { standingSaid } from "./standing";
import { count, daysSaid, type Reader, shortCommit } from "./words";

/** What moved, as a sentence that begins with the project's name. */
export function changeSaid(project: string, change: Change, reader: Reader): Rich {
  if (change.what === "standing") return standingMoved(project, change, reader);
  return [{ b: project }, ...otherwise(change)];
}

/** What moved beside the standings: the verdict itself, the candidate, what is asked. */
function otherwise(change: Exclude<Change, { what: "standing" }>): Rich {
  switch (change.what) {
    case "candidate":
      return [" new candidate ", { code: shortCommit(change.commit) }];
    case "outcome":
      return [`${change.isWorse ? " got worse:" : ""} turned from ${change.before} to ${change.after}`];
    case "criterion":
      return [": ", { em: change.of.criterion.short }, askedSaid(change)];
    case "floor":
      return [
        change.isMet === null
          ? `: no CI job on ${change.arch} is required any more`
          : `: ${change.isMet ? "a" : "no"} required CI job on ${change.arch} is met by itself`,
      ];
  }
}

function askedSaid({ how, of }: Extract<Change, { what: "criterion" }>): string {
  switch (how) {
    case "added":
      return ` is asked now, as a ${of.criterion.obligation}, and is ${of.is}`;
    case "removed":
      return " is asked no more";
    case "begun":
      return of.counts ? " begins to count" : " does not count yet";
    case "obliges":
      return ` is a ${of.criterion.obligation} now`;
  }
}

function standingMoved(project: string, change: Extract<Change, { what: "standing" }>, reader: Reader): Rich {
  const { before, after, isWorse, by } = change;
  const lead: Rich = [{ b: project }, isWorse ? " got worse: " : " ", after.criterion.short];
  if (before.is === after.is && after.reason && after.reason.seq !== before.reason?.seq)
    return [...lead, ` stays ${after.is}; a reason was given: “${after.reason.text}”`];
  if (before.is === after.is && before.reason && !after.reason)
    return [...lead, `: the reason given for it ${by === "expiry" ? "lapsed" : "counts no more"}`];
  const waived = waiverSaid(change, reader);
  if (waived !== null) return [...lead, waived];
  if (by === "expiry") return [...lead, ageSaid(change)];
  return [...lead, ": ", ...briefly(after, reader)];
}

/** A waiver that begins, ends, or takes another's place, and what stands beneath it; null where that is not what happened. */
function waiverSaid({ before, after, at }: Extract<Change, { what: "standing" }>, { now }: Reader): string | null {
  const [was, is] = [before.waiver, after.waiver];
  if (is && is.seq !== was?.seq)
    return ` is waived until ${deadlineText(is.until, now)}; beneath it stands ${is.beneath}`;
  if (is) return ` stays waived; beneath it stands ${is.beneath} now`;
  if (!was || after.is === "met" || after.is === "not applicable") return null;
  return `: its waiver ${was.until === at ? "ended" : "counts no more"}, and it is ${after.is}`;
}

/** A list of symbols is long; beside others their number is enough, and the criterion's own row names each. */
function briefly(after: Judged, reader: Reader): Rich {
  const { detail, is } = after;
  if (detail.of !== "kernel" || is !== "unmet") return standingSaid(after, reader);
  const judged = detail.findings.filter((it) => it.is !== "not applicable");
  const open = judged.filter((it) => it.is === "unmet").length;
  return [`${open} of ${count(judged.length, "symbol")} ${open === 1 ? "is" : "are"} not as wanted.`];
}

function ageSaid({ after }: Extract<Change, { what: "standing" }>): string {
  const { criterion } = after;
  if (after.is !== "stale") return ` is ${after.is} by time alone`;
  const lasted = criterion.kind === "attested" ? criterion.validFor : criterion.kind === "ci" ? criterion.maxAge : null;
  return ` aged out${lasted === null ? "" : ` after ${daysSaid(lasted)}`}; nobody touched it`;
}

/** "expiry", "entry 175". */
export const movedBySaid = (by: number | "expiry"): string => (by === "expiry" ? "expiry" : `entry ${by}`);
