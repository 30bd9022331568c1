import { isOnlyPlace, nameOfTarget, type Target } from "../target";
import type { SnippetsAsked } from "./asked";

/** A check, and the target as a post takes it; null where there is only one place. */
export type Job = { readonly check: string; readonly target: string | null };

/** The jobs of a snippet: those that the policy asks for, else one to begin with. Their targets are written in one way. */
export function jobsOf({ legs }: SnippetsAsked): readonly Job[] {
  if (legs.length === 0) return [{ check: "build", target: null }];
  const isOne = legs.every(({ target }) => isOnlyPlace(target));
  const isText = legs.every(({ target }) => isWritten(target));
  return legs.map(({ check, target }) => ({ check, target: isOne ? null : isText ? text(target) : json(target) }));
}

/** Whether a post reads the target as text, "x86_64/4.9"; one of other axes is written out as JSON. */
const isWritten = (target: Target): boolean => ["arch,series", "name"].includes(Object.keys(target).sort().join());
const text = (target: Target): string => nameOfTarget(target).replaceAll(" ", "");
const json = (target: Target): string => JSON.stringify(Object.fromEntries(Object.entries(target).sort()));

/** Values in the midst of a JSON text in single quotes: the shell puts them in where the quotes are closed and opened again. */
export const put = (value: string): string => `"'"${value}"'"`;

/** The target of a job, which the shell puts in from a variable: null where no job has one. */
export function putTarget(jobs: readonly Job[], variable: string): string | null {
  const target = jobs[0]?.target ?? null;
  return target && (isJson(target) ? `'"${variable}"'` : put(variable));
}

export const isJson = (target: string): boolean => target.startsWith("{");

/** The git tree of the project's path, which the shell asks for: by that the results of later commits count too. */
export const treeOf = ({ path }: SnippetsAsked, commit = "HEAD"): string => put(`$(git rev-parse ${commit}:${path})`);

/** The body of a post, in single quotes, a few fields a line: pairs of a name and what is written as its value. */
export function bodyOf(lines: readonly (readonly (readonly [string, string | null])[])[]): string {
  const written = lines
    .map((fields) => fields.flatMap(([name, value]) => (value === null ? [] : [`"${name}":${value}`])).join(","))
    .filter((line) => line !== "");
  return `'{${written.join(",\n     ")}}'`;
}

/** Every line of a text moved to the right. */
export const indented = (text: string, by: number): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(by) + line))
    .join("\n");
