import type { z } from "zod";
import { fieldPath } from "../domain/field-path";
import { nearest } from "../domain/manifest/nearest";
import type { FieldError } from "../domain/refusal";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** So many wrong fields are told at once; a list of a thousand wrong runs is not answered with thousands of lines. */
const TOLD = 50;

/** The names that are known at a place, so that one that is not can be held against them. */
type Names = (path: Path) => readonly string[];

/** What is wrong with an input, a field and a sentence each, names that were nearly right first. Of a union, the branch that got furthest: a list of runs is told what is wrong with a run. */
export const fieldErrors = (issues: readonly Issue[], names: Names = () => []): readonly FieldError[] =>
  flat(issues, [], names)
    .sort((a, b) => Number(b.isNear ?? false) - Number(a.isNear ?? false))
    .slice(0, TOLD)
    .map(({ path, message }) => ({ path: fieldPath(path), message }));

type Wrong = { readonly path: Path; readonly message: string; readonly isNear?: boolean };

const flat = (issues: readonly Issue[], base: Path, names: Names): Wrong[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key], ...unknownSaid(key, names(path)) }));
    if (issue.code !== "invalid_union") return [{ path, message: issue.message }];
    const branches = issue.errors.map((errors) => flat(errors, path, names)).filter((errors) => errors.length > 0);
    const deepest = branches.sort((a, b) => depthOf(b) - depthOf(a))[0];
    return deepest && depthOf(deepest) > path.length ? deepest : [{ path, message: issue.message }];
  });

/** Words by which somebody would turn a statement into its contrary. */
const NEGATIONS: readonly string[] = ["not", "no", "never", "negate", "negated", "isNot", "inverted"];

function unknownSaid(key: string, known: readonly string[]): Omit<Wrong, "path"> {
  if (NEGATIONS.includes(key)) return { message: "No such field: nothing can be negated. Write what must hold." };
  const near = nearest(key, known);
  return near === undefined
    ? { message: "No such field; remove it." }
    : { message: `No such field. Did you mean ${near}?`, isNear: true };
}

const depthOf = (errors: readonly { path: Path }[]): number => Math.max(...errors.map((error) => error.path.length));

type Raw = z.core.$ZodRawIssue;

/** What a schema without words of its own says of a wrong input: what it should be. Undefined leaves Zod's own. */
export function wordsOf(issue: Raw): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "Missing." : `Must be ${nouns[String(issue.expected)] ?? issue.expected}.`;
    case "invalid_value":
      return issue.input === undefined ? "Missing." : `Must be ${(issue.values as unknown[]).join(" or ")}.`;
    case "invalid_union":
      return issue.input === undefined ? "Missing." : kindSaid(issue);
    case "too_small":
      return issue.minimum === 1 && issue.origin !== "number"
        ? "Must not be empty."
        : `Must be at least ${issue.minimum}.`;
    case "too_big":
      return issue.origin === "string"
        ? `Too long: at most ${issue.maximum} characters.`
        : issue.origin === "array"
          ? `Too many: at most ${issue.maximum}.`
          : `Must be at most ${issue.maximum}.`;
    case "invalid_key":
      return "No name that this takes.";
    case "invalid_format":
      return "Not written as this takes it.";
    default:
      return undefined;
  }
}

/** Of what names its own kind by a field: that there is none of that name, and the nearest there is. */
function kindSaid(issue: Raw & { code: "invalid_union" }): string {
  const { discriminator, options } = issue as { discriminator?: string; options?: readonly unknown[] };
  if (discriminator === undefined) return "Not what this takes.";
  const said = (issue.input as Readonly<Record<string, unknown>> | null)?.[discriminator];
  if (said === undefined) return "Missing.";
  if (typeof said !== "string") return "Must be a text.";
  const near = nearest(said, (options ?? []).map(String));
  return `There is none called “${said.slice(0, 60)}”.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};
