import type { Instant } from "../instant";
import type { StandingIs } from "../standing/standing";

/** A piece of text: plain, or marked for what it is. `text` beside an instant is what a person reads of it. */
export type Piece =
  | string
  /** Lead words and names. */
  | { readonly b: string }
  | { readonly em: string }
  | { readonly code: string }
  /** Who can act: third voice, such as (maintainer). */
  | { readonly who: string }
  | { readonly muted: string }
  | { readonly href: string; readonly text: string; readonly b?: true }
  | { readonly at: Instant; readonly text: string }
  /** A standing's own word in its colour. */
  | { readonly standing: StandingIs; readonly text: string };

/** A sentence whose marked parts survive the way from the words (explain.ts) to the page. */
export type Rich = readonly Piece[];

const textOf = (piece: Piece): string => {
  if (typeof piece === "string") return piece;
  if ("b" in piece && typeof piece.b === "string") return piece.b;
  if ("em" in piece) return piece.em;
  if ("code" in piece) return piece.code;
  if ("who" in piece) return piece.who;
  if ("muted" in piece) return piece.muted;
  return "text" in piece ? piece.text : "";
};

/** The same sentence without its marks: for titles, Markdown heads and screen readers. */
export const plain = (rich: Rich): string => rich.map(textOf).join("");
