import type { Criterion } from "./criterion";
import type { PolicyDraft } from "./policy";

/** What differs of one criterion between two versions. */
export type CriterionDifference =
  | { readonly what: "added"; readonly after: Criterion }
  | { readonly what: "removed"; readonly before: Criterion }
  | {
      readonly what: "changed";
      readonly before: Criterion;
      readonly after: Criterion;
      /** Each field that is not the same, by its name in the policy. */
      readonly fields: readonly string[];
    };

/** A term beside the criteria: how it is decided, the floor, and the days of grace, settling and following. */
export type Term = Exclude<keyof PolicyDraft, "criteria">;

export type PolicyDifferences = {
  /** Those of the newer version in its order, then what is gone. */
  readonly criteria: readonly CriterionDifference[];
  readonly terms: readonly Term[];
  /** Whether the criteria that both have stand in another order. */
  readonly isReordered: boolean;
};

const terms: readonly Term[] = ["rule", "floor", "graceDays", "settleDays", "migrationDays"];

/** What differs between two versions of a policy, as data: lib/domain/explain/policy-differences.ts has the words. */
export function differencesOf(before: PolicyDraft, after: PolicyDraft): PolicyDifferences {
  const was = new Map(before.criteria.map((it) => [it.key, it]));
  const is = new Set(after.criteria.map((it) => it.key));
  const here = after.criteria.flatMap((it): readonly CriterionDifference[] => {
    const earlier = was.get(it.key);
    return earlier ? changedIn(earlier, it) : [{ what: "added", after: it }];
  });
  const gone = before.criteria.filter((it) => !is.has(it.key));
  const kept = after.criteria.filter((it) => was.has(it.key)).map((it) => it.key);
  return {
    criteria: [...here, ...gone.map((it) => ({ what: "removed", before: it }) as const)],
    terms: terms.filter((term) => !isSame(before[term], after[term])),
    isReordered: !isSame(
      kept,
      before.criteria.filter((it) => is.has(it.key)).map((it) => it.key),
    ),
  };
}

/** Whether two versions ask the same in the same order. */
export const isNone = ({ criteria, terms, isReordered }: PolicyDifferences): boolean =>
  criteria.length === 0 && terms.length === 0 && !isReordered;

function changedIn(before: Criterion, after: Criterion): readonly CriterionDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const of = (criterion: Criterion, name: string): unknown => (criterion as Readonly<Record<string, unknown>>)[name];
  const fields = names.filter((name) => !isSame(of(before, name), of(after, name)));
  return fields.length === 0 ? [] : [{ what: "changed", before, after, fields }];
}

/** Whether two plain values are the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    mine.length === Object.keys(other).length &&
    mine.every(([key, value]) => Object.hasOwn(other, key) && isSame(value, other[key]))
  );
}
