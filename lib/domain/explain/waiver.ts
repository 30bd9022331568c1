import { days, type Instant } from "../instant";
import type { Cause } from "../standing/standing";
import type { Verdict } from "../verdict";
import { dayText, deadlineText } from "../view/moment";
import { GRANTS_NEEDED, type Waiver } from "../waivers";
import { waivedIn } from "../waivers-known";
import { capital, count, ended, listedText, numberWord, on, type Reader, shortCommit } from "./words";

/** "with 1 waiver until 3 March": what a verdict needed beside what is shown; empty where it needed none. */
export const waiversSaid = (verdict: Pick<Verdict, "waivers" | "standings">, now: Instant): string =>
  waivedSaid(waivedIn(verdict), now);

/** The same of what is known of them. */
export const waivedSaid = (
  waived: { readonly waivers: number; readonly until: Instant } | null,
  now: Instant | null,
): string => (waived === null ? "" : `with ${count(waived.waivers, "waiver")} until ${dayText(waived.until, now)}`);

/** "42 days left", "less than a day left". */
export function leftSaid(until: Instant, now: Instant): string {
  const left = Math.floor((until - now) / days(1));
  return left < 1 ? "less than a day left" : `${count(left, "day")} left`;
}

/** "one more grant, of another organisation than Intel and ARM": what it takes until a waiver is in force. */
export function grantsLackingSaid({ grants }: Pick<Waiver, "grants">, organisations: readonly string[]): string {
  const given = grants.filter((it) => it.why === null).length;
  const left = GRANTS_NEEDED - given;
  const than = organisations.length > 0 ? ` than ${listedText(organisations)}` : "";
  const of = left === 1 ? `another organisation${than}` : `${numberWord(left)} organisations${than && ` other${than}`}`;
  return `${numberWord(left)} ${given > 0 ? "more " : ""}${left === 1 ? "grant" : "grants"}, of ${of}`;
}

/** Who could give a grant, as a sentence. */
export const couldGrantSaid = (names: readonly string[]): string =>
  names.length === 0
    ? "Nobody who could is a voter today."
    : `${capital(oneOf(names.slice(0, 6)))}${names.length > 6 ? ", and others," : ""} could.`;

/** Names hold commas of their own: "voter, ARM; voter, Docker; or voter, Intel". */
const oneOf = (names: readonly string[]): string =>
  names.length < 3 ? names.join(" or ") : `${names.slice(0, -1).join("; ")}; or ${names.at(-1)}`;

type Stands = {
  /** The organisations that have spoken for it. */
  readonly organisations: readonly string[];
  /** Whether what it is for stands so that it covers it. */
  readonly matches: boolean;
};

/** How a waiver stands: in force, what it still needs, or why it holds nothing. One sentence. */
export function waiverStandsSaid(waiver: Waiver, { organisations, matches }: Stands, reader: Reader): string {
  const { why, until, revoked, asked } = waiver;
  const ends = deadlineText(until, reader.now);
  switch (why) {
    case null:
      return `In force until ${ends}${daysOf(until, reader)}${matches ? "." : "; as it stands, it matches nothing."}`;
    case "awaiting-grants":
      return `Not in force: it still needs ${grantsLackingSaid(waiver, organisations)}.${matches ? "" : " As it stands, it matches nothing."}`;
    case "withdrawn":
      return revoked
        ? `Revoked on ${on(revoked.at, reader)} by ${reader.nameOf(revoked.by)}: ${ended(revoked.text)}`
        : "Taken back.";
    case "expired":
      return `Ended on ${dayText(until, reader.now)}.`;
    case "other-revision":
      return `It holds nothing: it is of candidate ${shortCommit(asked.content.commit)}, and the candidate is another.`;
    case "other-channel":
      return `It is for ${asked.channel}.`;
    default:
      return `It holds nothing: ${reader.nameOf(waiver.by)} did not maintain the project when asking.`;
  }
}

/** ", 42 days left"; a report without a day of its own to count from says none. */
const daysOf = (until: Instant, { now }: Reader): string => (Number.isFinite(now) ? `, ${leftSaid(until, now)}` : "");

/** Beside a criterion whose waiver waits for grants. */
export const waiverAskedFor = "waiver asked for";

const causeWords: Readonly<Partial<Record<Cause, string>>> = {
  missing: "nobody has shown it",
  "claimed-unmet": "its maintainer says that it is unmet",
  "no-evidence": "the evidence is missing",
  disputed: "it is disputed",
  "awaiting-review": "a review or a second person’s word is missing",
  expired: "what showed it is too old",
  "other-revision": "what showed it is of another candidate",
  soaking: "its days are not full",
};

/** What a waiver covers, in words: "nobody has shown it, or it is disputed". */
export const causesSaid = (causes: readonly Cause[]): string =>
  causes.map((cause) => causeWords[cause] ?? cause).join(", or ");
