import type { Criterion } from "../criterion";
import type { PolicyDraft } from "../policy";
import type { CriterionDifference, PolicyDifferences, Term } from "../policy-differences";
import type { PolicyDifferenceView } from "../view/policy-view";
import { holdsSaid, whoAnswers } from "./criterion";
import { fieldsSaid, type SourcesSaid } from "./criterion-fields";
import { ruleSaid } from "./policy";
import { count, listedText } from "./words";

type Line = PolicyDifferenceView["lines"][number];
type Of = { readonly channel: string; readonly before: PolicyDraft; readonly after: PolicyDraft };

/** What differs between two versions, a line a criterion and a term: what stood there before, and what stands there after. */
export const differenceLines = (
  { criteria, terms, isReordered }: PolicyDifferences,
  of: Of,
  sourcesSaid: SourcesSaid,
): readonly Line[] => [
  ...criteria.map((it) => criterionLine(it, sourcesSaid)),
  ...terms.map((term) => termLine(term, of)),
  ...(isReordered ? [reordered] : []),
];

function criterionLine(difference: CriterionDifference, sourcesSaid: SourcesSaid): Line {
  if (difference.what === "added") {
    const { key, short, obligation } = difference.after;
    return { key, short, note: `${obligation}, new`, pairs: [{ before: null, after: wholeSaid(difference.after) }] };
  }
  if (difference.what === "removed") {
    const { key, short, obligation } = difference.before;
    return { key, short, note: `${obligation}, gone`, pairs: [{ before: wholeSaid(difference.before), after: null }] };
  }
  const { before, after, fields } = difference;
  return {
    key: after.key,
    short: after.short,
    note: after.obligation,
    pairs: fieldsSaid(before, after, fields, sourcesSaid),
  };
}

/** "It builds in CI: CI alone, 1 pass, at most 14 days old." */
function wholeSaid(criterion: Criterion): string {
  const holds = holdsSaid(criterion);
  return `${criterion.title}: ${whoAnswers(criterion)}${holds ? `, ${holds}` : ""}`;
}

const names: Readonly<Record<Term, string>> = {
  rule: "decided",
  floor: "floor",
  graceDays: "grace",
  settleDays: "settling",
  migrationDays: "following",
};

const said: { readonly [T in Term]: (policy: PolicyDraft, channel: string) => string } = {
  rule: ({ rule }, channel) => ruleSaid(rule, channel),
  floor: ({ floor }) =>
    floor.length === 0
      ? "No CI job has to pass by itself"
      : `At least one CI job on ${listedText(floor, "and one on")} must pass by itself`,
  graceDays: ({ graceDays }) => `${count(graceDays, "day")} of grace when a member gets worse`,
  settleDays: ({ settleDays }) => `${count(settleDays, "day")} to settle once it is ready again`,
  migrationDays: ({ migrationDays }) => `${count(migrationDays, "day")} for members to follow this version`,
};

const termLine = (term: Term, { channel, before, after }: Of): Line => ({
  key: term,
  short: names[term],
  note: "",
  pairs: [{ before: said[term](before, channel), after: said[term](after, channel) }],
});

const reordered: Line = {
  key: "order",
  short: "order",
  note: "",
  pairs: [{ before: null, after: "The same criteria in another order, which changes no verdict" }],
};
