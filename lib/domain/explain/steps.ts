import type { Action, NextSteps } from "../next-steps/action";
import type { Judged, Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { askedOf } from "./asked";
import { standingSaid } from "./standing";
import { candidateSaid, candidateTitle, evidenceSaid } from "./step-evidence";
import { actTitle, actWhy, passTitle, reasonTitle, reviewTitle } from "./step-titles";
import { capitalized, type Reader } from "./words";

const labels = {
  claim: "Mark met",
  reason: "Say why not",
  candidate: "New candidate",
  pass: "Connect CI",
  review: "Ask for reviews",
  accept: "Accept or dispute",
  base: "See the channel",
  publish: "See the policy",
  admit: "See the project",
  soak: "See the channel",
  appoint: null,
  wait: null,
} as const satisfies Record<Action["does"], string | null>;

/** One thing that stands between a project and the channel, in words: who does it, why, what it takes, and where. */
export type Step = {
  readonly list: Action["list"];
  readonly title: Rich;
  readonly why: Rich;
  /** What it takes, and who can do it: "A link that names a commit in full." */
  readonly evidence: string;
  /** What doing it means here, and the words of its button; null where there is nothing to press, or not yet. */
  readonly does: Action["does"];
  readonly label: string | null;
  /** The criterion whose place on the page the step leads to; several may be settled by it. */
  readonly keys: readonly string[];
  /** The project or channel that it leads to instead, where it is about one. */
  readonly elsewhere: string | null;
};

/** The next steps of a project in words, in their order: its maintainers', CI's, others'. Never a waiver. */
export function stepsOf({ actions }: Pick<NextSteps, "actions">, verdict: Verdict, reader: Reader): readonly Step[] {
  return actions.map((action) => {
    const s = verdict.standings.find(({ key }) => key === action.keys[0]);
    return {
      list: action.list,
      title: titleOf(action, s, verdict, reader),
      why: whyOf(action, s, verdict, reader),
      evidence: evidenceSaid(action, reader),
      does: action.does,
      label: action.does === "accept" && action.claim === null ? null : labels[action.does],
      keys: action.keys,
      elsewhere: action.does === "admit" ? action.project : action.does === "soak" ? action.channel : null,
    };
  });
}

function titleOf(action: Action, s: Judged | undefined, verdict: Verdict, reader: Reader): Rich {
  switch (action.does) {
    case "candidate":
      return candidateTitle(action, verdict);
    case "pass":
      return passTitle(action);
    case "review":
      return reviewTitle(action, hasReviews(s) && !action.after.includes("candidate"));
    case "reason":
      return s ? reasonTitle(s, action) : [];
    case "claim": {
      if (!s) return [];
      const asked = askedFor(s, verdict);
      return s.is === "stale" && s.cause === "expired" ? capitalized(asked) : ["Show ", ...asked];
    }
    default:
      return actTitle(action, s, reader);
  }
}

const hasReviews = (s: Judged | undefined): boolean => s?.detail.of === "review" && s.detail.accepting.length > 0;

const askedFor = (s: Judged, verdict: Verdict): Rich =>
  askedOf(verdict, new Set()).find((it) => it.keys.includes(s.key))?.words ?? [s.criterion.ask ?? s.criterion.short];

function whyOf(action: Action, s: Judged | undefined, verdict: Verdict, reader: Reader): Rich {
  if (action.does === "candidate") {
    const more = candidateSaid(action, verdict);
    const isOfYml = s?.detail.of === "manifest" || s?.detail.of === "kernel";
    return s && isOfYml && s.cause !== null
      ? [...standingSaid(s, reader), ...(more === "" ? [] : [` ${more}`])]
      : [more];
  }
  if (action.does === "pass" || !s || (action.does === "accept" && action.claim === null))
    return actWhy(action, reader);
  if (action.does === "claim" || action.does === "reason" || action.does === "accept" || action.does === "review")
    return standingSaid(s, reader);
  return actWhy(action, reader);
}
