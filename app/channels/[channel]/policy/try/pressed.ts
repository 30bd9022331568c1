import { blankRow, nameOf, rowsOf } from "@/lib/domain/criteria-form/row";
import type { DraftPolicyValues } from "@/lib/domain/view/draft-policy-view";
import { writePolicyText } from "@/lib/formats/policy-text";
import { begunWith, editedIn } from "@/lib/http/edited-policy";
import { rowsIn, textIn } from "@/lib/http/typed-rows";

type Pressed = { readonly values: DraftPolicyValues; readonly opened: string | null };

/** What stands in the form as it was sent. */
export const valuesIn = (form: FormData): DraftPolicyValues => ({
  policy: textIn(form, "policy"),
  rows: rowsIn(form),
  remark: textIn(form, "remark").trim(),
});

/** The draft after a press that only turns it: a criterion added, the list as text, the text as a list; null for any other. */
export function turned(press: string, values: DraftPolicyValues): Pressed | null {
  const { rows } = values;
  if (press === "add" && rows)
    return { values: { ...values, rows: [...rows, blankRow] }, opened: nameOf(rows.length, "short") };
  if (press === "text" && rows)
    return { values: { ...values, policy: writePolicyText(editedIn(values).draft), rows: null }, opened: "policy" };
  if (press === "list")
    return { values: { ...values, rows: rowsOf(begunWith(values).criteria) }, opened: nameOf(0, "keep") };
  return null;
}
