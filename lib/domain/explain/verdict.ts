import type { Tense } from "../tense";
import { isOpenMust, type Judged, type Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { type Asked, askedOf, metBeside, owedReasons } from "./asked";
import { be, inTense } from "./tense";
import { waiversSaid } from "./waiver";
import { capital, count, joined, listed, listedText, numberWord } from "./words";

/** How a verdict stands, in numbers of applicable musts. */
type Tally = {
  readonly musts: number;
  readonly unmet: number;
  readonly notShown: number;
  readonly open: number;
  readonly reasons: number;
};

/**
 * Counts the musts that apply and count by now, those that are open, and the shoulds that owe a reason which nothing
 * asked already settles.
 */
export function tallyOf(verdict: Verdict): Tally {
  const musts = verdict.standings.filter(isMust);
  const open = musts.filter(isOpenMust);
  const unmet = open.filter((s) => s.is === "unmet").length;
  return {
    musts: musts.length,
    unmet,
    notShown: open.length - unmet,
    open: open.length,
    reasons: owedReasons(verdict, new Set()).length,
  };
}

type Placed = { readonly slug: string } & Pick<Tally, "musts" | "open">;

const isMust = (s: Judged): boolean => s.counts && s.criterion.obligation === "must" && s.is !== "not applicable";

/** What that order goes by, without the rest of the tally: a board of a thousand is put in order by it. */
export function placeOf({ standings }: Pick<Verdict, "standings">): Pick<Tally, "musts" | "open"> {
  const place = { musts: 0, open: 0 };
  for (const s of standings) {
    if (isMust(s)) place.musts += 1;
    if (isOpenMust(s)) place.open += 1;
  }
  return place;
}

/** The order of those that are not in: fewest open musts, then most musts met, then by name. */
export const fewestOpenFirst = (a: Placed, b: Placed): number =>
  a.open - b.open || b.musts - b.open - (a.musts - a.open) || (a.slug < b.slug ? -1 : 1);

/** What follows the verdict's word in a row: ": 1 of 9 unmet, 3 not shown yet.", ", with 1 waiver until 3 March." */
export function tallySaid(verdict: Verdict): Rich {
  const waivers = waiversSaid(verdict, verdict.now);
  const told = tallyTold(verdict, waivers !== "");
  if (waivers === "") return [`: ${told}.`];
  return [verdict.outcome === "ready" ? `, ${waivers}.` : `: ${told}, ${waivers}.`];
}

function tallyTold(verdict: Verdict, isWaived: boolean): string {
  const { musts, unmet, notShown, open, reasons } = tallyOf(verdict);
  const all = `${musts === 1 ? "its one must" : `all ${musts}`} shown${isWaived ? " or waived" : ""}`;
  if (verdict.outcome === "not evaluable")
    return "no must applies to it, and nothing is ready by having nothing to fulfil";
  if (verdict.outcome === "ready") return all;
  if (unmet > 0) return `${unmet} of ${musts} unmet${notShown > 0 ? `, ${notShown} not shown yet` : ""}`;
  if (open > 0) return `${notShown} of ${musts} not shown yet`;
  return reasons > 0 ? `${all}, ${count(reasons, "reason")} owed` : `${all}, but ${floorSaid(verdict)}`;
}

const floorSaid = (verdict: Verdict): string => {
  const archs = verdict.floor.filter((it) => !it.isMet).map((it) => it.arch);
  return `no CI job on ${listedText(archs, "or")} is met by itself`;
};

/**
 * Beneath it in a row: at most two things asked, then the exact rest, as the steps of its page count it: a should that the
 * candidate asked for can meet as well is no reason more. `prefix` is "Of its own" or "Next". */
export function nextSaid(
  verdict: Verdict,
  without: ReadonlySet<string>,
  prefix: string,
  { isOrphaned, group }: { readonly isOrphaned: boolean; readonly group: string },
): Rich | null {
  const asked = askedOf(verdict, without);
  const beside = metBeside(verdict).shoulds;
  const reasons = owedReasons(verdict, without).filter((s) => !beside.includes(s));
  if (asked.length === 0 && reasons.length === 0) return null;
  const named = asked.slice(0, isOrphaned ? 3 : 2);
  const rest = asked.length - named.length + reasons.length;
  const words = named.map((it) => it.words);
  const end = rest === 0 ? "." : `, and ${rest === reasons.length ? count(rest, "reason") : `${rest} more`}.`;
  if (isOrphaned && named.length > 0)
    return [`${prefix}: `, ...joined(words), `${end} Nobody is named, so nobody is asked.`];
  if (asked.length === 0) return [`${prefix}: `, ...reasonsSaid(reasons), "."];
  return [`${prefix}: `, ...joined(words, ", "), " ", { who: `(${whoSaid(named, group)})` }, end];
}

/** Where reasons alone are owed: at most two by name, then the exact rest. */
function reasonsSaid(reasons: readonly Judged[]): Rich {
  const named = reasons.slice(0, 2).map((s): Rich => ["for ", { b: s.criterion.short }]);
  const rest = reasons.length - named.length;
  return ["say why not, ", ...listed(named), " ", { who: "(maintainer)" }, rest === 0 ? "" : `, and ${rest} more`];
}

const whoNames: Readonly<Record<Exclude<Asked["who"], "others">, string>> = {
  maintainer: "maintainer",
  ci: "CI",
  anybody: "anybody but its maintainer",
};
const whoSaid = (asked: readonly Asked[], group: string): string =>
  [...new Set(asked.map(({ who }) => (who === "others" ? group : whoNames[who])))].join(", ");

/** "pinned, builds, boots, reviewed": the open musts by their short names. */
export const inTheWay = (verdict: Verdict): readonly string[] =>
  verdict.standings.filter(isOpenMust).map((s) => s.criterion.short);

/** The finding of a project's page, its verdict's word first; of another instant in its tense. */
export function findingSaid(verdict: Verdict, name: string, channel: string, tense: Tense = "now"): Rich {
  const { musts, unmet, notShown, open, reasons } = tallyOf(verdict);
  const waivers = waiversSaid(verdict, verdict.now);
  const word = { b: `${capital(verdict.outcome)}${waivers && `, ${waivers}`}:` };
  if (verdict.outcome === "not evaluable")
    return [
      word,
      ` no must of the policy ${inTense(tense, "applied", "applies", "will apply")} to it, and nothing is ready by having nothing to fulfil.`,
    ];
  const [is, are] = [be(tense), be(tense, 2)];
  if (verdict.outcome === "ready")
    return [
      word,
      ` ${musts === 1 ? "the one must" : `all ${musts}`} that ${channel} asks ${musts === 1 ? is : are} shown${waivers && " or waived"}.`,
    ];
  const wrong =
    unmet === 0
      ? `nothing ${is} known to be wrong`
      : `${unmet} of ${musts} ${unmet === 1 ? is : are} known to be wrong`;
  const left =
    notShown > 0
      ? `; ${notShown} of ${musts} not shown yet`
      : open === 0
        ? `; ${reasons > 0 ? `${count(reasons, "reason")} owed` : floorSaid(verdict)}`
        : "";
  const way = wayText(verdict, reasons);
  return [
    word,
    ` ${wrong}${left}.`,
    ...(way.length > 0
      ? [" With ", ...way, `, ${name} ${inTense(tense, "would have been", "is", "would be")} ready for ${channel}.`]
      : []),
  ];
}

function wayText(verdict: Verdict, reasons: number): Rich {
  const asked = askedOf(verdict, new Set());
  const named = asked.length <= 5 ? asked : asked.slice(0, 4);
  const { keys, shoulds } = metBeside(verdict);
  const place = shoulds.length > 0 ? named.findIndex((it) => it.keys.some((key) => keys.includes(key))) : -1;
  const beside = `in a candidate that meets ${listedText(shoulds.map((s) => s.criterion.short))} too`;
  const parts: Rich[] = named.map((it, index) => (index === place ? [...it.done, ` ${beside}`] : it.done));
  if (asked.length > named.length) parts.push([`${numberWord(asked.length - named.length)} more things`]);
  const left = place < 0 ? reasons : reasons - shoulds.length;
  if (left > 0) parts.push([`${numberWord(left)} reason${left === 1 ? "" : "s"}`]);
  return listed(parts);
}
