import type { Gains, Move } from "../gains";
import type { Judged, VerdictOutcome } from "../verdict";
import type { Rich } from "../view/rich";
import { shortlySaid } from "./findings";
import { capital, listedText, numberWord, type Reader } from "./words";

type Between = {
  readonly project: string;
  readonly channel: string;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
  /** Whoever reads it maintains the project: they gain and lose; else the project does. */
  readonly isYours: boolean;
};

/** "You gain one and lose two. wireguard stays undetermined for testing. Two reviews and a run start anew, …" */
export function gainsSaid({ moves, anew }: Gains, of: Between): Rich {
  const [gains, losses] = (["gain", "loss"] as const).map((is) => moves.filter((move) => move.is === is).length);
  const who = of.isYours ? ["You gain", "lose"] : ["It gains", "loses"];
  const number = (n = 0) => (n === 0 ? "nothing" : numberWord(n));
  const started = anewSaid(anew);
  return [
    { b: `${who[0]} ${number(gains)} and ${who[1]} ${number(losses)}.` },
    of.before === of.after
      ? ` ${of.project} stays ${of.after} for ${of.channel}.`
      : ` ${of.project} turns from ${of.before} to ${of.after} for ${of.channel}.`,
    ...(started === "" ? [] : [` ${started}`]),
  ];
}

/** "Two reviews and three runs start anew, because the content differs." Nothing where nothing does. */
export function anewSaid(anew: Gains["anew"]): string {
  const parts = (["reviews", "runs", "claims", "reasons"] as const).flatMap((of) =>
    anew[of] === 0 ? [] : [`${numberWord(anew[of])} ${anew[of] === 1 ? of.slice(0, -1) : of}`],
  );
  const all = anew.reviews + anew.runs + anew.claims + anew.reasons;
  if (all === 0) return "";
  return `${capital(listedText(parts))} start${all === 1 ? "s" : ""} anew, because the content differs.`;
}

/** "**fresh** unmet → met. Nothing of the base stands at another pin." The why in the second voice. */
export function moveSaid(move: Move, reader: Reader): Rich {
  const { before, after } = move;
  const short = { b: after.criterion.short };
  if (before.is === after.is)
    return move.is === "loss"
      ? [short, ` stays ${after.is} and owes its reason again. `, { muted: "The reason was for the earlier content." }]
      : [short, ` stays ${after.is}. `, { muted: "A reason that was given for this content counts again." }];
  const why = move.is === "gain" ? shortlySaid(after, reader) : lostSaid(before, after, reader);
  return [
    short,
    ` ${before.is} → ${after.is}. `,
    ...why.map((piece) => (typeof piece === "string" ? { muted: piece } : piece)),
  ];
}

function lostSaid(before: Judged, after: Judged, reader: Reader): Rich {
  const { detail } = before;
  if (detail.of === "ci") {
    const runs = detail.legs.reduce((sum, leg) => sum + leg.counted, 0);
    if (runs === 0) return ["What is in progress is of other content."];
    return [
      runs === 1
        ? "The run was of other content. Post a new one."
        : `The ${runs} runs were of other content. Post new ones.`,
    ];
  }
  if (detail.of === "review")
    return [`${detail.accepting.length} of ${detail.needed} stood; they looked at other content.`];
  return shortlySaid(after, reader);
}

/** "Stays met: readme, roadmap, loads; unmet: fresh; unknown: boots." Null where nothing stays. */
export function staysSaid(stays: readonly Judged[]): Rich | null {
  const words = [...new Set(stays.map(({ is }) => is))].map((is) => {
    const names = stays.filter((s) => s.is === is).map(({ criterion }) => criterion.short);
    return `${is}: ${names.join(", ")}`;
  });
  return words.length === 0 ? null : [`Stays ${words.join("; ")}.`];
}
