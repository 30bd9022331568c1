import { ANYONE } from "../criterion";
import { reviewersSaid } from "../explain/review";
import { daysSaid } from "../explain/words";

/** One of a few, as a list to choose from shows it. */
type Choice = { readonly value: string; readonly text: string };

export const obligations: readonly Choice[] = ["must", "should", "may"].map((value) => ({ value, text: value }));

export const evidences: readonly Choice[] = [
  { value: "url", text: "a link" },
  { value: "commit-url", text: "a link that names a commit" },
  { value: "text", text: "a few words" },
  { value: "none", text: "nothing but their word" },
];

/** How long a claim may hold; what stands there already stays to be chosen. */
export const validities = (now = ""): readonly Choice[] =>
  withOwn(["P30D", "P90D", "P180D", "P365D"], now).map((value) => ({ value, text: daysSaid(value) }));

/** Who may review: anybody, or the holders of a role, voters where the group votes; its maintainers never. */
export const reviewers = (now = "", votes = true): readonly Choice[] =>
  withOwn([ANYONE, "reviewer", ...(votes ? ["voter"] : [])], now).map((value) => ({
    value,
    text: value === ANYONE ? "anyone but its maintainers" : reviewersSaid(value),
  }));

const withOwn = (usual: readonly string[], now: string): readonly string[] =>
  now === "" || usual.includes(now) ? usual : [...usual, now];
