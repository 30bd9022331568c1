import { isOpenMust, type Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { askedOf, owedReasons } from "./asked";
import { capital, count, joined, listed, numberWord } from "./words";

/** How a verdict stands, in numbers of applicable musts. */
export type Tally = {
  readonly musts: number;
  readonly unmet: number;
  readonly notShown: number;
  readonly open: number;
  readonly reasons: number;
};

export function tallyOf(verdict: Verdict): Tally {
  const musts = verdict.standings.filter(
    (s) => s.counts && s.criterion.obligation === "must" && s.is !== "not applicable",
  );
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

/** What follows the verdict's word in a row: ": 1 of 9 unmet, 3 not shown yet." */
export function tallySaid(verdict: Verdict): Rich {
  const { musts, unmet, notShown, open, reasons } = tallyOf(verdict);
  if (verdict.outcome === "not evaluable")
    return [": no must applies to it, and nothing is ready by having nothing to fulfil."];
  if (verdict.outcome === "ready") return [`: all ${musts} shown.`];
  if (unmet > 0) return [`: ${unmet} of ${musts} unmet${notShown > 0 ? `, ${notShown} not shown yet` : ""}.`];
  if (open > 0) return [`: ${notShown} of ${musts} not shown yet.`];
  if (reasons > 0) return [`: all ${musts} shown, ${count(reasons, "reason")} owed.`];
  return [`: all ${musts} shown, but ${floorSaid(verdict)}.`];
}

const floorSaid = (verdict: Verdict): string =>
  `no CI job on ${verdict.floor
    .filter((it) => !it.isMet)
    .map((it) => it.arch)
    .join(", ")} is met by itself`;

/** Beneath it in a row: at most two things asked, then the exact rest. `prefix` is "Of its own" or "Next". */
export function nextSaid(
  verdict: Verdict,
  without: ReadonlySet<string>,
  prefix: string,
  isOrphaned: boolean,
): Rich | null {
  const asked = askedOf(verdict, without);
  const reasons = owedReasons(verdict, without);
  const named = asked.slice(0, 2);
  const rest = asked.length - named.length + reasons.length;
  if (asked.length === 0 && reasons.length === 0) return null;
  if (isOrphaned)
    return [
      `${prefix}: `,
      ...joined(
        asked.slice(0, 3).map((it) => it.words),
        "; ",
      ),
      ". Nobody is named, so nobody is asked.",
    ];
  if (asked.length === 0)
    return [
      `${prefix}: say why not, `,
      ...listed(reasons.map((s): Rich => ["for ", { b: s.criterion.short }])),
      " ",
      { who: "(maintainer)" },
      ".",
    ];
  const who = named[0] && named.every((it) => it.who === named[0]?.who) ? named[0].who : null;
  return [
    `${prefix}: `,
    ...joined(
      named.map((it) => it.words),
      ", ",
    ),
    " ",
    { who: `(${who === "ci" ? "CI" : who === "others" ? "the SIG" : who === null ? "maintainer, CI" : "maintainer"})` },
    rest === 0 ? "." : `, and ${rest === reasons.length ? count(reasons.length, "reason") : `${rest} more`}.`,
  ];
}

/** "pinned, builds, boots, reviewed": the open musts by their short names. */
export const inTheWay = (verdict: Verdict): readonly string[] =>
  verdict.standings.filter(isOpenMust).map((s) => s.criterion.short);

/** The finding of a project's page, its verdict's word first. */
export function findingSaid(verdict: Verdict, name: string, channel: string): Rich {
  const { musts, unmet, notShown, open, reasons } = tallyOf(verdict);
  const word = { b: `${capital(verdict.outcome)}:` };
  if (verdict.outcome === "ready") return [word, ` all ${musts} that ${channel} asks are shown.`];
  if (verdict.outcome === "not evaluable")
    return [word, " no must of the policy applies to it, and nothing is ready by having nothing to fulfil."];
  const wrong =
    unmet === 0
      ? "nothing is known to be wrong"
      : `${unmet} of ${musts} ${unmet === 1 ? "is" : "are"} known to be wrong`;
  const left =
    notShown > 0
      ? `; ${notShown} of ${musts} not shown yet`
      : open === 0 && reasons > 0
        ? `; ${count(reasons, "reason")} owed`
        : "";
  const way = wayText(verdict, reasons);
  return [
    word,
    ` ${wrong}${left}.`,
    ...(way.length > 0 ? [" With ", ...way, `, ${name} is ready for ${channel}.`] : []),
  ];
}

function wayText(verdict: Verdict, reasons: number): Rich {
  const asked = askedOf(verdict, new Set());
  const named = asked.length <= 5 ? asked : asked.slice(0, 4);
  const parts: Rich[] = named.map((it) => it.words);
  if (asked.length > named.length) parts.push([`${numberWord(asked.length - named.length)} more things`]);
  if (reasons > 0) parts.push([`${numberWord(reasons)} reason${reasons === 1 ? "" : "s"}`]);
  return listed(parts);
}
