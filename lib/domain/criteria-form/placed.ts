import type { FieldError } from "../refusal";
import { type CriterionRow, fieldsOf, nameOf } from "./row";

/** Where what concerns all of the criteria is told. */
export const ALL = "criteria";

const INSIDE = /^policy\.criteria\[(\d+)\]\.(\w+)/;

/** What is wrong with a draft, each at the field of the form that it was typed in, and one thing a field. */
export function placed(
  wrong: readonly FieldError[],
  rows: readonly CriterionRow[],
  kept: readonly number[],
): readonly FieldError[] {
  const told = wrong.map((error) => atField(error, rows, kept));
  return told.filter(({ path }, place) => told.findIndex((other) => other.path === path) === place);
}

function atField(error: FieldError, rows: readonly CriterionRow[], kept: readonly number[]): FieldError {
  const [, place = "", of = ""] = INSIDE.exec(error.path) ?? [];
  const number = kept[Number(place)];
  const row = place === "" || number === undefined ? undefined : rows[number];
  if (!row || number === undefined) return error.path.startsWith("policy") ? { ...error, path: ALL } : error;
  if (of === "key") return { path: nameOf(number, "short"), message: "Another criterion is called this already." };
  const field = fieldsOf(row.kind).find((it) => it === of) ?? "title";
  return { path: nameOf(number, field), message: error.message };
}

/** Whether what is wrong stands at a field of a criterion. */
export const isOfField = ({ path }: FieldError): boolean => path.startsWith(`${ALL}.`);
