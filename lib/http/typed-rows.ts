import { type CriterionRow, fieldsOf, nameOf } from "../domain/criteria-form/row";
import type { CriterionKind } from "../domain/criterion";

const KINDS: readonly CriterionKind[] = ["attested", "ci", "review", "manifest", "kernel", "soak", "needs"];

/** What was sent, by its name. */
type Sent = { readonly get: (name: string) => unknown; readonly has: (name: string) => boolean };

/** A text that was sent, as one line or several; nothing where there is none. */
export const textIn = (form: Sent, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
};

/** What was typed of each criterion of a list, where they were sent as one; else null. */
export function rowsIn(sent: FormData): readonly CriterionRow[] | null {
  if (textIn(sent, "as") !== "list") return null;
  // Read off a map, for a form looks through all its fields at each question.
  const form = new Map(sent);
  const rows: CriterionRow[] = [];
  for (let place = 0; form.has(nameOf(place, "short")); place++) rows.push(rowIn(form, place));
  return rows;
}

function rowIn(form: Sent, place: number): CriterionRow {
  const kind = KINDS.find((it) => it === textIn(form, `criteria.${place}.kind`)) ?? "attested";
  return {
    kind,
    isOwn: textIn(form, `criteria.${place}.own`) !== "",
    keep: form.has(nameOf(place, "keep")),
    says: Object.fromEntries(fieldsOf(kind).map((field) => [field, textIn(form, nameOf(place, field))])),
  };
}
