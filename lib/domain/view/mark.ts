import type { Criterion } from "../criterion";
import type { StandingIs } from "../standing/standing";

export type Obligation = Criterion["obligation"];
export type VerdictIs = "ready" | "undetermined" | "not ready" | "on probation" | "not evaluable";

/** A standing with what decides its shape: an unmet must is solid, an unmet should hollow. */
export type Mark = {
  readonly is: StandingIs;
  readonly obligation: Obligation;
  /** Of a waived one, what stands beneath. */
  readonly beneath?: StandingIs | null | undefined;
};

/** A pair of projects, in the matrix and beside a project. */
export type PairIs = "proven" | "fits" | "not known" | "at risk" | "conflict";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Not ready", as it opens a sentence. */
export const verdictWord = (is: VerdictIs): string => capital(is);
/** "Not applicable", "Waived, beneath unmet", as it opens a sentence. */
export const standingWord = (mark: Pick<Mark, "is" | "beneath">): string => capital(standingText(mark));

/** A standing's word, of a waived one with what stands beneath: "waived, beneath unmet". */
export const standingText = ({ is, beneath }: Pick<Mark, "is" | "beneath">): string =>
  beneath ? `${is}, beneath ${beneath}` : is;

/** The whole of what a cell says: `readme: unmet, reason given (should)`. */
export const markText = (short: string, mark: Mark, reasoned: boolean): string =>
  `${short}: ${standingText(mark)}${reasoned ? ", reason given" : ""} (${mark.obligation})`;
