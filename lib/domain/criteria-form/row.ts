import type { Criterion, CriterionKind } from "../criterion";
import { nameOfTarget } from "../target";

/** What a person can write of a criterion in the form; everything else of it stays as it was. */
export type RowField =
  | "short"
  | "title"
  | "obligation"
  | "validFor"
  | "evidence"
  | "checks"
  | "targets"
  | "count"
  | "role"
  | "days"
  | "channel"
  | "project"
  | "why"
  | "how";

/** One criterion as it stands in the form: texts, as they were typed. */
export type CriterionRow = {
  readonly kind: CriterionKind;
  /** Added here, not of the criteria that the form began with. */
  readonly isOwn: boolean;
  readonly keep: boolean;
  readonly says: Readonly<Partial<Record<RowField, string>>>;
};

const words = ["short", "title", "obligation", "why", "how"] as const;
const ofKind: Readonly<Record<CriterionKind, readonly RowField[]>> = {
  attested: ["validFor", "evidence"],
  ci: ["checks", "targets"],
  review: ["count", "role"],
  manifest: [],
  kernel: [],
  soak: ["days", "channel"],
  needs: ["project"],
};

/** The fields of a criterion of this kind. */
export const fieldsOf = (kind: CriterionKind): readonly RowField[] => [...words, ...ofKind[kind]];

/** The name of a field in the form, which is where what is wrong with it is told. */
export const nameOf = (row: number, field: RowField | "keep"): string => `criteria.${row}.${field}`;

/** The criteria to begin with, all of them kept. */
export const rowsOf = (criteria: readonly Criterion[]): readonly CriterionRow[] =>
  criteria.map((criterion) => ({ kind: criterion.kind, isOwn: false, keep: true, says: saysOf(criterion) }));

/** A criterion that is added: nothing said yet but what most begin with. */
export const blankRow: CriterionRow = {
  kind: "attested",
  isOwn: true,
  keep: true,
  says: { obligation: "must", validFor: "P180D", evidence: "url" },
};

function saysOf(criterion: Criterion): CriterionRow["says"] {
  const { short, title, obligation, why, how } = criterion;
  const said = { short, title, obligation, why, how };
  switch (criterion.kind) {
    case "attested":
      return { ...said, validFor: criterion.validFor, evidence: criterion.evidence };
    case "ci":
      return {
        ...said,
        checks: criterion.checks.join(", "),
        targets: criterion.targets.map(nameOfTarget).join(", "),
      };
    case "review":
      return { ...said, count: String(criterion.count), role: criterion.role };
    case "soak":
      return { ...said, days: String(criterion.days), channel: criterion.channel };
    case "needs":
      return { ...said, project: criterion.project };
    default:
      return said;
  }
}
