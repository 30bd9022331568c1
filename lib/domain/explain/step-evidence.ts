import { isOpenToAll } from "../criterion";
import type { Action, ActionOf } from "../next-steps/action";
import type { Verdict } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { askedOf } from "./asked";
import { demanded } from "./attested";
import { reviewerSaid } from "./review";
import { capital, capitalized, count, listedText, type Reader } from "./words";

/** So many people are named; of more, how many there are. */
const NAMED = 3;

/** What a step takes, and who can do it, in one line: "A link that names a commit in full." */
export function evidenceSaid(action: Action, reader: Reader): string {
  const said = [afterSaid(action), takesSaid(action, reader), byWhom(action, reader), notBeforeSaid(action, reader)];
  return said.filter((it) => it !== "").join(" ");
}

/** What has to be there before, where the rest of the line does not say it. */
const afterSaid = ({ does, who, after }: Action): string =>
  after.includes("appointment") && who.role === "maintainer"
    ? "Once it has a maintainer."
    : after.includes("candidate") && does === "review"
      ? "Of the new candidate."
      : "";

function takesSaid(action: Action, reader: Reader): string {
  switch (action.does) {
    case "claim":
      return action.evidence === "none"
        ? ""
        : `It takes ${demanded[action.evidence]}${action.isOfContent ? `, and is said of ${candidateOf(action)}` : ""}.`;
    case "pass":
      return `Of ${candidateOf(action)}, not older than ${count(action.maxAgeDays, "day")}${originSaid(action)}.${action.needsSource ? ` ${SOURCE_FIRST}` : ""}`;
    case "reason":
      return reasonTakes(action);
    case "review":
      return action.asked.length > 0 ? `Asked: ${listedText(action.asked.map(reader.nameOf))}.` : "";
    default:
      return "";
  }
}

const reasonTakes = ({ after }: Action): string =>
  after.includes("rest")
    ? "In a sentence, once the rest is there."
    : after.includes("wait")
      ? "In a sentence, once the days have passed."
      : after.includes("candidate")
        ? "In a sentence, of the new candidate."
        : "";

const candidateOf = ({ after }: Action): string =>
  after.includes("candidate") ? "the new candidate" : "this candidate";

const SOURCE_FIRST = "First a maintainer or the chair says which repository may speak for its CI.";

/** How the origin of a run must be known, where not any way will do. */
const originSaid = ({ origins }: ActionOf<"pass">): string =>
  origins.length > 1 ? "" : origins[0] === "proved" ? ", proved by the forge" : ", posted with a token";

function byWhom({ does, who, after }: Action, reader: Reader): string {
  if (does === "appoint" || does === "base" || does === "publish" || does === "admit")
    return who.people.length > 0 ? `By ${namesOf(who.people, reader)}.` : "By the chair.";
  if (does !== "accept" && does !== "review") return "";
  if (does === "review" && isOpenToAll(who.role)) return "";
  if (who.people.length === 0 || after.includes("appointment"))
    return `By ${reviewerSaid(who.role)} who is to be appointed.`;
  return does === "accept" ? `By ${namesOf(who.people, reader)}.` : "";
}

const namesOf = (people: readonly string[], reader: Reader): string =>
  people.length <= NAMED
    ? listedText(people.map(reader.nameOf), "or")
    : `${people
        .slice(0, NAMED - 1)
        .map(reader.nameOf)
        .join(", ")} or one of ${people.length - NAMED + 1} more`;

const notBeforeSaid = ({ notBefore }: Action, reader: Reader): string =>
  notBefore === null ? "" : `After ${deadlineText(notBefore, reader.now)}: earlier it would be too old by then.`;

/** What no candidate meets before the chair has acted. */
const ofTheChair: ReadonlySet<string> = new Set(["no-base", "no-list", "nothing-applies"]);

/** What a new candidate is asked for: its first, a yml, what is to be mended in it. */
export function candidateTitle({ isFirst, mustMeet }: ActionOf<"candidate">, verdict: Verdict): Rich {
  const musts = new Set(verdict.standings.filter((s) => s.criterion.obligation === "must").map((s) => s.key));
  const asked = mustMeet
    .filter((it) => it.cause !== null && !ofTheChair.has(it.cause) && musts.has(it.key))
    .map((it) => it.key);
  if (asked.length === 0) return [isFirst ? "Put a candidate forward" : "Put a new candidate forward"];
  const words = askedOf(verdict, new Set()).filter((it) => it.keys.some((key) => asked.includes(key)));
  const [only, ...more] = words;
  if (only?.words[0] === "a yml")
    return [more.length > 0 ? "Put a yml and its kernel configuration forward" : "Put a yml forward"];
  return only && more.length === 0 ? capitalized(only.words) : ["Put a new candidate forward"];
}

/** What it has to meet, and what begins anew with it. */
export function candidateSaid(action: ActionOf<"candidate">, verdict: Verdict): string {
  const shorts = (keys: readonly string[]) =>
    verdict.standings.filter((s) => keys.includes(s.key)).map((s) => s.criterion.short);
  const met = action.mustMeet.map((it) => it.key);
  const waits = shorts(action.keys.filter((key) => !met.includes(key)));
  const said = [
    ...(met.length > 1 ? [`The new candidate has to meet ${listedText(shorts(met))}.`] : []),
    ...(waits.length > 0
      ? [
          `${capital(listedText(waits))} ${waits.length === 1 ? "is" : "are"} of one commit, and ${waits.length === 1 ? "begins" : "begin"} with it.`,
        ]
      : []),
    ...(action.beginsAnew.length > 0
      ? [
          `${capital(listedText(shorts(action.beginsAnew)))} ${action.beginsAnew.length === 1 ? "begins" : "begin"} anew with it.`,
        ]
      : []),
  ];
  return said.join(" ");
}
