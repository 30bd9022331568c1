import { z } from "zod";
import { blankRow, nameOf, rowsOf } from "@/lib/domain/criteria-form/row";
import { criteriaCounted } from "@/lib/domain/explain/policy";
import { PolicyDraft } from "@/lib/domain/policy";
import { Refusal } from "@/lib/domain/refusal";
import { templateNamed } from "@/lib/domain/templates/list";
import type { SetUpState, SetUpValues } from "@/lib/domain/view/set-up-view";
import { writePolicyText } from "@/lib/formats/policy-text";
import { parsed } from "@/lib/http/body";
import { begunWith, editedIn, takenFrom } from "@/lib/http/edited-policy";

type Opened = { readonly values: SetUpValues; readonly opened: string | null };
const Whole = z.object({ policy: PolicyDraft });

/** The criteria after a press: opened as a list, a criterion added, turned into text or back, or the template as it is. */
export function afterPress(press: string, values: SetUpValues): Opened {
  switch (press) {
    case "edit": {
      const policy = templateNamed(values.template)?.policy;
      if (!policy) return { values, opened: null };
      return asList({ ...values, policy: writePolicyText(policy), from: values.template }, PolicyDraft.parse(policy));
    }
    case "add":
      return values.rows
        ? { values: { ...values, rows: [...values.rows, blankRow] }, opened: nameOf(values.rows.length, "short") }
        : { values, opened: null };
    case "text":
      return values.rows
        ? { values: { ...values, policy: writePolicyText(editedIn(values).draft), rows: null }, opened: "policy" }
        : { values, opened: null };
    case "list":
      return asList(values, begunWith(values));
    case "plain":
      return { values: { ...values, policy: "", from: "", rows: null }, opened: "edit-criteria" };
    default:
      return { values, opened: null };
  }
}

const asList = (values: SetUpValues, { criteria }: PolicyDraft): Opened => ({
  values: { ...values, rows: rowsOf(criteria) },
  opened: nameOf(0, "keep"),
});

/** What the criteria come to as they stand, and what is wrong beside its field. */
export function lookedOver(values: SetUpValues, lead: string): Pick<SetUpState, "counted" | "refused" | "fields"> {
  try {
    const { policy } = withPolicy(values, lead, (it) => parsed(Whole, { policy: it }, lead));
    return { counted: criteriaCounted(policy.criteria), refused: null, fields: [] };
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return { counted: null, refused: failure.sentence, fields: failure.fields };
  }
}

/**
 * What `take` reads of the edited policy, undefined where the template is taken as it is.
 * @throws Refusal with each wrong thing at the field it was typed in
 */
export function withPolicy<T>(values: SetUpValues, lead: string, take: (policy: unknown) => T): T {
  if (values.policy.trim() === "") return take(undefined);
  if (values.from !== "" && values.from !== values.template) throw ofAnother(values, lead);
  return takenFrom(values, lead, take);
}

const ofAnother = ({ from, template }: SetUpValues, lead: string): Refusal => {
  const [begun, chosen] = [from, template].map((key) => templateNamed(key)?.title ?? "another template");
  return new Refusal(
    "bad-input",
    `${lead}: the criteria below come from ${begun}, and ${chosen} is chosen. Begin again from the template, or choose ${begun}.`,
    [{ path: "template", message: `The criteria come from ${begun}.` }],
  );
};
