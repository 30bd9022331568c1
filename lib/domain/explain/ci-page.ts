import type { Leg } from "../standing/detail";
import type { Tense } from "../tense";
import type { Judged, Verdict } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { legSaid } from "./ci";
import { be, inTense } from "./tense";
import { capitalized, count, joined, type Reader } from "./words";

/** How many jobs a finding tells one by one. */
const TOLD = 3;

type OfLeg = { readonly leg: Leg; readonly maxAgeDays: number };

/** The finding of a project's CI page: how many of the required jobs pass, and what the others want. */
export function ciFindingSaid(verdict: Verdict, tense: Tense, reader: Reader): Rich {
  const required = legsOf(verdict.standings.filter((s) => s.criterion.obligation === "must"));
  const asked = legsOf(verdict.standings);
  if (asked.length === 0)
    return [
      { b: `The policy of ${verdict.channel} ${inTense(tense, "asked", "asks", "will ask")} nothing of CI.` },
      " What is posted is kept, and counts if a policy asks for it.",
    ];
  const of = required.length > 0 ? required : asked;
  const open = of.filter(({ leg }) => leg.is !== "met");
  const lead = { b: leadSaid(of.length - open.length, of.length, required.length > 0, tense) };
  if (verdict.candidate === null) return [lead, " There is no candidate yet, so no run can count."];
  if (of.every(({ leg }) => leg.runs.length === 0)) return [lead, " No run was ever posted."];
  if (open.length === 0) return [lead, ...untilSaid(of, reader)];
  const told = open.slice(0, TOLD).map(({ leg, maxAgeDays }) => legSaid(leg, maxAgeDays, reader));
  const more = open.length > TOLD ? `; and ${open.length - TOLD} more.` : ".";
  return [lead, " ", ...capitalized(joined(told)), more];
}

function leadSaid(met: number, of: number, isRequired: boolean, tense: Tense): string {
  const jobs = `${count(of, isRequired ? "required CI job" : "CI job")}`;
  if (met === of)
    return `${of === 1 ? "The" : "All"} ${of === 1 ? jobs.slice(2) : jobs} ${inTense(tense, "passed", of === 1 ? "passes" : "pass", "will pass")}.`;
  const some = met === 0 && of === 1 ? `The ${jobs.slice(2)}` : met === 0 ? `None of the ${jobs}` : `${met} of ${jobs}`;
  return `${some} ${be(tense, Math.max(met, 1))} ${met === 0 && of === 1 ? "not " : ""}shown to pass.`;
}

function untilSaid(of: readonly OfLeg[], reader: Reader): Rich {
  const ends = of.map(({ leg }) => leg.until).filter((until) => until !== null);
  if (ends.length === 0) return [];
  const first = Math.min(...ends);
  return [" By time alone that changes on ", { at: first, text: deadlineText(first, reader.now) }, "."];
}

const legsOf = (standings: readonly Judged[]): readonly OfLeg[] =>
  standings.flatMap(({ detail, is }) =>
    detail.of === "ci" && is !== "not applicable"
      ? detail.legs.map((leg) => ({ leg, maxAgeDays: detail.maxAgeDays }))
      : [],
  );

/** That a new candidate starts from nothing: what runs of other content there are, and that they do not count. */
export function startsAnewSaid(others: number): Rich {
  return [
    others === 0
      ? "Only runs of this content count"
      : `Only runs of this content count: ${count(others, "run")} of other content ${others === 1 ? "does" : "do"} not`,
  ];
}
