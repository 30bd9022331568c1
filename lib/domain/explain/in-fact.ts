import { isOpenMust, type Judged, owesReason, type Verdict } from "../verdict";
import type { Piece, Rich } from "../view/rich";
import { count, joined, listed, listedText } from "./words";

type Stood = Pick<Verdict, "outcome" | "standings">;

/** What was open: "3 of 9 musts: builds unknown, boots unknown and reviewed unknown; and fresh unmet, a should without a reason." */
export function openSaid({ outcome, standings }: Stood): Rich {
  const musts = standings.filter((s) => s.counts && s.criterion.obligation === "must" && s.is !== "not applicable");
  const open = musts.filter(isOpenMust);
  const owed = standings.filter(owesReason);
  if (outcome === "ready") return ["nothing."];
  const parts: Rich[] = [
    ...(open.length > 0
      ? [[`${open.length} of ${count(musts.length, "must")}: `, ...listed(open.map(stoodSaid))]]
      : []),
    ...(owed.length > 0
      ? [[`${count(owed.length, "should")} without a reason: `, ...listed(owed.map(stoodSaid))] as Rich]
      : []),
  ];
  return parts.length === 0 ? ["no must of the policy applied to it."] : [...joined(parts), "."];
}

const stoodSaid = (s: Judged): Rich => [{ em: s.criterion.short }, " ", { standing: s.is, text: s.is }];

/** Its verdict, and what is open: "undetermined; open: 3 of 9 musts: …" */
export const courseSaid = (stood: Stood): Rich => [{ b: stood.outcome }, "; open: ", ...openSaid(stood)];

/** How it would have stood without what was done here; null where that is no other. */
export function withoutSaid(here: Stood, without: Stood): Rich | null {
  const said = (stood: Stood) => JSON.stringify([stood.outcome, openSaid(stood)]);
  if (said(here) === said(without)) return null;
  return courseSaid(without);
}

/** What became of a project here, beside what became of it in fact. */
export function becameSaid(is: "member" | "not in" | "left", channel: string, since: Piece | null): Rich {
  if (is === "member") return [`Here it is in ${channel}`, ...(since ? [" since ", since] : []), "."];
  return [is === "left" ? "Here it has left too." : `Here it is not in ${channel}.`];
}

/** How much of each stands otherwise for what was done here. */
export type Otherwise = Readonly<Record<"verdicts" | "standings" | "criteria" | "candidates", number>>;

/** "one verdict and 5 standings stand", of criteria those that are asked otherwise. */
function movedSaid({ verdicts, standings, criteria, candidates }: Otherwise): string {
  const parts = [
    ...(verdicts > 0 ? [counted(verdicts, "verdict")] : []),
    ...(standings > 0 ? [counted(standings, "standing")] : []),
    ...(criteria > 0 ? [counted(criteria, "criterion", "criteria")] : []),
    ...(candidates > 0 ? [counted(candidates, "candidate")] : []),
  ];
  const isOne = verdicts + standings + criteria + candidates === 1;
  return parts.length === 0 ? "nothing stands" : `${listedText(parts)} ${isOne ? "stands" : "stand"}`;
}

const counted = (many: number, one: string, several = `${one}s`): string =>
  many === 1 ? `one ${one}` : `${many} ${several}`;

/** The finding of the page. */
export function coursesSaid({
  began,
  told,
  all,
  acts,
  moved,
}: {
  readonly began: string;
  readonly told: number;
  readonly all: number;
  readonly acts: number;
  readonly moved: Otherwise;
}): Rich {
  const has = told === 0 ? "none has come" : told === 1 ? "one has come" : `${told} have come`;
  return [
    { b: `Since ${began} this copy goes its own way.` },
    ` Of ${count(all, "decision")} of the record ${has} to pass by its clock. `,
    acts === 0
      ? "Nothing was done here yet, so both courses are one."
      : `${count(acts, "thing")} ${acts === 1 ? "was" : "were"} done here, and ${movedSaid(moved)} otherwise for it.`,
  ];
}

/** The finding at an instant before it went its own way. */
export const oneCourse = (began: string): Rich => [
  { b: "Both courses were one." },
  ` Until ${began} this copy is the record; what was done here came after.`,
];

/** Why there is no such page elsewhere. */
export const noCourses =
  "This is no practice copy: what stands here is what really was, so there is nothing to hold beside it.";
