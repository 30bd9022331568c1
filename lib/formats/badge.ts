import type { Badge } from "../domain/explain/badge";
import { xmlText } from "./xml";

const COLOURS: Readonly<Record<Badge["is"], string>> = {
  ready: "#1d6a45",
  undetermined: "#48585f",
  "not ready": "#b02f16",
  "not evaluable": "#48585f",
  left: "#48585f",
};
const LABEL = "#14212b";

/** A badge as the shields.io endpoint takes it. It refuses keys that it does not know, so practice stands in the label. */
export const badgeJson = ({ label, message, is }: Badge): string =>
  JSON.stringify({ schemaVersion: 1, label, message, color: COLOURS[is], labelColor: LABEL });

/** A badge drawn: label and message side by side, readable without its colours. */
export function badgeSvg({ label, message, is }: Badge): string {
  const [left, right] = [widthOf(label) + 12, widthOf(message) + 12];
  const said = xmlText(`${label}: ${message}`);
  const text = (words: string, from: number, width: number) =>
    `<text x="${from + 6}" y="14" textLength="${width - 12}">${xmlText(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${said}">`,
    `<title>${said}</title>`,
    `<clipPath id="c"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#c)"><path fill="${LABEL}" d="M0 0h${left}v20H0z"/><path fill="${COLOURS[is]}" d="M${left} 0h${right}v20H${left}z"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">`,
    `${text(label, 0, left)}${text(message, left, right)}</g></svg>`,
  ].join("");
}

/** About how wide a text is drawn at 11 px: the drawing fits it to that width, whatever font is there. */
const widthOf = (words: string): number =>
  Math.round(
    [...words].reduce(
      (sum, letter) => sum + (/[ijlft.,:()' -]/.test(letter) ? 4.2 : /[mwMW]/.test(letter) ? 10 : 6.9),
      0,
    ),
  );
