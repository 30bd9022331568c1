import { type Criterion, type CriterionOf, isOpenToAll } from "../criterion";
import { onTarget } from "../target";
import { count, daysSaid, listedText, numberWord } from "./words";

/** Who alone can answer a criterion: "its maintainer", "CI alone", "read from the yml". */
export function whoAnswers(criterion: Criterion): string {
  switch (criterion.kind) {
    case "attested":
      return "its maintainer";
    case "ci":
      return "CI alone";
    case "manifest":
      return "read from the yml";
    case "kernel":
      return "read from the kernel configuration";
    case "review":
      return `${numberWord(criterion.count)} ${reviewersCounted(criterion)} not maintain it`;
    case "soak":
      return `its time in ${criterion.channel}`;
    case "needs":
      return `${criterion.project}’s being in the channel`;
  }
}

/** The same as a predicate: "is answered by CI alone", "is read from the yml". */
export const answeredSaid = (criterion: Criterion): string =>
  criterion.kind === "manifest" || criterion.kind === "kernel"
    ? `is ${whoAnswers(criterion)}`
    : `is answered by ${whoAnswers(criterion)}`;

function reviewersCounted({ role, count }: CriterionOf<"review">): string {
  const [one, many] = isOpenToAll(role)
    ? ["person", "people"]
    : [role.replaceAll("-", " "), `${role.replaceAll("-", " ")}s`];
  return count === 1 ? `${one} who does` : `${many} who do`;
}

/** How long an answer holds, and for which projects it is asked: "good for 90 days · for kernel projects". */
export function holdsSaid(criterion: Criterion): string {
  const of = criterion.appliesTo.length > 0 ? [`for ${listedText(criterion.appliesTo)} projects`] : [];
  return [...heldFor(criterion), ...of].join(" · ");
}

function heldFor(criterion: Criterion): readonly string[] {
  switch (criterion.kind) {
    case "attested":
      return [
        `good for ${daysSaid(criterion.validFor)}`,
        ...(criterion.binds === "content" ? ["this candidate alone"] : []),
        ...(criterion.secondPerson ? ["a second person accepts it"] : []),
      ];
    case "ci": {
      const [target, ...others] = criterion.targets;
      const where = target && others.length === 0 ? onTarget(target) : " of each job";
      return [`${passesAsked(criterion.streak)}${where}, at most ${daysSaid(criterion.maxAge)} old`];
    }
    case "kernel":
      return [`${count(criterion.symbols.length, "symbol")}, list ${criterion.list}`];
    case "soak":
      return ["for as long as it stays ready there"];
    case "needs":
      return ["for as long as that one is in"];
    default:
      return ["this candidate"];
  }
}

/** What else an answer has to be, in sentences; empty where there is nothing to add. */
export function termsSaid(criterion: Criterion): string {
  switch (criterion.kind) {
    case "attested":
      return sentences([
        criterion.evidence === "none" ? null : `It ${evidenceSaid(criterion)}`,
        criterion.naAllowed ? "A maintainer may say that it does not apply, and why" : null,
      ]);
    case "ci":
      return sentences([
        `Runs count that are ${originsSaid(criterion)}`,
        isLastAlone(criterion) ? null : `of the last ${criterion.window}, at most ${criterion.maxFail} may have failed`,
      ]);
    case "kernel":
      return `Judged for ${listedText(criterion.arch)}.`;
    case "soak":
      return `The ${count(criterion.days, "day")} count from when it came into ${criterion.channel}, or from when it last became ready there.`;
    case "needs":
      return `Without ${criterion.project} in the channel, this one is of no use there.`;
    default:
      return "";
  }
}

/** Whether the last run settles it: then no other is counted. */
const isLastAlone = ({ streak, window, maxFail }: CriterionOf<"ci">): boolean =>
  streak === 1 && window === 1 && maxFail === 0;

/** "1 pass", "2 passes in a row". */
export const passesAsked = (streak: number): string => (streak === 1 ? "1 pass" : `${streak} passes in a row`);

/** "takes a link": what an attestation has to bring. */
export const evidenceSaid = ({ evidence }: CriterionOf<"attested">): string => `takes ${evidenceWords[evidence]}`;

/** "proved by the forge or posted with a token". */
export const originsSaid = ({ origins }: CriterionOf<"ci">): string =>
  listedText(
    origins.map((origin) => originWords[origin]),
    "or",
  );

const evidenceWords = {
  none: "nothing but their word",
  text: "words",
  url: "a link",
  "commit-url": "a link that names a commit in full",
} as const;
const originWords = { proved: "proved by the forge", posted: "posted with a token" } as const;

const sentences = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [`${part.charAt(0).toUpperCase()}${part.slice(1)}.`])).join(" ");
