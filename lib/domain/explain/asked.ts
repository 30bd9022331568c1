import { isOpenToAll } from "../criterion";
import { beneath } from "../standing/standing";
import { isOpenMust, type Judged, owesReason, type Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { legAsked } from "./ci";
import { kernelAsked } from "./kernel";
import { faultSaid, imageOf, itemOf } from "./manifest";
import { count, listed, numberWord } from "./words";

/** What is asked to settle an open must, in a few words: "a roadmap", "pin `linuxkit/okernel:latest`". */
export type Asked = {
  readonly words: Rich;
  /** The same as a thing that is there once it is done, to follow "With": "a roadmap", "`linuxkit/okernel:latest` pinned". */
  readonly done: Rich;
  /** The criteria it settles: one yml settles all that wait for it. */
  readonly keys: readonly string[];
  readonly who: "maintainer" | "ci" | "others" | "anybody";
};

/** What a project's open musts ask, unmet before the rest, each once; criteria in `without` are said elsewhere. */
export function askedOf(verdict: Verdict, without: ReadonlySet<string>): readonly Asked[] {
  const open = verdict.standings.filter((s) => isOpenMust(s) && !without.has(s.key));
  const unmetFirst = [...open.filter((s) => s.is === "unmet"), ...open.filter((s) => s.is !== "unmet")];
  const asked: Asked[] = [];
  let yml = false;
  for (const s of unmetFirst) {
    if (waitsForYml(s)) {
      if (!yml)
        asked.push({
          words: ["a yml"],
          done: ["a yml"],
          keys: verdict.standings.filter(waitsForYml).map((it) => it.key),
          who: "maintainer",
        });
      yml = true;
    } else asked.push({ words: askedBy(s), done: doneBy(s), keys: [s.key], who: whoIsAsked(s) });
  }
  return asked;
}

/** The shoulds that owe a reason and are settled by nothing asked already. */
export const owedReasons = (verdict: Verdict, without: ReadonlySet<string>): readonly Judged[] => {
  const settled = new Set(askedOf(verdict, new Set()).flatMap((it) => it.keys));
  return verdict.standings.filter((s) => owesReason(s) && !without.has(s.key) && !settled.has(s.key));
};

/**
 * The open musts that ask for another candidate, and the shoulds that it can meet as well: a reason for each would be one thing
 * more.
 */
export function metBeside(verdict: Verdict): { readonly keys: readonly string[]; readonly shoulds: readonly Judged[] } {
  const isOfCandidate = (s: Judged) =>
    (s.detail.of === "manifest" || s.detail.of === "kernel") && s.whoCanAct.includes("maintainer");
  const keys = verdict.standings.filter((s) => isOpenMust(s) && isOfCandidate(s)).map((s) => s.key);
  return { keys, shoulds: keys.length > 0 ? owedReasons(verdict, new Set()).filter(isOfCandidate) : [] };
}

/** Whether a criterion of the yml is open only because no yml was put forward: all of them are asked for at once. */
const waitsForYml = (s: Judged): boolean => s.criterion.kind === "manifest" && s.cause === "missing";

const whoIsAsked = (s: Judged): Asked["who"] =>
  s.detail.of === "review" && isOpenToAll(s.detail.role)
    ? "anybody"
    : s.whoCanAct.includes("ci")
      ? "ci"
      : s.whoCanAct.includes("maintainer")
        ? "maintainer"
        : "others";

/** What only the chair can bring: nothing that a project puts forward would help. */
const ofTheChair: Partial<Record<NonNullable<Judged["cause"]>, string>> = {
  "no-base": "a base of the channel",
  "no-list": "a list of symbols for its architecture",
  "nothing-applies": "a list of symbols that applies to it",
};

/** What is asked as a thing done; where it is a thing already, as it is asked. */
function doneBy(s: Judged): Rich {
  const { criterion, detail } = s;
  if (s.cause && s.cause in ofTheChair) return askedBy(s);
  if (detail.of === "attested" && s.is === "stale") return [`${criterion.short} shown again`];
  if (detail.of === "kernel") {
    const open = detail.findings.filter((it) => it.is === "unmet").length;
    return open > 1 ? [`${open} kernel symbols set`] : kernelAsked(beneath(s), detail);
  }
  const [only, ...more] = detail.of === "manifest" ? detail.findings : [];
  if (detail.of !== "manifest" || !only) return askedBy(s);
  if (detail.rule === "pinned")
    return more.length === 0 ? [imageOf(only), " pinned"] : [`${detail.findings.length} images pinned`];
  if (detail.rule === "loads")
    return only.code === "no-image" && more.length === 0
      ? [...itemOf(only.item), " given an image"]
      : ["a yml that loads"];
  return [`${count(detail.findings.length, "thing")} in the yml mended`];
}

function askedBy(s: Judged): Rich {
  const { criterion, detail } = s;
  const chair = s.cause && ofTheChair[s.cause];
  if (chair) return [chair];
  switch (detail.of) {
    case "attested":
    case "rule": {
      const ask = criterion.ask ?? criterion.short;
      if (s.cause === "awaiting-review") return [`a second person’s word on ${criterion.short}`];
      return [s.is === "stale" ? (criterion.renew ?? `${ask} again`) : ask];
    }
    case "manifest": {
      const [only] = detail.findings;
      if (!only) return [criterion.ask ?? criterion.short];
      if (detail.rule === "pinned")
        return detail.findings.length === 1
          ? ["pin ", imageOf(only)]
          : [`pin ${count(detail.findings.length, "image")}`];
      if (only.code === "no-image" && detail.findings.length === 1) return ["give ", ...itemOf(only.item), " an image"];
      return detail.rule === "loads" && detail.findings.length === 1
        ? ["mend the yml: ", ...faultSaid(only)]
        : [`mend ${count(detail.findings.length, "thing")} in the yml`];
    }
    case "kernel":
      return kernelAsked(beneath(s), detail);
    case "soak":
      return [`${count(detail.days, "day")} in ${detail.channel}`];
    case "needs":
      return [{ b: detail.project }, " in the channel"];
    case "ci":
      return listed(detail.legs.filter((leg) => leg.is !== "met").map(legAsked));
    case "review": {
      const left = detail.needed - detail.accepting.length;
      return [`${numberWord(left)} ${detail.accepting.length > 0 ? "more " : ""}review${left === 1 ? "" : "s"}`];
    }
  }
}
