import type { Action, ActionOf } from "../next-steps/action";
import { onTarget } from "../target";
import type { Judged } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { legAskedOf } from "./ci";
import { byReviewersSaid, reviewerSaid } from "./review";
import { capital, count, numberWord, type Reader } from "./words";

/** "Two more passing boots in a row on x86_64 / 4.9", "The base mended, then a passing build". */
export function passTitle({ check, target, passes, has, isBaseBroken }: ActionOf<"pass">): Rich {
  const asked = legAskedOf({ check, target, streak: passes }, has > 0 ? "more " : "");
  return [isBaseBroken ? `The base mended, then ${asked}` : capital(asked)];
}

/** "Two more reviews by members who do not maintain it". */
export const reviewTitle = ({ count: left, who }: ActionOf<"review">, hasSome: boolean): Rich => [
  `${capital(numberWord(left))} ${hasSome ? "more " : ""}review${left === 1 ? "" : "s"} ${byReviewersSaid(who.role, left)}`,
];

/** What settles an open should but a reason, by who alone can answer it. */
const otherwise: Readonly<Record<Judged["criterion"]["kind"], string>> = {
  attested: "show it",
  manifest: "put a new candidate forward",
  kernel: "put a new candidate forward",
  ci: "have CI show it",
  review: "have it reviewed",
  soak: "wait until its days are full",
  needs: "have that one let in",
};

/** "Say why upstream is unknown, or show it". */
export const reasonTitle = (s: Judged, { after }: ActionOf<"reason">): Rich => [
  "Say why ",
  { b: s.criterion.short },
  after.includes("rest") || after.includes("wait") ? " is still open then" : ` is ${s.is}`,
  `, or ${s.cause === "awaiting-review" && s.criterion.kind === "attested" ? "have it accepted" : otherwise[s.criterion.kind]}`,
];

/** What acts that no form of the page is for are called. */
export function actTitle(action: Action, s: Judged | undefined, reader: Reader): Rich {
  switch (action.does) {
    case "appoint": {
      const role = reviewerSaid(action.role);
      return [action.count === 1 ? `Appoint ${role}` : `Appoint ${numberWord(action.count)} ${action.role}s`];
    }
    case "accept":
      return [
        `A second person’s word on ${s?.criterion.short ?? ""}${action.claim === null ? ", once it is shown" : ""}`,
      ];
    case "base":
      return ["A base of the channel"];
    case "publish":
      return [publishTitle[action.why]];
    case "admit":
      return ["Let ", { b: action.project }, " into the channel"];
    case "wait":
      return [`Wait until ${deadlineText(action.until, reader.now)}`];
    case "soak":
      return [
        action.breaksAt === null
          ? `Be ready in ${action.channel} for ${count(action.days, "day")}`
          : `Stay ready in ${action.channel} until its ${count(action.days, "day")} are full`,
      ];
    default:
      return [];
  }
}

const publishTitle: Readonly<Record<ActionOf<"publish">["why"], string>> = {
  "no-list": "A list of symbols for its architecture",
  "nothing-applies": "A list of symbols that applies to it",
  "ci-floor": "A policy with a CI job on each architecture it lists",
};

/** Why such an act is asked, where no standing's own sentence says it. */
export function actWhy(action: Action, reader: Reader): Rich {
  switch (action.does) {
    case "appoint":
      return [
        action.role === "maintainer"
          ? "Nobody maintains it, so nobody can do what is its maintainer’s."
          : `There ${action.count === 1 ? "is nobody" : "are too few"} to do what only ${reviewerSaid(action.role)} can.`,
      ];
    case "accept":
      return ["It counts once somebody who does not maintain it has accepted it."];
    case "pass":
      return [passWhy(action)];
    case "base":
      return ["A yml is judged by what it changes in a base, and the channel has none."];
    case "publish":
      return [
        action.why === "ci-floor"
          ? "No must that applies to it has a job there, so none can be met by itself."
          : "No upload could help: the policy’s own list cannot judge it.",
      ];
    case "admit":
      return ["Without it this one is of no use in the channel."];
    case "wait":
      return ["Only time brings it; what lapses before is among the steps."];
    case "soak":
      return [
        action.breaksAt !== null
          ? `If nobody does anything, it stops being ready there on ${deadlineText(action.breaksAt, reader.now)}.`
          : action.isMember
            ? "It is in that channel and not ready there: the days begin when it is."
            : "It is not in that channel: the days begin when it is let in.",
      ];
    default:
      return [];
  }
}

const passWhy = ({ check, target, failures, has, isBaseBroken }: ActionOf<"pass">): string =>
  isBaseBroken
    ? `${capital(check)}${onTarget(target)} fails on the base too.`
    : failures > 0
      ? `${capital(numberWord(failures))} of its last runs failed, and ${failures === 1 ? "counts" : "count"} until passes take ${failures === 1 ? "its" : "their"} place.`
      : has > 0
        ? `${capital(numberWord(has))} of them ${has === 1 ? "is" : "are"} there.`
        : "";
