import { waiverStandsSaid } from "../explain/waiver";
import type { Reader } from "../explain/words";
import { days, textOf } from "../instant";
import type { Known } from "../known";
import type { Verdict } from "../verdict";
import { organisationsIn, type Waiver } from "../waivers";
import { matchedBy, type WaiversKnown, waiversKnown } from "../waivers-known";
import type { WaiverTold } from "./report";

/** Every waiver of a project for a channel (decision.md: "Listed on every report, with days left"), the past ones too. */
export function waiversIn(verdict: Verdict, known: Known, reader: Reader): readonly WaiverTold[] {
  const { project, channel, upTo, now } = verdict;
  if (!known.stream(`project:${project}`).some((fact) => fact.kind === "waiver")) return [];
  const of = waiversKnown(known, project, channel, { upTo, now });
  return of.waivers.filter((it) => it.asked.channel === channel).map((it) => told(it, of, verdict, reader));
}

function told(waiver: Waiver, { evidence }: WaiversKnown, verdict: Verdict, reader: Reader): WaiverTold {
  const { seq, by, at, asked, grants, until, why } = waiver;
  const matches = matchedBy(waiver, verdict).length > 0;
  const isOpen = why === null || why === "awaiting-grants";
  return {
    project: verdict.project,
    entry: seq,
    criteria: asked.criteria,
    short: asked.criteria.map((key) => verdict.standings.find((it) => it.key === key)?.criterion.short ?? key),
    causes: asked.causes,
    by: reader.nameOf(by),
    instant: textOf(at),
    reason: asked.text,
    risk: asked.risk,
    granted: grants.flatMap((it) =>
      it.why === null
        ? [{ by: reader.nameOf(it.by), organisation: it.organisations.join(" and ") || null, entry: it.seq }]
        : [],
    ),
    until: textOf(until),
    daysLeft: isOpen ? Math.floor((until - verdict.now) / days(1)) : null,
    inForce: why === null,
    matches,
    said: waiverStandsSaid(waiver, { organisations: organisationsIn(waiver, evidence), matches }, reader),
  };
}
