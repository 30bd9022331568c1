import { authorSaid } from "../explain/author";
import type { Reader } from "../explain/words";
import { days, textOf } from "../instant";
import type { Known } from "../known";
import type { Leg } from "../standing/detail";
import { isOnlyPlace, nameOfTarget } from "../target";
import type { Judged, Verdict } from "../verdict";
import type { PostedRun, ReasonGiven } from "./report";

/** The reasons in force of a project: what somebody's word lifts over an open should. */
export const reasonsIn = (verdict: Verdict, known: Known, reader: Reader): readonly ReasonGiven[] =>
  verdict.standings.flatMap(({ key, criterion, is, reason }) => {
    const fact = reason && known.entry(reason.seq);
    return reason && fact
      ? [
          {
            project: verdict.project,
            criterion: key,
            short: criterion.short,
            instead: is,
            entry: reason.seq,
            by: authorSaid(fact, reader),
            text: reason.text,
            until: textOf(reason.until),
          },
        ]
      : [];
  });

/** The CI runs that standings rest on and that no forge has proved: by whom, with which token. */
export const postedRunsIn = (verdict: Verdict, reader: Reader): readonly PostedRun[] =>
  verdict.standings.flatMap((s) => {
    const { detail } = s;
    return detail.of === "ci"
      ? detail.legs.flatMap((leg) => postedIn(leg, s, detail.maxAgeDays, verdict.project, reader))
      : [];
  });

function postedIn(leg: Leg, s: Judged, maxAgeDays: number, project: string, reader: Reader): readonly PostedRun[] {
  return leg.runs.flatMap(({ seq, at, runId, attempt, outcome, origin }) =>
    origin.is === "posted" && leg.used.includes(seq)
      ? [
          {
            project,
            criterion: s.key,
            short: s.criterion.short,
            check: leg.check,
            target: isOnlyPlace(leg.target) ? null : nameOfTarget(leg.target),
            run: runId,
            attempt,
            outcome,
            entry: seq,
            instant: textOf(at),
            token: origin.name,
            by: reader.nameOf(origin.maker),
            until: textOf(at + days(maxAgeDays)),
          },
        ]
      : [],
  );
}
