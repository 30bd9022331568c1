import type { Criterion } from "../criterion";
import type { PolicyDraft } from "../policy";
import type { FieldError } from "../refusal";
import { marked } from "../templates/criteria";
import { type CriterionRow, nameOf } from "./row";
import { namesIn, shapeOf, targetsNamed } from "./targets";

/** What the form makes of the policy it began with: not judged yet, that is the schema's. */
type Edited = {
  readonly draft: object;
  /** The row of each criterion that is left, in the draft's order. */
  readonly rows: readonly number[];
  /** What the schema could not say: it is given names where the form takes a list written in one line. */
  readonly faults: readonly FieldError[];
};

/** The policy with what was typed of its criteria; those not kept are gone, those added stand at the end. */
export function draftFrom(base: PolicyDraft, rows: readonly CriterionRow[]): Edited {
  const kept = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.keep);
  const criteria = kept.map(({ row, place }) => {
    const before = base.criteria[place];
    return before ? changed(before, row) : added(row, place);
  });
  const faults = kept.flatMap(({ row, place }) => faultsOf(base.criteria[place], row, place));
  return { draft: { ...base, criteria }, rows: kept.map(({ place }) => place), faults };
}

function changed(before: Criterion, row: CriterionRow): object {
  const said = wordsOf(row);
  // What is asked in a few words was written for what it was called.
  const { ask, renew, ...rest } = before;
  const asked = said.short === before.short ? { ask, renew } : {};
  const after = { ...rest, ...defined(asked), ...said };
  switch (before.kind) {
    case "attested":
      return { ...after, validFor: row.says.validFor, evidence: row.says.evidence };
    case "ci": {
      const named = row.says.targets ?? "";
      const targets = targetsNamed(named, before.targets).map((it, place) => it ?? namesIn(named)[place]);
      return { ...after, checks: namesIn(row.says.checks ?? ""), targets };
    }
    case "review":
      return { ...after, count: numberIn(row.says.count ?? ""), role: row.says.role };
    case "soak":
      return { ...after, days: numberIn(row.says.days ?? ""), channel: (row.says.channel ?? "").trim() };
    case "needs":
      return { ...after, project: (row.says.project ?? "").trim() };
    default:
      return after;
  }
}

/** A criterion of one's own: marked by its maintainers, with evidence, of the project whatever its candidate. */
const added = (row: CriterionRow, place: number): object => ({
  ...marked,
  key: keyOf(row.says.short ?? "", place),
  group: "Our own",
  ...wordsOf(row),
  validFor: row.says.validFor,
  evidence: row.says.evidence,
});

const wordsOf = ({ says }: CriterionRow) => ({
  short: (says.short ?? "").trim(),
  title: (says.title ?? "").trim(),
  why: (says.why ?? "").trim(),
  how: (says.how ?? "").trim(),
  obligation: says.obligation,
});

function faultsOf(before: Criterion | undefined, row: CriterionRow, place: number): readonly FieldError[] {
  if (before?.kind !== "ci" || !targetsNamed(row.says.targets ?? "", before.targets).includes(null)) return [];
  const shape = shapeOf(before.targets);
  const message = shape
    ? `Write each as ${shape}, with commas between them.`
    : "Write names, with commas between them.";
  return [{ path: nameOf(place, "targets"), message }];
}

/** A key made of a short name: its letters and digits; of a name without any, its place. */
function keyOf(short: string, place: number): string {
  const letters = short
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
  return letters === "" ? `own-${place + 1}` : letters;
}

const numberIn = (text: string): number | string => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : text);
const defined = (said: object): object => Object.fromEntries(Object.entries(said).filter(([, it]) => it !== undefined));
