import { judging } from "./mutants-judging";
import { showing } from "./mutants-showing";
import { sources } from "./mutants-sources";
import { together } from "./mutants-together";

/** A fault: a text of a file of the engine, there once, and what stands in its place; and the rule that it breaks. */
export type Mutant = {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly breaks: string;
};

/** Every fault that `npm run mutants` seeds, each caught by some test. */
export const mutants: readonly Mutant[] = [...judging, ...showing, ...together, ...sources];
