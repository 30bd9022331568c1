import { isOfField } from "@/lib/domain/criteria-form/placed";
import type { CriterionRow } from "@/lib/domain/criteria-form/row";
import type { FieldError } from "@/lib/domain/refusal";
import { PlacedList } from "../candidate/placed-list";
import { Refusal } from "../ui/refusal";

/** What a form of criteria knows of what is wrong with it. */
type Wrong = {
  readonly refused: string | null;
  readonly fields: readonly FieldError[];
  readonly values: { readonly rows: readonly CriterionRow[] | null };
};

/** What was not done, and each thing that is wrong with its place; to a field of the criteria a link leads. */
export function WrongFields({ state }: { state: Wrong }) {
  if (state.refused === null) return null;
  const ofCriteria = state.fields.filter(isOfField);
  const others = state.fields.filter((field) => !isOfField(field));
  return (
    <Refusal sentence={state.refused}>
      {ofCriteria.length > 0 && (
        <ul className="leads">
          {ofCriteria.map(({ path, message }) => (
            <li key={path}>
              <a href={`#${path}`}>{calledIn(state, path)}</a>: {message}
            </li>
          ))}
        </ul>
      )}
      {state.fields.length > 1 && others.length > 0 && (
        <PlacedList lines={others.map(({ path, message }) => ({ said: [message], where: path }))} />
      )}
    </Refusal>
  );
}

const LABELS: Readonly<Record<string, string>> = {
  short: "short name",
  validFor: "holds for",
  evidence: "shown by",
  targets: "where they run",
  count: "how many reviews",
  role: "by whom",
};

/** "README, title": the criterion of a field, and the field. */
function calledIn({ values }: Wrong, path: string): string {
  const [, place = "", field = ""] = path.split(".");
  const called = values.rows?.[Number(place)]?.says.short || `criterion ${Number(place) + 1}`;
  return `${called}, ${LABELS[field] ?? field}`;
}
