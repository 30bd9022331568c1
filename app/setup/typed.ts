import { type CriterionRow, fieldsOf, nameOf } from "@/lib/domain/criteria-form/row";
import type { CriterionKind } from "@/lib/domain/policy";
import type { SetUpValues } from "@/lib/domain/view/set-up-view";

const KINDS: readonly CriterionKind[] = ["attested", "ci", "review", "manifest", "kernel"];

/** A text that was sent, as one line or several; nothing where there is none. */
export const textIn = (form: FormData, name: string): string => {
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

function rowsIn(form: FormData): readonly CriterionRow[] {
  const rows: CriterionRow[] = [];
  for (let place = 0; form.has(nameOf(place, "short")); place++) rows.push(rowIn(form, place));
  return rows;
}

function rowIn(form: FormData, place: number): CriterionRow {
  const kind = KINDS.find((it) => it === textIn(form, `criteria.${place}.kind`)) ?? "attested";
  return {
    kind,
    isOwn: textIn(form, `criteria.${place}.own`) !== "",
    keep: form.has(nameOf(place, "keep")),
    says: Object.fromEntries(fieldsOf(kind).map((field) => [field, textIn(form, nameOf(place, field))])),
  };
}
