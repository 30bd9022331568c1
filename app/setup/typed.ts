import { type CriterionRow, fieldsOf, nameOf } from "@/lib/domain/criteria-form/row";
import type { CriterionKind } from "@/lib/domain/criterion";
import type { SetUpValues } from "@/lib/domain/view/set-up-view";

const KINDS: readonly CriterionKind[] = ["attested", "ci", "review", "manifest", "kernel"];

/** What was sent, by its name. */
type Sent = { readonly get: (name: string) => unknown; readonly has: (name: string) => boolean };

/** A text that was sent, as one line or several; nothing where there is none. */
export const textIn = (form: Sent, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
};

/** What stands in the form as it was sent. */
export const valuesIn = (form: FormData): SetUpValues => ({
  name: textIn(form, "name").trim(),
  template: textIn(form, "template"),
  projects: textIn(form, "projects"),
  policy: textIn(form, "policy"),
  from: textIn(form, "from"),
  rows: textIn(form, "as") === "list" ? rowsIn(form) : null,
});

/** Read off a map, for a form looks through all its fields at each question. */
function rowsIn(sent: FormData): readonly CriterionRow[] {
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
