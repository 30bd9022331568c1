import { ignoredSaid } from "../domain/explain/ignored";
import { causesSaid, couldGrantSaid, waiverAskedFor, waiverStandsSaid } from "../domain/explain/waiver";
import { listedText } from "../domain/explain/words";
import type { Judged } from "../domain/verdict";
import type { WaiverView } from "../domain/view/criterion-view";
import { dayText, deadlineText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import { organisationsIn, type Waiver } from "../domain/waivers";
import { matchedBy, type WaiversKnown, whoCouldGrant } from "../domain/waivers-known";
import type { ProjectLook } from "./project";
import { entryLink, readerOf } from "./reader";

/** The waivers that name a criterion: those that hold or wait first, then the past ones, the latest first. */
export function waiversOfCriterion(s: Judged, at: ProjectLook): readonly WaiverView[] {
  const { waivers } = at;
  if (waivers === null) return [];
  return named(s, at)
    .map((it) => waiverView(it, at, waivers))
    .sort((a, b) => Number(a.isPast) - Number(b.isPast) || b.seq - a.seq);
}

/** "waiver asked for", at the right of a criterion that stands open while one waits for grants. */
export const waiverAskedSaid = (s: Judged, at: ProjectLook): string =>
  s.cause !== null && named(s, at).some((it) => it.why === "awaiting-grants") ? waiverAskedFor : "";

const named = (s: Judged, { waivers, channel }: ProjectLook): readonly Waiver[] =>
  waivers?.waivers.filter(({ asked }) => asked.channel === channel && asked.criteria.includes(s.key)) ?? [];

function waiverView(waiver: Waiver, { look, slug, verdict }: ProjectLook, { evidence }: WaiversKnown): WaiverView {
  const reader = readerOf(look, slug);
  const { seq, asked, why, until } = waiver;
  const short = (key: string) => verdict.standings.find((it) => it.key === key)?.criterion.short ?? key;
  const stands = waiverStandsSaid(
    waiver,
    { organisations: organisationsIn(waiver, evidence), matches: matchedBy(waiver, verdict).length > 0 },
    reader,
  );
  const who =
    why === "awaiting-grants" ? ` ${couldGrantSaid(whoCouldGrant(waiver, evidence).map((it) => it.name))}` : "";
  return {
    seq,
    isPast: why !== null && why !== "awaiting-grants",
    asked: [
      `Asked for by ${reader.nameOf(waiver.by)} on ${dayText(waiver.at, look.now)}, `,
      entryLink(look, seq),
      `, until ${deadlineText(until, look.now)}.`,
    ],
    stands: `${stands}${who}`,
    reason: asked.text,
    risk: asked.risk,
    covers: `${listedText(asked.criteria.map(short))}, as long as ${causesSaid(asked.causes)}`,
    grants: waiver.grants.map(
      (it): Rich => [
        `Granted by ${reader.nameOf(it.by)} on ${dayText(it.at, look.now)}, `,
        entryLink(look, it.seq),
        it.why === null ? "." : `: not counted, ${ignoredSaid[it.why]}.`,
      ],
    ),
  };
}
