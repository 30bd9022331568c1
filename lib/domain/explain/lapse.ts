import type { Change } from "../changes";
import { onTarget } from "../target";
import type { Tense } from "../tense";
import type { Judged, Verdict } from "../verdict";
import { instantText } from "../view/moment";
import type { Rich } from "../view/rich";
import { be } from "./tense";
import { count, listedText } from "./words";

/** What time alone does to a criterion, as a clause: "the boot result on arm64 / 4.9 gets too old". */
export function lapseClause(before: Judged | null, after: Judged): string {
  const { short } = after.criterion;
  if (!before) return `${short} is asked for`;
  if (after.counts && !before.counts) return `${short} begins to count`;
  if (before.waiver && !after.waiver) return `the waiver for ${short} ends`;
  if (before.reason && !after.reason) return `the reason given for ${short} lapses`;
  if (after.cause === "streak" && after.detail.of === "ci")
    return `one of the results that ${short} takes gets too old`;
  if (after.cause !== "expired") return otherwise(before, after);
  return after.detail.of === "ci" ? resultsClause(before, after) : `what was said of ${short} gets too old`;
}

/** What ends for the better, and what rests on another project. */
function otherwise({ is: was }: Judged, { is, criterion }: Judged): string {
  const { short } = criterion;
  if (criterion.kind === "soak")
    return is === "met"
      ? `the ${count(criterion.days, "day")} in ${criterion.channel} are full`
      : `it is no longer ready for ${criterion.channel}`;
  return was === is ? `${short} changes, and stays ${is}` : `${short} turns from ${was} to ${is}`;
}

/** The jobs whose results age at once; at most two by name. */
function resultsClause(before: Judged, after: Judged): string {
  const was = before.detail.of === "ci" ? before.detail.legs : [];
  const legs = after.detail.of === "ci" ? after.detail.legs : [];
  const aged = legs.filter((leg, place) => leg.cause === "expired" && was[place]?.cause !== "expired");
  const names = aged.map((leg) => `${leg.check}${onTarget(leg.target)}`);
  if (names.length === 0) return `the results of ${after.criterion.short} get too old`;
  const named = names.length > 2 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const [only = ""] = named;
  return named.length === 1
    ? `the ${only.replace(" on ", " result on ")}${only.includes(" on ") ? "" : " result"} gets too old`
    : `the results of ${listedText(named)} get too old`;
}

/** What will move by time alone, as a sentence that begins with the project's name. */
export function lapseSaid(project: string, change: Change, channel: string): Rich {
  switch (change.what) {
    case "standing":
      return [{ b: project }, `: ${lapseClause(change.before, change.after)}`];
    case "outcome":
      return [{ b: project }, ` ${turnsText(change.before, change.after, channel)}`];
    case "criterion":
      return [{ b: project }, `: ${change.of.criterion.short} ${change.of.counts ? "begins" : "ceases"} to count`];
    case "floor":
      return [{ b: project }, `: ${change.isMet ? "a" : "no"} required CI job on ${change.arch} will be met by itself`];
    case "candidate":
      return [{ b: project }, " will have a new candidate"];
  }
}

const turnsText = (before: Verdict["outcome"], after: Verdict["outcome"], channel: string): string =>
  after === "ready"
    ? `will be ready for ${channel}`
    : before === "ready"
      ? `will no longer be ready for ${channel}: ${after}`
      : `will turn from ${before} to ${after}`;

/** What comes next by time alone to stand in a project's way. */
type Break = {
  readonly at: number;
  readonly standings: readonly { readonly before: Judged | null; readonly after: Judged }[];
  readonly version: number | null;
};

/**
 * Until when a verdict stays as good as it is, to the minute: "Ready until 3 March 2018, 09:00 UTC, when the boot result on
 * arm64 gets too old." Where it is not ready, what is next to lapse. `href` leads to that instant; null where nothing lapses.
 */
export function untilSaid(
  { outcome }: Pick<Verdict, "outcome">,
  next: Break | null,
  href: string | null,
  tense: Tense,
): Rich | null {
  if (next === null)
    return outcome === "ready" ? [`Nothing that it rests on lapses: it ${be(tense)} ready until a new entry.`] : null;
  const text = instantText(next.at);
  const when = href === null ? text : { href, text };
  const takesOver = next.version === null ? [] : [`version ${next.version} of the policy begins to judge it`];
  const why = [...takesOver, ...next.standings.map(({ before, after }) => lapseClause(before, after))];
  const clauses = why.length > 3 ? [...why.slice(0, 2), `${why.length - 2} more lapse`] : why;
  if (outcome === "ready") return ["Ready until ", when, clauses.length === 0 ? "." : `, when ${listedText(clauses)}.`];
  return ["Next to lapse, by time alone: on ", when, clauses.length === 0 ? "." : `, when ${listedText(clauses)}.`];
}

/** What lapses before the next meeting, in one breath; `href` leads to the board of that instant. */
export function aheadSaid(
  changes: readonly { readonly slug: string; readonly change: Change }[],
  meeting: string,
  href: string,
): Rich {
  const standings = changes.flatMap(({ slug, change }) =>
    change.what === "standing" ? [`${slug} ${change.after.criterion.short}`] : [],
  );
  const turned = (isSo: (change: Extract<Change, { what: "outcome" }>) => boolean) => [
    ...new Set(changes.flatMap(({ slug, change }) => (change.what === "outcome" && isSo(change) ? [slug] : []))),
  ];
  const [fallen, risen] = [turned((it) => it.before === "ready"), turned((it) => it.after === "ready")];
  const parts = [
    ...(standings.length > 0 ? [movesText(standings)] : []),
    ...(fallen.length > 0 ? [`${namesText(fallen)} will no longer be ready`] : []),
    ...(risen.length > 0 ? [`${namesText(risen)} will be ready`] : []),
  ];
  return [
    "Before the ",
    { href, text: `meeting of ${meeting}` },
    `, if nobody does anything: ${parts.length === 0 ? "nothing lapses" : listedText(parts)}.`,
  ];
}

/** "1 standing moves by time alone (wireguard maintainer)": of more than three only how many. */
const movesText = (named: readonly string[]): string =>
  `${count(named.length, "standing")} ${named.length === 1 ? "moves" : "move"} by time alone${named.length > 3 ? "" : ` (${listedText(named)})`}`;

/** At most three by name. */
const namesText = (slugs: readonly string[]): string =>
  slugs.length > 3 ? `${slugs.slice(0, 2).join(", ")} and ${slugs.length - 2} more` : listedText(slugs);
