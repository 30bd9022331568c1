import { z } from "zod";
import { draftFrom } from "@/lib/domain/criteria-form/draft-from";
import { ALL, isOfField, placed } from "@/lib/domain/criteria-form/placed";
import { blankRow, nameOf, rowsOf } from "@/lib/domain/criteria-form/row";
import { criteriaCounted } from "@/lib/domain/explain/policy";
import { PolicyDraft } from "@/lib/domain/policy";
import { type FieldError, Refusal } from "@/lib/domain/refusal";
import { templateNamed } from "@/lib/domain/templates/list";
import type { SetUpState, SetUpValues } from "@/lib/domain/view/set-up-view";
import { readPolicyText, writePolicyText } from "@/lib/formats/policy-text";
import { parsed } from "@/lib/http/body";

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
  if (!values.rows) return take(readPolicyText(values.policy));
  const { draft, rows, faults } = editedIn(values);
  const taken = tried(() => take(draft));
  if (!(taken instanceof Refusal) && faults.length === 0) return taken;
  const fields = placed([...faults, ...(taken instanceof Refusal ? taken.fields : [])], values.rows, rows);
  throw new Refusal("bad-input", saidOf(fields, lead, taken), fields);
}

function tried<T>(take: () => T): T | Refusal {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Refusal) return failure;
    throw failure;
  }
}

function saidOf(fields: readonly FieldError[], lead: string, taken: unknown): string {
  const ofAll = fields.find(({ path }) => path === ALL);
  if (ofAll) return `${lead}: ${ofAll.message.charAt(0).toLowerCase()}${ofAll.message.slice(1)}`;
  if (!fields.some(isOfField) && taken instanceof Refusal) return taken.sentence;
  const many = fields.length === 1 ? "one thing is" : `${fields.length} things are`;
  return `${lead}: ${many} not right yet. What is wrong stands beside its field.`;
}

const ofAnother = ({ from, template }: SetUpValues, lead: string): Refusal => {
  const [begun, chosen] = [from, template].map((key) => templateNamed(key)?.title ?? "another template");
  return new Refusal(
    "bad-input",
    `${lead}: the criteria below come from ${begun}, and ${chosen} is chosen. Begin again from the template, or choose ${begun}.`,
    [{ path: "template", message: `The criteria come from ${begun}.` }],
  );
};

const begunWith = ({ policy }: SetUpValues): PolicyDraft =>
  parsed(Whole, { policy: readPolicyText(policy) }, "Not shown as a list").policy;
const editedIn = (values: SetUpValues) => draftFrom(begunWith(values), values.rows ?? []);
