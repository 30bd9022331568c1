import { z } from "zod";
import { draftFrom } from "../domain/criteria-form/draft-from";
import { ALL, isOfField, placed } from "../domain/criteria-form/placed";
import type { CriterionRow } from "../domain/criteria-form/row";
import { PolicyDraft } from "../domain/policy";
import { type FieldError, Refusal, refusalOr } from "../domain/refusal";
import { readPolicyText } from "../formats/policy-text";
import { parsed } from "./body";

/** A policy in the making: as text, and what was typed of each criterion of that text where they are edited as a list. */
type EditedPolicy = { readonly policy: string; readonly rows: readonly CriterionRow[] | null };

const Whole = z.object({ policy: PolicyDraft });

/**
 * What `take` reads of an edited policy.
 * @throws Refusal with each wrong thing at the field it was typed in
 */
export function takenFrom<T>(edited: EditedPolicy, lead: string, take: (policy: unknown) => T): T {
  if (!edited.rows) return take(readAs(lead, edited.policy));
  const { draft, rows, faults } = editedIn(edited);
  const taken = refusalOr(() => take(draft));
  if (!(taken instanceof Refusal) && faults.length === 0) return taken;
  const fields = placed([...faults, ...(taken instanceof Refusal ? taken.fields : [])], edited.rows, rows);
  throw new Refusal("bad-input", saidOf(fields, lead, taken), fields);
}

/** What cannot be read was not done either: its refusal begins with that. */
function readAs(lead: string, text: string): unknown {
  const read = refusalOr(() => readPolicyText(text));
  if (!(read instanceof Refusal)) return read;
  throw new Refusal(
    read.code,
    `${lead}: ${read.sentence.charAt(0).toLowerCase()}${read.sentence.slice(1)}`,
    read.fields,
  );
}

function saidOf(fields: readonly FieldError[], lead: string, taken: unknown): string {
  const ofAll = fields.find(({ path }) => path === ALL);
  if (ofAll) return `${lead}: ${ofAll.message.charAt(0).toLowerCase()}${ofAll.message.slice(1)}`;
  if (!fields.some(isOfField) && taken instanceof Refusal) return taken.sentence;
  const many = fields.length === 1 ? "one thing is" : `${fields.length} things are`;
  return `${lead}: ${many} not right yet. What is wrong stands beside its field.`;
}

/** The policy that a list began with: the text beneath it, which was read before. */
export const begunWith = ({ policy }: Pick<EditedPolicy, "policy">): PolicyDraft =>
  parsed(Whole, { policy: readPolicyText(policy) }, "Not shown as a list").policy;

/** What the list makes of the text beneath it, not judged yet. */
export const editedIn = (edited: EditedPolicy) => draftFrom(begunWith(edited), edited.rows ?? []);
