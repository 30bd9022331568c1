import type { Judged } from "../verdict";
import type { Rich } from "../view/rich";
import { count, ended, listed, numberWord } from "./words";

/** What a yml comes to, its first words whether it loads: "It does not load. One thing in it …; the rest was read …" */
export function checkedSaid(computed: readonly Judged[]): Rich {
  const loads = computed.find(({ criterion }) => criterion.kind === "manifest" && criterion.rule === "loads");
  const rest = restSaid(computed.filter((s) => s !== loads));
  if (!loads || loads.is === "unknown") return rest;
  const found = loads.detail.of === "manifest" ? loads.detail.findings.length : 0;
  if (loads.cause === "equals-base")
    return [{ standing: "unmet", text: "It changes nothing of the base." }, " So it adds nothing to the channel."];
  if (loads.is === "unmet")
    return [
      { standing: "unmet", text: "It does not load." },
      ` ${found === 1 ? "One thing in it is not as it should be" : `${count(found, "thing")} in it are not as they should be`}; the rest was read as far as it goes.`,
    ];
  return [{ standing: "met", text: "It loads." }, " ", ...rest];
}

/** "Of the other 4, two are met, one is unmet and one is unknown." */
function restSaid(others: readonly Judged[]): Rich {
  if (others.length === 0) return [];
  const parts = (["met", "unmet", "unknown"] as const).flatMap((is) => {
    const n = others.filter((s) => s.is === is).length;
    return n === 0 ? [] : [`${numberWord(n)} ${n === 1 ? "is" : "are"} ${is}`];
  });
  return [`Of ${numberWord(others.length)} more that it answers by itself, `, ...listed(parts), "."];
}

/** What could not be read, and why. */
export const unreadSaid = (sentence: string): Rich => [
  { standing: "unmet", text: "It cannot be read." },
  ` ${ended(sentence)}`,
];

/** Before anything was written; `project` where it has no yml yet. */
export const blankSaid = (project: string | null): Rich => [
  ...(project === null ? [] : [{ b: `${project} has no yml yet.` }, " "]),
  project === null ? { b: "Paste a yml" } : "Paste one",
  " and see what it comes to, with line and column. Nothing is stored.",
];

/** Before the present candidate was changed, by who looks at it. */
export function presentSaid(by: "yours" | "anybody's" | "only read" | "past", hasOne: boolean): Rich {
  if (by === "past") return [{ b: hasOne ? "This was the candidate then." : "There was no candidate then." }];
  return [
    { b: hasOne ? "This is the present candidate." : "There is no candidate yet." },
    ...(by === "only read" ? [] : [changeSaid(by)]),
  ];
}

const changeSaid = (by: "yours" | "anybody's"): string =>
  by === "yours"
    ? " Change it, and see what you gain and lose before it is put forward."
    : " Change it, and see what it would gain and lose. Nothing is recorded.";
