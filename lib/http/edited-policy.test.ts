import { describe, expect, it } from "vitest";
import { z } from "zod";
import { blankRow, rowsOf } from "../domain/criteria-form/row";
import { PolicyDraft } from "../domain/policy";
import { refusalOr } from "../domain/refusal";
import { smallGroup } from "../domain/templates/small-group";
import { writePolicyText } from "../formats/policy-text";
import { parsed } from "./body";
import { begunWith, editedIn, takenFrom } from "./edited-policy";

const Whole = z.object({ policy: PolicyDraft });
const draft = PolicyDraft.parse(smallGroup.policy);
const text = writePolicyText(draft);
const rows = rowsOf(draft.criteria);
const take = (policy: unknown) => parsed(Whole, { policy }, "Not tried").policy;
const taken = (edited: Parameters<typeof takenFrom>[0]) => refusalOr(() => takenFrom(edited, "Not tried", take));

describe("a policy in the making", () => {
  it("as text is what it says", () => expect(taken({ policy: text, rows: null })).toEqual(draft));
  it("as JSON too", () => expect(taken({ policy: JSON.stringify(draft), rows: null })).toEqual(draft));
  it("as a list is the text beneath it with what was typed", () => {
    expect(taken({ policy: text, rows })).toEqual(draft);
    const shorter = rows.map((row, place) => (place === 1 ? { ...row, keep: false } : row));
    expect(editedIn({ policy: text, rows: shorter }).rows).toEqual([0, 2, 3, 4, 5]);
    expect(begunWith({ policy: text }).criteria).toHaveLength(6);
  });
});

describe("what is wrong with it", () => {
  it.each([
    ["rule: [", "Not tried: the criteria cannot be read as text of this form.", "line 1, column 8"],
    ["- a list", "Not tried: the criteria are no list of fields: they begin with rule, or with criteria.", undefined],
    [
      "x".repeat(1024 * 1024 + 1),
      "Not tried: the criteria are over 1 MiB of text, the most this takes. Take criteria out.",
      undefined,
    ],
    [
      text.replace("graceDays", "graceDay"),
      "Not tried: policy.graceDay: No such field. Did you mean graceDays?",
      "policy.graceDay",
    ],
  ])("as text is told with its place", (policy, sentence, path) => {
    const refusal = taken({ policy, rows: null });
    expect(refusal).toMatchObject({ sentence });
    expect((refusal as { fields: readonly { path: string }[] }).fields[0]?.path).toBe(path);
  });

  it("as a list stands at its field", () =>
    expect(taken({ policy: text, rows: [...rows, blankRow] })).toMatchObject({
      sentence: "Not tried: 2 things are not right yet. What is wrong stands beside its field.",
      fields: [{ path: "criteria.6.short" }, { path: "criteria.6.title" }],
    }));
});
